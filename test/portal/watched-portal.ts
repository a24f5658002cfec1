import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, STRICT_HEADERS, type RunningServer } from '../../stories/portal/server.js';

const COPY = '.cache/portal';

/** Copies the pages of the demo portal as built, with the watch as the first script of each. */
function writeWatchedPages(): void {
  rmSync(COPY, { recursive: true, force: true });
  cpSync('dist/portal', join(COPY, 'portal'), { recursive: true });
  cpSync('test/drive/watch.js', join(COPY, 'watch.js'));
  const pages = readdirSync(COPY, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => join(COPY, file));
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    if (!html.includes('<head>')) throw new Error(`${page} has no <head> to put the watch into.`);
    writeFileSync(page, html.replace('<head>', '<head><script src="/watch.js"></script>'));
  }
}

/** Serves the watched pages as `npm start` serves the portal, and once more without scripts and data of ours. */
export async function startWatchedPortal(): Promise<{ readonly whole: RunningServer; readonly withoutBundle: RunningServer }> {
  writeWatchedPages();
  const options = { port: 0, headers: STRICT_HEADERS, home: '/portal/' };
  return {
    whole: await startServer({ ...options, folders: [COPY, 'dist'] }),
    withoutBundle: await startServer({ ...options, folders: [COPY] }),
  };
}
