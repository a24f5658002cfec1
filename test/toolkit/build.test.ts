import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { lineBreaks } from '../../packages/toolkit/src/builder/line-breaks.js';
import { seedFaultText } from '../../packages/toolkit/src/builder/seed-fault.js';
import { changed, complete, filesOf, SMALL_PLAN } from './small-plan.js';

function sentences(texts: Readonly<Record<string, string>>): readonly string[] {
  const result = buildPackage(filesOf(texts));
  return result.ok ? [] : result.faults.map((fault) => seedFaultText(fault, 'en'));
}

test('the small plan has no fault', () => {
  assert.deepEqual(sentences(SMALL_PLAN), []);
});

const TARGETS = 'jia-plan/targets.csv';

test('all faults come at once, in the order of files and rows, one a cell', () => {
  const texts = {
    ...SMALL_PLAN,
    [TARGETS]: (SMALL_PLAN[TARGETS] ?? '').replace('>,10,', '>,12%,').replace('level,2025', 'levels,2025'),
    'jia-plan/plan.csv': (SMALL_PLAN['jia-plan/plan.csv'] ?? '').replace('2021-11-02', '1/2/2021'),
    'vocabulary/units.csv': (SMALL_PLAN['vocabulary/units.csv'] ?? '').replace('piece,0', 'piece,#REF!'),
  };
  assert.deepEqual(
    sentences(texts).map((text) => text.slice(0, text.indexOf(':'))),
    [
      'jia-plan/plan.csv row 2, issuedOn',
      'jia-plan/targets.csv row 2, accumulation',
      'jia-plan/targets.csv row 4, value',
      'vocabulary/units.csv row 2, multiplier',
    ],
  );
});

test('a fault can be read in Chinese', () => {
  const result = buildPackage(filesOf(changed(TARGETS, '>,10,', '>,12%,')));
  const texts = result.ok ? [] : result.faults.map((fault) => seedFaultText(fault, 'zh', '数据'));
  assert.deepEqual(texts, [
    '数据/jia-plan/targets.csv第4行“value”列：应为数字，实为“12%”。请只写数字，百分号写入单位列。',
  ]);
});

test('cities, agencies and programs can be found by pinyin and initials', () => {
  const result = buildPackage(filesOf(SMALL_PLAN));
  assert.ok(result.ok);
  const { cities, programs, agencies } = result.data;
  assert.deepEqual([cities[0]?.pinyin, cities[0]?.initials], ['jia chong qing shi', 'jcqs']);
  assert.deepEqual([programs[0]?.pinyin, programs[0]?.initials], ['tisc zhong xin nv', 'tisczxn']);
  assert.equal(agencies[0]?.initials, 'jszscqj');
});

test('a folder without vocabulary stands on the one it is given, a folder with one does not', () => {
  const own = filesOf(SMALL_PLAN).filter(({ path }) => !path.startsWith('vocabulary/'));
  const given = filesOf(SMALL_PLAN).filter(({ path }) => path.startsWith('vocabulary/'));
  assert.deepEqual(buildPackage(own, given), buildPackage(filesOf(SMALL_PLAN)));
  const other = filesOf({
    'vocabulary/units.csv': 'id,name,nameEn,base,multiplier\nother,他,other,other,0\n',
  });
  assert.deepEqual(buildPackage(filesOf(SMALL_PLAN), other), buildPackage(filesOf(SMALL_PLAN)));
});

test('a portal’s own observations need no plan', () => {
  const header =
    'id,city,indicator,name,nameEn,kind,comparator,value,unit,accumulation,end,role,status,sample\n';
  const row =
    'our-centers-2022,jia,centers,中心,Centers,numeric,=,4,household,new,2022,progress,normal,false\n';
  const path = 'our-figures/observations.csv';
  const figures = complete(path, header + row);
  assert.deepEqual(sentences({ ...SMALL_PLAN, [path]: figures }), []);
  const vocabulary = Object.entries(SMALL_PLAN).filter(([name]) => name.startsWith('vocabulary/'));
  assert.deepEqual(sentences({ ...Object.fromEntries(vocabulary), [path]: figures }), []);
});

const BREAKS: readonly [string, string][] = [
  ['万人高价值发明专利拥有量', '万人|高价值|发明|专利|拥有量'],
  ['知识产权质押融资总额', '知识产权质押|融资|总额'],
  ['新增市级以上正版正货街区（行业）', '新增|市级以上|正版正货街区（行业）'],
  ['PCT专利年申请量', 'PCT|专利年|申请量'],
  ['维持10年以上有效发明专利数', '维持|10年以上|有效|发明|专利数'],
  ['省知识产权强省', '省知识产权强省'],
  ['5G', '5G'],
  ['', ''],
];

for (const [name, expected] of BREAKS) {
  test(`${expected === '' ? 'an empty name' : expected} may break at these places`, () => {
    const places = lineBreaks(name);
    const parts = [0, ...places].map((start, index) => name.slice(start, places[index] ?? name.length));
    assert.equal(parts.join('|'), expected);
  });
}
