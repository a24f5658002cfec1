import { bundledTests } from './bundled-tests.js';
import { runElementTests } from './element-tests.js';
import { ENGINE_NAMES, engines } from './engines.js';
import { sumOf, tallyLine } from './tally.js';
import { elementTests } from './test-files.js';

const asked = process.env['ENGINES']?.split(',');
const { found, missing } = engines(
  ENGINE_NAMES.filter((name) => asked?.includes(name) ?? true),
  process.env['ALL_ENGINES'] === '1',
);
const named = process.argv.slice(2);
const files = await bundledTests(named.length > 0 ? named : elementTests(), 'es2022');
process.stdout.write(`Browser tests, ${files.length} files, in ${found.map(({ name }) => name).join(', ')}\n`);
const tallies = (await Promise.all(found.map((engine) => runElementTests(engine, files)))).flat();

process.stdout.write('\n');
for (const { browser, skipped, ...tally } of tallies) {
  process.stdout.write(`${browser}: ${tallyLine(tally)}, ${skipped.length} skipped\n`);
  for (const name of skipped) process.stdout.write(`  not possible in ${browser}: ${name}\n`);
}
for (const { name, command } of missing) {
  process.stdout.write(`Not run: ${name} is not installed. To install it: ${command}\n`);
}
const lacking = process.env['ALL_ENGINES'] === '1' ? missing.length : found.length === 0 ? 1 : 0;
const sum = sumOf([...tallies, { passed: 0, failed: lacking }]);
process.stdout.write(`${tallyLine(sum)}\n`);
process.exit(sum.failed === 0 ? 0 : 1);
