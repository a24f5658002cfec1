import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The test files in a folder and the folders within it; none where there is no folder. */
export function testFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFilesIn(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

/** The tests of the elements, which run in a browser. */
export function elementTests(): string[] {
  return ['test/base', 'test/widgets', 'test/embed'].flatMap(testFilesIn);
}
