import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { budgetRows } from '../../packages/toolkit/src/cli/budgets.js';

const dist = mkdtempSync(join(tmpdir(), 'budgets-'));
after(() => rmSync(dist, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(join(dist, dirname(path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

/** The size of these texts, each compressed by itself, in thousands of bytes. */
function sizeOf(...texts: string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length / 1000, 0);
}

const FILES = {
  'elements/ip-target-gauge.js': 'the gauge',
  'elements/ip-data.js': 'the provider',
  'chunks/base.js': 'what both need',
  'chunks/table.js': 'what is fetched when asked for',
};
for (const [path, content] of Object.entries(FILES)) write(path, content);
write(
  '.vite/manifest.json',
  JSON.stringify({
    gauge: { file: 'elements/ip-target-gauge.js', imports: ['base'], dynamicImports: ['table'] },
    provider: { file: 'elements/ip-data.js', imports: ['base'] },
    base: { file: 'chunks/base.js', imports: ['gauge'] },
    table: { file: 'chunks/table.js' },
  }),
);
write('data/indicators/small.json', '{}');
write('data/indicators/large.json', `{"a":"${'1234567890'.repeat(9)}"}`);
write('data/plans/plan.json', '{"plan":1}');

const rows = budgetRows(dist);
const sizeIn = (name: string): number | undefined => rows.find((row) => row.name.startsWith(name))?.size;
const gauge = sizeOf(
  FILES['elements/ip-target-gauge.js'],
  FILES['elements/ip-data.js'],
  FILES['chunks/base.js'],
);

test('a widget weighs itself, the provider and their imports, each once, and nothing fetched later', () => {
  assert.equal(sizeIn('<ip-target-gauge> in 3 files')?.toFixed(6), gauge.toFixed(6));
});

test('the page of a gauge carries the largest indicator package', () => {
  const page = gauge + sizeOf(`{"a":"${'1234567890'.repeat(9)}"}`);
  assert.equal(sizeIn('one gauge with the largest')?.toFixed(6), page.toFixed(6));
});

test('every script and package has the limit of its kind', () => {
  const limits = rows.map(({ name, limit }) => [name.replace(/ .*/, ''), limit]);
  assert.deepEqual(limits, [
    ['<ip-target-gauge>', 24.5],
    ['one', 40],
    ['data/plans/plan.json', 40],
    ['data/indicators/large.json', 5],
    ['data/indicators/small.json', 5],
  ]);
});
