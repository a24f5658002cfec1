import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { type SeedFile, seedFaultText } from '../../packages/toolkit/src/builder/seed-fault.js';
import { complete, filesOf, SMALL_PLAN } from './small-plan.js';

type Texts = Readonly<Record<string, string>>;

function sentences(files: readonly SeedFile[], vocabulary: readonly SeedFile[] = []): readonly string[] {
  const result = buildPackage(files, vocabulary);
  return result.ok ? [] : result.faults.map((fault) => seedFaultText(fault, 'en'));
}

function part(isKept: (path: string) => boolean): Texts {
  return Object.fromEntries(Object.entries(SMALL_PLAN).filter(([path]) => isKept(path)));
}

function only(files: readonly SeedFile[], sentence: RegExp, vocabulary: readonly SeedFile[] = []): void {
  const found = sentences(files, vocabulary);
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', sentence);
}

const vocabulary = part((path) => path.startsWith('vocabulary/'));

test('a folder with a vocabulary alone, its own or the project’s, holds no plan', () => {
  const sentence = /^\.: expected a folder with a plan, found nothing\. Put plan\.csv, targets\.csv/;
  only(filesOf(vocabulary), sentence);
  only([], sentence, filesOf(vocabulary));
});

test('a plan’s folder without plan.csv is named once with what it holds', () => {
  const texts = part((path) => path !== 'jia-plan/plan.csv');
  const sentence =
    /^jia-plan\/: expected plan\.csv in this folder, found "tasks\.csv.*Write plan\.csv \(规划\.csv\)/;
  only(filesOf(texts), sentence);
});

test('a second plan’s folder without plan.csv is named although the first has one', () => {
  const text = complete('yi-plan/notes.csv', 'id,plan,kind,text,textEn\n');
  const files = filesOf({ ...SMALL_PLAN, 'yi-plan/notes.csv': text });
  only(files, /^yi-plan\/: expected plan\.csv in this folder/);
});

test('plan.csv without a row is a fault', () => {
  const path = 'jia-plan/plan.csv';
  const header = (SMALL_PLAN[path] ?? '').split('\n')[0] ?? '';
  only(filesOf({ ...vocabulary, [path]: header }), /row 2: expected a row with the plan, found nothing/);
});

test('observations alone that name a plan need that plan', () => {
  const path = 'jia-plan/observations.csv';
  only(filesOf({ ...vocabulary, [path]: SMALL_PLAN[path] ?? '' }), /^jia-plan\/: expected plan\.csv/);
});

test('an empty folder is a fault, and an empty vocabulary does not stand for one', () => {
  const empty = (path: string): SeedFile => ({ path, bytes: new Uint8Array() });
  const sentence = /^yi-plan\/: expected CSV files in this folder, found nothing/;
  only([...filesOf(SMALL_PLAN), empty('yi-plan/')], sentence);
  const plans = filesOf(part((path) => !path.startsWith('vocabulary/')));
  only([...plans, empty('vocabulary/')], /^vocabulary\/: expected CSV files/, filesOf(vocabulary));
});

for (const name of ['targets.xlsx', '目标.xls', 'anything.ods', 'targets.XLSM']) {
  test(`${name} is refused as a workbook, and rows that refer to it are not blamed`, () => {
    const texts = part((path) => path !== 'jia-plan/targets.csv');
    const workbook = { path: `jia-plan/${name}`, bytes: new Uint8Array() };
    const remedy = /expected CSV files, found "[^"]+"\. Save each of its sheets as CSV UTF-8/;
    only([...filesOf(texts), workbook], remedy);
  });
}

test('a workbook that stands for the plan is one fault', () => {
  const texts = part((path) => path !== 'jia-plan/plan.csv');
  const workbook = { path: 'jia-plan/plan.xlsx', bytes: new Uint8Array() };
  only([...filesOf(texts), workbook], /plan\.xlsx: expected CSV files/);
});

test('files may be named by the Chinese or English titles of their tables', () => {
  const names: Texts = {
    'jia-plan/plan.csv': 'jia-plan/规划.csv',
    'jia-plan/targets.csv': 'jia-plan/目标.csv',
    'jia-plan/observations.csv': 'jia-plan/观测值.CSV',
    'jia-plan/tasks.csv': 'jia-plan/Tasks.csv',
    'vocabulary/units.csv': 'vocabulary/单位.csv',
  };
  const renamed = Object.fromEntries(
    Object.entries(SMALL_PLAN).map(([path, text]) => [names[path] ?? path, text]),
  );
  assert.deepEqual(buildPackage(filesOf(renamed)), buildPackage(filesOf(SMALL_PLAN)));
});

test('a file name that is like no table’s is answered with every name that its folder may hold', () => {
  const found = sentences(filesOf({ ...SMALL_PLAN, 'jia-plan/规划目标值.csv': 'id\n' }));
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', /file name: plan\.csv \(规划\), targets\.csv \(目标\), .*found "规划目标值\.csv"/);
  assert.doesNotMatch(found[0] ?? '', /units\.csv|such as/);
});
