import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readCommand } from '../../packages/toolkit/src/cli/command.js';
import { SEEDS } from '../../packages/toolkit/src/cli/seed-files.js';
import { gauge, onSite, PATENTS, pageWith } from './prerender-page.js';

const page = onSite('command.html', pageWith(gauge()));
const site = dirname(page);

function ipCity(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly complaint: string } {
  const script = join(dirname(SEEDS), 'packages/toolkit/src/cli/ip-city.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { cwd: dirname(SEEDS), encoding: 'utf8' });
  return { code: status, out: stdout, complaint: stderr };
}

const MISREAD: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
  [['prerender'], /Name the page/],
  [['prerender', site], /There is no page/],
  [['prerender', join(site, 'nothing.html')], /There is no page/],
  [['prerender', page, page], /One page at a time/],
  [['prerender', page, '--data', join(site, 'nothing')], /There is no folder/],
  [['prerender', page, '--data'], /Option '--data' needs a value/],
  [['prerender', page, '--out', site], /no file that can be written/],
  [['prerender', page, '--out', join(site, 'nothing/page.html')], /no file that can be written/],
  [['prerender', page, '--lang', 'fr'], /no language fr/],
  [['check', SEEDS, '--data', site], /check reads no packages/],
];

for (const [args, sentence] of MISREAD) {
  test(`ip-city ${args.map((arg) => arg.replace(site, '…').replace(SEEDS, 'seeds')).join(' ')} is not understood`, () => {
    const reading = readCommand(args);
    assert.ok(reading.name === 'misread');
    assert.match(reading.sentence, sentence);
  });
}

test('the command writes the page and leaves with 0', () => {
  const { code, out, complaint } = ipCity('prerender', page);
  assert.deepEqual([code, complaint], [0, '']);
  assert.match(out, /\n1 widget written to .*command\.html, as of /);
  assert.match(readFileSync(page, 'utf8'), /<caption>/);
});

test('with a fault the command leaves with 1, and the page as it is', () => {
  const faulty = pageWith(gauge().replace(PATENTS, 'nothing'));
  const { code, out } = ipCity('prerender', onSite('faulty.html', faulty), '--lang', 'zh');
  assert.equal(code, 1);
  assert.match(out, /faulty\.html 第5行第1列：<ip-target-gauge>：.*nothing[\s\S]*\n未写入任何文件\n$/);
  assert.equal(readFileSync(join(site, 'faulty.html'), 'utf8'), faulty);
});

test('help shows the command', () => {
  assert.match(ipCity('--help').out, /prerender PAGE[\s\S]*--out FILE[\s\S]*--data DIR/);
});
