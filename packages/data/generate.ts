import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { generatedFiles } from './generated.js';

// Writes src/types.ts and src/schema/checks.ts from the Table Schemas in src/schema. With --check it writes
// nothing and exits 1 when one of them is not what the schemas say. Both ways it prints what the checks weigh
// in a page and exits 1 above the limit.

const pageLimit = 3000;
const sourceFolder = fileURLToPath(new URL('src', import.meta.url));

for (const [name, text] of generatedFiles(sourceFolder)) {
  const path = join(sourceFolder, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    console.log(`wrote packages/data/src/${name}`);
  } else if (readFileSync(path, 'utf8') !== text) {
    process.exitCode = 1;
    console.error(`packages/data/src/${name} is stale: run npx tsx packages/data/generate.ts`);
  }
}

const { outputFiles } = buildSync({
  entryPoints: [join(sourceFolder, 'parse.ts')],
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2020',
  write: false,
});
const weight = gzipSync(outputFiles[0].contents, { level: 9 }).length;
console.log(`parse.ts with checks.ts: ${weight} bytes gzipped, limit ${pageLimit}`);
if (weight > pageLimit) process.exitCode = 1;
