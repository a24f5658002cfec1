import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { onSite, pageWith, PATENTS, PLAN, run, SRC, whole } from './prerender-page.js';

const NANTONG = 'nantong-pilot-city-plan';
const OTHER = `data/plans/${NANTONG}.json`;
const NOTES = '<ip-data-notes></ip-data-notes>';
const data = join(onSite('page.html', ''), '../data');

/** The caption of the one table that a page with this body gets. */
async function captionOf(body: string, more: Parameters<typeof run>[1] = {}): Promise<string> {
  const { text, printed } = await run(pageWith(body), more);
  const [, caption, ...others] = /<caption>(.*?)<\/caption>/.exec(text) ?? [];
  assert.deepEqual(others, []);
  return caption ?? printed;
}

const BOTH = `<ip-data id="far" src="${OTHER}"></ip-data>`;
const CASES: readonly (readonly [rule: string, body: string, isNantong: boolean])[] = [
  ['src goes before everything', `<ip-data id="far" src="${OTHER}"><ip-data-notes provider="far" src="${SRC}"></ip-data-notes></ip-data>`, false],
  ['the named provider goes before the nearest', `${BOTH}<ip-data src="${SRC}"><ip-data-notes provider="far"></ip-data-notes></ip-data>`, true],
  ['the nearest provider goes before those around it and before the default', `<ip-data default src="${OTHER}"><ip-data src="${SRC}"><div>${NOTES}</div></ip-data></ip-data>`, false],
  ['the default serves what stands outside, before it too', `${NOTES}<ip-data src="${SRC}"></ip-data><ip-data default src="${OTHER}"></ip-data>`, true],
  ['an empty src names nothing', `<ip-data src="${OTHER}"><ip-data-notes src=" "></ip-data-notes></ip-data>`, true],
];

for (const [rule, body, isNantong] of CASES) {
  test(rule, async () => assert.match(await captionOf(body), isNantong ? /南通/ : /南京/));
}

test('an inline package serves where no address is given, and an address goes before it', async () => {
  const inline = `<script type="application/json">${readFileSync(join(data, `plans/${PLAN}.json`), 'utf8').replaceAll('</', '<\\/')}</script>`;
  assert.match(await captionOf(`<ip-data>${inline}${NOTES}</ip-data>`), /南京/);
  assert.match(await captionOf(`<ip-data src="${OTHER}">${inline}${NOTES}</ip-data>`), /南通/);
});

test('several addresses are merged', async () => {
  const { text } = await run(pageWith(`<ip-city-comparison src="${SRC} ${OTHER}"></ip-city-comparison>`));
  assert.match(text, /<td>南京市<\/td>/);
  assert.match(text, /<td>南通市<\/td>/);
});

test('what a portal adds is in the table', async () => {
  const goal = whole.targets.find(({ id }) => id === PATENTS);
  const start = whole.observations.find(({ id }) => id === goal?.baseline);
  assert.ok(start);
  const own = { ...start, id: 'own-patents', value: 41.25, printed: null, end: '2023-12-31' };
  onSite('data/own.json', JSON.stringify({ contract: 1, name: 'own', version: '1.0.0', resources: [{ name: 'observations', data: [own] }] }));
  const { text, printed } = await run(pageWith(`<ip-data src="${SRC}" overlay="data/own.json"><ip-target-gauge target="${PATENTS}"></ip-target-gauge></ip-data>`));
  assert.match(text, /<td>41\.25<\/td>/, printed);
});

test('addresses of the server are looked up in the folder of packages, however deep the server keeps them', async () => {
  for (const address of [`/ip/data/plans/${NANTONG}.json`, `https://example.org/v1/plans/${NANTONG}.json?v=3#x`, `../../plans/${NANTONG}.json`]) {
    assert.match(await captionOf(`<ip-data-notes src="${address}"></ip-data-notes>`, { data }), /南通/);
  }
});

test('a file beside the page goes before one in the folder of packages', async () => {
  onSite(`elsewhere/plans/${PLAN}.json`, readFileSync(join(data, `plans/${NANTONG}.json`)));
  assert.match(await captionOf(`<ip-data-notes src="${SRC}"></ip-data-notes>`, { data: join(data, '../elsewhere') }), /南京/);
});

test('each file is read once and told once', async () => {
  const { printed } = await run(pageWith(`<ip-data src="${SRC}">${NOTES}${NOTES}</ip-data><ip-data-notes src="${SRC}"></ip-data-notes>`));
  assert.equal(printed.match(/^read /gm)?.length, 1);
});

test('the day is that of the widget, else that of its provider, else that of the run', async () => {
  const card = (own: string): string => `<ip-city-card ${own}></ip-city-card>`;
  const ended = /已于\s*2025\u00a0?\s*年底结束/;
  const { text } = await run(pageWith(`<ip-data src="${SRC}" today="2023-06-01">${card('')}${card('today="2026-06-01"')}</ip-data>`));
  const [first = '', second = ''] = text.split('</ip-city-card>');
  assert.doesNotMatch(first, ended);
  assert.match(second, ended);
  assert.match(first, /2023\u00a0年\u00a06\u00a0月\u00a01\u00a0日/);
});
