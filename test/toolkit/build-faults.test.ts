import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { seedFaultText } from '../../packages/toolkit/src/builder/seed-fault.js';
import { changed, filesOf } from './small-plan.js';

function sentences(texts: Readonly<Record<string, string>>): readonly string[] {
  const result = buildPackage(filesOf(texts));
  return result.ok ? [] : result.faults.map((fault) => seedFaultText(fault, 'en'));
}

const TARGETS = 'jia-plan/targets.csv';
const CENTERS = '10家,numeric,>,10,household,,new,2025';
const FAULTS: readonly [what: string, path: string, from: string, to: string, sentence: RegExp][] = [
  [
    'a percentage in a numeric column',
    TARGETS,
    '>,10,',
    '>,12%,',
    /^jia-plan\/targets\.csv row 4, value: expected a number, found "12%"\./,
  ],
  [
    'a word that is no choice',
    TARGETS,
    'level,2025',
    'levels,2025',
    /row 2, accumulation: expected one of level, new/,
  ],
  [
    'an id with capitals',
    TARGETS,
    'jia-plan-centers',
    'jia-plan-Centers',
    /row 4, id: expected lower-case letters/,
  ],
  [
    'a year out of range',
    TARGETS,
    'new,2025',
    'new,45000',
    /row 4, year: expected 1980 to 2100, found "45000"/,
  ],
  [
    'a required cell that is empty',
    TARGETS,
    'centers,新增市级以上中心',
    'centers,',
    /row 4, name: expected a value/,
  ],
  [
    'an id given twice',
    TARGETS,
    'jia-plan-centers',
    'jia-plan-patents',
    /row 4, id: expected a key that no earlier row has/,
  ],
  [
    'a unit that does not exist',
    TARGETS,
    '10,household',
    '10,households',
    /row 4, unit: expected the id of a row of units.*\(household\?\)/,
  ],
  [
    'a denominator that does not exist',
    TARGETS,
    '10k-people',
    '10k-firms',
    /row 2, per: expected the id of a row of units/,
  ],
  [
    'an address that is not https',
    'jia-plan/plan.csv',
    'https:',
    'http:',
    /row 2, url: expected an address that begins with https/,
  ],
  [
    'an id that does not begin with its plan',
    TARGETS,
    'jia-plan-centers',
    'yi-centers',
    /row 4, id: expected an id that begins with jia-plan-/,
  ],
  [
    'a row of another plan',
    TARGETS,
    'centers,jia-plan,',
    'centers,yi-plan,',
    /row 4, plan: expected (?:the id of a row of plans|the folder’s plan)/,
  ],
  [
    'a plan in a folder of another name',
    'jia-plan/plan.csv',
    '\njia-plan,',
    '\nyi-plan,',
    /plan\.csv row 2, id: expected the folder’s name jia-plan/,
  ],
  [
    'an agency that does not begin with its city',
    'vocabulary/agencies.csv',
    '\njia-office',
    '\noffice',
    /agencies\.csv row 2, id: expected an id that begins with jia-/,
  ],
  [
    'a numeric goal without a value',
    TARGETS,
    '>,10,',
    '>,,',
    /row 4, value: expected a value, as the kind is numeric/,
  ],
  [
    'a numeric goal without a unit',
    TARGETS,
    '10,household',
    '10,',
    /row 4, unit: expected a value, as the kind is numeric/,
  ],
  [
    'a value that cannot be read',
    TARGETS,
    '中心,13,,clear',
    '中心,13,,unreadable',
    /row 4, value: expected an empty cell/,
  ],
  [
    'a coverage goal with a comparator',
    TARGETS,
    CENTERS,
    '全覆盖,coverage,>,,,,,2025',
    /row 4, comparator: expected an empty cell/,
  ],
  [
    'a rank with an accumulation',
    TARGETS,
    CENTERS,
    '第一,rank,,1,,,level,2025',
    /row 4, accumulation: expected an empty cell/,
  ],
  [
    'a qualitative goal with a comparator',
    TARGETS,
    CENTERS,
    '取消,qualitative,=,,,,,2025',
    /row 4, comparator: expected an empty cell/,
  ],
  [
    'a growth goal without a base period',
    TARGETS,
    CENTERS,
    '20%,growth,>=,20,,,annual,2025',
    /row 4, basePeriod: expected a base period/,
  ],
  [
    'a growth goal without a rate',
    TARGETS,
    CENTERS,
    '增长,growth,>=,,,,annual,2025',
    /row 4, value: expected a value, as the kind is growth/,
  ],
  [
    'a plan that ends before it starts',
    'jia-plan/plan.csv',
    '2021,2025',
    '2026-01,2025',
    /row 2, end: expected a day not before 2026-01/,
  ],
  [
    'a baseline of another indicator',
    TARGETS,
    'patents,万人',
    'centers,万人',
    /row 2, baseline: expected an observation of the same plan and indicator/,
  ],
  [
    'a restatement of a restatement',
    TARGETS,
    ',,,,,中心',
    ',,jia-plan-patents-again,,,中心',
    /row 4, restates: expected a target that restates none/,
  ],
  [
    'a restatement of itself',
    TARGETS,
    ',,,jia-plan-patents,',
    ',,,jia-plan-patents-again,',
    /row 3, restates: expected a target that restates none/,
  ],
  [
    'a restatement of another indicator',
    TARGETS,
    ',,,,,中心',
    ',,jia-plan-patents,,,中心',
    /row 4, restates: expected a target of the same plan and indicator/,
  ],
  [
    'a parent without its relation',
    TARGETS,
    ',,,,,中心',
    'jia-plan-patents,,,,,中心',
    /row 4, parentRelation: expected parent and parentRelation together/,
  ],
  [
    'a row that is its own parent',
    TARGETS,
    ',,,,,中心',
    'jia-plan-centers,each,,,,中心',
    /row 4, parent: expected a parent that is not below this row/,
  ],
  [
    'a last line before the first',
    TARGETS,
    '专利,12,14',
    '专利,12,11',
    /row 2, lineEnd: expected 12 to 12 \+ 6/,
  ],
  [
    'a last line 7 lines further',
    TARGETS,
    '专利,12,14',
    '专利,12,19',
    /row 2, lineEnd: expected 12 to 12 \+ 6/,
  ],
  [
    'an inferred column that is none',
    TARGETS,
    ',comparator,专利',
    ',comparators,专利',
    /row 2, inferred: expected names of columns of targets/,
  ],
  [
    'a note on a row that is not there',
    'jia-plan/notes.csv',
    ';targets/jia-plan-centers',
    ';targets/jia-plan-center',
    /row 2, rows: .*no row targets\/jia-plan-center:/,
  ],
  [
    'a note on lines that a spreadsheet made a date',
    'jia-plan/notes.csv',
    '12;20-21',
    '3月5日',
    /row 2, lines: expected lines such as 51 or 89-91/,
  ],
];

for (const [what, path, from, to, sentence] of FAULTS) {
  test(`the builder names ${what}`, () => {
    const found = sentences(changed(path, from, to));
    assert.ok(
      found.some((text) => sentence.test(text)),
      found.join('\n'),
    );
  });
}

test('targets that are parents of each other are both named', () => {
  const texts = changed(
    TARGETS,
    '2025,jia-plan-patents-2020,,,,',
    '2025,jia-plan-patents-2020,jia-plan-centers,each,,',
  );
  const both = {
    ...texts,
    [TARGETS]: (texts[TARGETS] ?? '').replace(',,,,,中心', 'jia-plan-patents,each,,,,中心'),
  };
  const found = sentences(both).filter((text) => text.includes('not below this row'));
  assert.deepEqual(
    found.map((text) => text.slice(0, text.indexOf(','))),
    [`${TARGETS} row 2`, `${TARGETS} row 4`],
  );
});
