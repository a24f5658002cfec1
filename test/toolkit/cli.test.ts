import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readCommand } from '../../packages/toolkit/src/cli/command.js';
import { SEEDS } from '../../packages/toolkit/src/cli/seed-files.js';
import { changed, SMALL_PLAN } from './small-plan.js';

const ROOT = dirname(SEEDS);
const folder = mkdtempSync(join(tmpdir(), 'ip-city-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

function run(script: string, args: readonly string[], sources = '/nowhere'): Run {
  const path = join(ROOT, 'packages/toolkit/src/cli', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, IP_SOURCES: sources },
  });
  return { code: status, out: stdout, complaint: stderr };
}

function written(name: string, texts: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

const good = written('good', SMALL_PLAN);
const bad = written('bad', changed('jia-plan/targets.csv', '>,10,', '>,12%,'));

test('check accepts a good folder, counts its rows and writes nothing', () => {
  const { code, out } = run('ip-city.ts', ['check', good]);
  assert.equal(code, 0);
  assert.match(out, /targets 3/);
  assert.deepEqual(readdirSync(folder).sort(), ['bad', 'good']);
});

test('check names the fault with its place and leaves with 1', () => {
  const { code, out } = run('ip-city.ts', ['check', bad]);
  assert.equal(code, 1);
  assert.match(out, /bad\/jia-plan\/targets\.csv row 4, value: expected a number, found "12%"/);
});

test('check speaks Chinese when asked', () => {
  assert.match(run('ip-city.ts', ['check', bad, '--lang', 'zh']).out, /应为数字，实为“12%”/);
});

test('everything that is printed is Chinese when asked', () => {
  const english = /[A-Za-z]{3,} [A-Za-z]{2,}|faults|rows|files/;
  const counted = run('ip-city.ts', ['check', good, '--lang', 'zh']);
  assert.match(counted.out, /^共\d+行：规划1、/);
  assert.match(run('ip-city.ts', ['check', bad, '--lang', 'zh']).out, /\n共1处错误，未写入任何文件\n$/);
  const help = run('ip-city.ts', ['--help', '--lang', 'zh']);
  assert.match(help.out, /退出码/);
  const misread = run('ip-city.ts', ['check', good, '--force', '--lang=zh']);
  assert.equal(misread.complaint, '没有 --force 这一选项。用法见 ip-city --help。\n');
  for (const { out } of [counted, help])
    assert.doesNotMatch(out.replaceAll(/ip-city.*|--lang zh.en/g, ''), english);
});

test('one fault is counted as one', () => {
  assert.match(run('ip-city.ts', ['check', bad]).out, /\n1 fault, nothing written\n$/);
});

test('workbooks and empty folders on the disk are faults', () => {
  const mixed = written('mixed', { ...SMALL_PLAN, 'jia-plan/targets.xlsx': 'PK', 'jia-plan/read.me': '' });
  mkdirSync(join(mixed, 'yi-plan'));
  const { code, out } = run('ip-city.ts', ['check', mixed]);
  assert.equal(code, 1);
  assert.match(out, /mixed\/jia-plan\/targets\.xlsx: expected CSV files/);
  assert.match(out, /mixed\/yi-plan\/: expected CSV files in this folder/);
  assert.match(out, /\n2 faults, nothing written\n$/);
  rmSync(mixed, { recursive: true });
});

test('an empty folder is no package although the project has a vocabulary', () => {
  const empty = mkdtempSync(join(tmpdir(), 'ip-city-empty-'));
  const { code, out } = run('ip-city.ts', ['check', empty]);
  rmSync(empty, { recursive: true });
  assert.equal(code, 1);
  assert.match(out, /expected a folder with a plan, found nothing/);
});

test('build writes the packages, and again over an earlier build', () => {
  const target = join(folder, 'made');
  for (let round = 0; round < 2; round += 1) {
    const { code, out } = run('ip-city.ts', ['build', good, '--out', target]);
    assert.equal(code, 0);
    assert.match(out, /plans\/jia-plan\.json: \d+\.\d+ kB gz/);
  }
  assert.deepEqual(readdirSync(target).sort(), [
    'catalog.jsonld',
    'csv',
    'indicators',
    'ip-city-data.json',
    'ip-city-data.jsonld',
    'plans',
    'schema',
  ]);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('made.')),
    [],
  );
});

test('build with faults writes nothing and leaves an earlier build as it is', () => {
  const target = join(folder, 'kept');
  run('ip-city.ts', ['build', good, '--out', target]);
  const before = readFileSync(join(target, 'ip-city-data.json'), 'utf8');
  assert.equal(run('ip-city.ts', ['build', bad, '--out', target]).code, 1);
  assert.equal(readFileSync(join(target, 'ip-city-data.json'), 'utf8'), before);
  assert.equal(run('ip-city.ts', ['build', bad, '--out', join(folder, 'never')]).code, 1);
  assert.equal(existsSync(join(folder, 'never')), false);
});

test('build does not take the place of files of another kind', () => {
  const target = written('portal', { 'ip-city-data.json': '{}', 'index.html': '<p>' });
  const { code, complaint } = run('ip-city.ts', ['build', good, '--out', target]);
  assert.equal(code, 2);
  assert.match(complaint, /also holds index\.html/);
  for (const out of [good, join(good, 'data'), folder]) {
    assert.equal(readCommand(['build', good, '--out', out]).name, 'misread');
  }
});

const MISREAD: readonly [args: readonly string[], sentence: RegExp][] = [
  [[], /Name a command/],
  [['bake', good], /no command bake/],
  [['check'], /Name the folder/],
  [['check', join(folder, 'nothing')], /There is no folder/],
  [['check', good, good], /One folder is enough/],
  [['check', good, '--out', 'x'], /check writes nothing/],
  [['check', good, '--force'], /--force/],
  [['check', good, '--lang', 'fr'], /no language fr/],
  [['build', good], /--out/],
  [['build', good, '--out'], /Option '--out' needs a value/],
  [['check', good, '--lang'], /Option '--lang' needs a value/],
];

for (const [args, sentence] of MISREAD) {
  test(`ip-city ${args.map((arg) => arg.replace(folder, '…')).join(' ')} is not understood`, () => {
    const reading = readCommand(args);
    assert.ok(reading.name === 'misread');
    assert.match(reading.sentence, sentence);
    assert.equal(reading.sentence.split('\n').length, 1);
  });
}

test('what cannot be understood is answered with a sentence and 2', () => {
  const { code, complaint } = run('ip-city.ts', ['check', good, '--force']);
  assert.deepEqual([code, complaint], [2, "Unknown option '--force'. See ip-city --help.\n"]);
});

test('help shows both commands', () => {
  const { code, out } = run('ip-city.ts', ['--help']);
  assert.equal(code, 0);
  assert.match(out, /check DIR[\s\S]*build DIR --out DIR/);
});

test('the source check says that it did not run where no sources are', () => {
  assert.deepEqual(run('check-sources.ts', [good]), { code: 0, out: 'not run: no sources\n', complaint: '' });
});

test('the source check holds a value against its print whatever its kind and certainty', () => {
  const text = `${'\n'.repeat(11)}专利达50件\n中心10家\n`;
  const sources = written('value-sources', { 'jia-plan.txt': text });
  const centers = '10家,numeric,>,10,household,,new,2025,,,,,,,中心,13,,clear';
  const refused = /targets\.csv row 4: .*value 11 is not the number in printed/;
  for (const [kind, certainty] of [
    ['numeric', 'clear'],
    ['multiple', 'repaired'],
    ['rank', 'unreadable'],
  ] as const) {
    const kept = centers.replace('numeric', kind).replace(/clear$/, certainty);
    const texts = (cells: string): Readonly<Record<string, string>> =>
      changed('jia-plan/targets.csv', centers, cells);
    const right = written('value-right', texts(kept));
    assert.doesNotMatch(run('check-sources.ts', [right], sources).out, /targets\.csv row 4/);
    const wrong = written('value-wrong', texts(kept.replace('>,10,', '>,11,')));
    assert.match(run('check-sources.ts', [wrong], sources).out, refused);
  }
});

test('the source check counts rows and names the row, what was sought and what stands there', () => {
  const text = `${'\n'.repeat(11)}专利达50件\n中心10家\n`;
  const sources = written('sources', { 'jia-plan.txt': text });
  const { code, out } = run('check-sources.ts', [good], sources);
  assert.equal(code, 1);
  assert.match(out, /targets\.csv row 3: sought 50件 by 专利 in line 20: line must be 1 to 14/);
  assert.match(out, /observations\.csv row 2: sought 35\.9件 by 专利 in line 5: label does not stand there/);
  assert.match(out, /plan\.csv row 2, sha256: the document’s digest is [0-9a-f]{64}, found ""/);
  assert.doesNotMatch(out, /targets\.csv row (?:2|4)/);
  assert.match(out, /targets: 3 rows checked/);
  assert.match(out, /\d+ rows checked in 1 plans, \d+ faults\n$/);
});
