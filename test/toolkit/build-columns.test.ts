import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { seedFaultText } from '../../packages/toolkit/src/builder/seed-fault.js';
import { tableOf } from '../../packages/toolkit/src/builder/seed-place.js';
import { type Field, schemaOf, TABLES } from '../../packages/toolkit/src/builder/tables.js';
import { changed, filesOf, SMALL_PLAN } from './small-plan.js';

type Texts = Readonly<Record<string, string>>;

function sentences(texts: Texts): readonly string[] {
  const result = buildPackage(filesOf(texts));
  return result.ok ? [] : result.faults.map((fault) => seedFaultText(fault, 'en'));
}

/** A CSV text of the small plan, none of whose cells is quoted, without some of its columns. */
function without(path: string, columns: readonly string[], texts: Texts = SMALL_PLAN): Texts {
  const lines = (texts[path] ?? '').trimEnd().split('\n');
  const header = lines[0]?.split(',') ?? [];
  const kept = lines.map((line) =>
    line
      .split(',')
      .filter((_, at) => !columns.includes(header[at] ?? ''))
      .join(','),
  );
  return { ...texts, [path]: `${kept.join('\n')}\n` };
}

function fieldsOf(path: string): readonly Field[] {
  return schemaOf(tableOf(path) ?? '').fields.filter(({ derived }) => derived !== true);
}

for (const path of Object.keys(SMALL_PLAN)) {
  test(`every column that ${path} lacks is named once, and no row is blamed for it`, () => {
    for (const { name, title } of fieldsOf(path)) {
      const found = sentences(without(path, [name]));
      assert.equal(found.length, 1, found.join('\n'));
      const place = `${path} row 1, ${title} (${name}): expected this column, found nothing. `;
      assert.ok(found[0]?.startsWith(`${place}Add a column ${name} (${title}) and `), found[0]);
    }
  });
}

test('no row is blamed for the absent half of what two columns say together', () => {
  const path = 'jia-plan/targets.csv';
  const texts = changed(
    path,
    '10家,numeric,>,10,household,,new,2025,,,,,,,中心,13,,clear,',
    '增长,growth,>,,household,,annual,2025,,jia-plan-patents,each,,,,中心,13,,unreadable,previous-year',
  );
  assert.deepEqual(sentences(texts), []);
  for (const { name } of fieldsOf(path)) {
    const found = sentences(without(path, [name], texts));
    assert.equal(found.length, 1, found.join('\n'));
  }
});

test('a sheet that lacks many columns has a fault for each and none besides', () => {
  const path = 'jia-plan/targets.csv';
  const columns = ['kind', 'value', 'unit', 'certainty', 'line', 'plan', 'parentRelation', 'inferred'];
  const found = sentences(without(path, columns));
  const places = found.map((sentence) => /\((\w+)\): expected this/.exec(sentence)?.[1]);
  assert.deepEqual(places.sort(), [...columns].sort());
});

test('faults of the columns that are there come along with the one that is missing', () => {
  const path = 'jia-plan/targets.csv';
  const texts = without(path, ['binding']);
  const found = sentences({ ...texts, [path]: (texts[path] ?? '').replace('>,10,', '>,12%,') });
  assert.deepEqual(
    found.map((sentence) => sentence.replace(/:.*/, '')),
    [`${path} row 1, 属性 (binding)`, `${path} row 4, value`],
  );
});

test('an absent column may stay empty unless it is required', () => {
  const path = 'jia-plan/targets.csv';
  assert.match(sentences(without(path, ['binding']))[0] ?? '', /leave cells empty where there is nothing/);
  assert.match(sentences(without(path, ['name']))[0] ?? '', /and fill it in\.$/);
});

test('a misspelt column is one fault, not a missing one too', () => {
  const path = 'jia-plan/targets.csv';
  const text = (SMALL_PLAN[path] ?? '').replace(',comparator,', ',comparater,');
  const found = sentences({ ...SMALL_PLAN, [path]: text });
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', /row 1, comparater: expected a column such as comparator/);
});

test('columns that the builder adds need not be there in any table', () => {
  const derived = TABLES.flatMap((table) => schemaOf(table).fields.filter((field) => field.derived === true));
  assert.deepEqual([...new Set(derived.map(({ name }) => name))].sort(), ['breaks', 'initials', 'pinyin']);
  assert.deepEqual(sentences(SMALL_PLAN), []);
});
