import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageWith } from './hostile-body.js';
import { HOSTILE_PAGES } from './hostile-pages.js';

/** Where the pages are written; served beside `pages/`. */
export const WRITTEN = '.cache/hostile';

/** Writes the watch, the calm page and every hostile page. */
export function writePages(): void {
  rmSync(WRITTEN, { recursive: true, force: true });
  mkdirSync(WRITTEN, { recursive: true });
  cpSync('test/drive/watch.js', join(WRITTEN, 'watch.js'));
  writeFileSync(join(WRITTEN, 'calm.html'), pageWith('a calm page'));
  for (const { name, says, root, head } of HOSTILE_PAGES) writeFileSync(join(WRITTEN, `${name}.html`), pageWith(says, { root, head }));
}
