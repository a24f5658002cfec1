import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { seedFaultText } from '../../packages/toolkit/src/builder/seed-fault.js';
import { schemaOf } from '../../packages/toolkit/src/builder/tables.js';
import type { Locale } from '../../packages/data/src/types.js';
import { changed, filesOf, SMALL_PLAN } from './small-plan.js';

const TARGETS = 'jia-plan/targets.csv';

function sentences(texts: Readonly<Record<string, string>>, locale: Locale): readonly string[] {
  const result = buildPackage(filesOf(texts));
  return result.ok ? [] : result.faults.map((fault) => seedFaultText(fault, locale));
}

/** The small plan's targets under their Chinese titles. */
function titled(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [header = '', ...rows] = (texts[TARGETS] ?? '').split('\n');
  const { fields } = schemaOf('targets');
  const titles = header.split(',').map((name) => fields.find((field) => field.name === name)?.title);
  return { ...texts, [TARGETS]: [titles.join(','), ...rows].join('\n') };
}

test('under Chinese titles a fault names the title and the field', () => {
  const texts = titled(changed(TARGETS, '>,10,', '>,12%,'));
  assert.match(sentences(texts, 'en')[0] ?? '', /targets\.csv row 4, 数值 \(value\): expected a number/);
  assert.match(sentences(texts, 'zh')[0] ?? '', /targets\.csv第4行“数值（value）”列：应为数字，实为“12%”/);
  const choice = titled(changed(TARGETS, 'level,2025', 'levels,2025'));
  assert.match(sentences(choice, 'en')[0] ?? '', /row 2, 口径 \(accumulation\): expected one of/);
});

test('an id given twice names the row that has it', () => {
  const twice = changed(TARGETS, 'jia-plan-centers', 'jia-plan-patents');
  const of = (locale: Locale): string =>
    sentences(twice, locale).find((sentence) => /row 4, id|第4行“id”/.test(sentence)) ?? '';
  assert.match(of('en'), /row 4, id: expected a key that no earlier row has \(row 2 has it\)/);
  assert.match(of('zh'), /前面各行没有的键（第2行已有）/);
});

test('an id given twice in two files names the file too', () => {
  const plan = (SMALL_PLAN['jia-plan/plan.csv'] ?? '').replace('\njia-plan,', '\nyi-plan,');
  const own = { 'yi-plan/plan.csv': plan, 'yi-plan/targets.csv': SMALL_PLAN[TARGETS] ?? '' };
  const found = sentences({ ...SMALL_PLAN, ...own }, 'en');
  assert.ok(
    found.some((sentence) => sentence.includes(`no earlier row has (${TARGETS} row 2 has it)`)),
    found.join('\n'),
  );
});

test('a long cell is shown with its beginning and its end', () => {
  const id = `jia-plan-${'very-'.repeat(20)}long-End`;
  const found = sentences(changed(TARGETS, 'jia-plan-centers', id), 'en');
  const shown = found.map((sentence) => /id: .*found "([^"]*)"/.exec(sentence)?.[1]).find(Boolean) ?? '';
  assert.match(shown, /^jia-plan-very-.*….*-long-End$/);
  assert.equal([...shown].length, 61);
});

test('an id is suggested only where it is spelt nearly so, the plan’s prefix not counted', () => {
  const near = sentences(changed(TARGETS, ',jia-plan-patents-2020,', ',jia-plan-patents-202,'), 'en');
  assert.match(near[0] ?? '', /Correct the id \(jia-plan-patents-2020\?\) or add the row/);
  const far = sentences(changed(TARGETS, ',jia-plan-patents-2020,', ',jia-plan-something,'), 'en');
  assert.match(far[0] ?? '', /Correct the id or add the row\./);
  const chinese = sentences(changed(TARGETS, ',jia-plan-patents-2020,', ',jia-plan-something,'), 'zh');
  assert.match(chinese[0] ?? '', /请更正编号或补充该行。/);
});

const BROKEN: readonly [what: string, texts: Readonly<Record<string, string>>][] = [
  ['an open quotation mark', changed(TARGETS, '新增市级以上中心', '"新增市级以上中心')],
  ['a quotation mark inside', changed(TARGETS, '新增市级以上中心', '"新增"市级"')],
  ['a comma too many', changed(TARGETS, '新增市级以上中心', '新增,市级以上中心')],
  ['a last line without a first', changed(TARGETS, '专利,12,14', '专利,,14')],
  ['an empty cell', changed(TARGETS, '新增市级以上中心', '')],
  ['no header', { ...SMALL_PLAN, [TARGETS]: '' }],
];

for (const [what, texts] of BROKEN) {
  test(`a Chinese fault holds no English sentence: ${what}`, () => {
    const found = sentences(texts, 'zh');
    assert.ok(found.length > 0);
    for (const sentence of found) assert.doesNotMatch(sentence, /[A-Za-z]{2,} [A-Za-z]{2,}/);
  });
}
