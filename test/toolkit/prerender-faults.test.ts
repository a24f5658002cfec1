import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { gauge, onSite, pageWith, PATENTS, PLAN, run, SRC } from './prerender-page.js';

onSite('data/empty.json', '');
onSite('data/broken.json', '{"contract": 1, "name": 3}');
onSite('data/login.html', '<!DOCTYPE html><p>login');

interface Faulty {
  readonly what: string;
  readonly body: string;
  readonly said: RegExp;
}

const FAULTY: readonly Faulty[] = [
  { what: 'a target that the package does not have', body: gauge().replace(PATENTS, 'nothing'), said: /^page\.html line 5, column 1: <ip-target-gauge>: The data has no target with the id “nothing”\. Check/ },
  { what: 'a gauge that names no target', body: `<ip-target-gauge src="${SRC}"></ip-target-gauge>`, said: /column 1: <ip-target-gauge>: .*target/ },
  { what: 'a figure that is no number', body: gauge('value="3O"'), said: /<ip-target-gauge>: .*3O/ },
  { what: 'a plan that the package does not have', body: `<ip-target-board src="${SRC}" plan="nothing"></ip-target-board>`, said: new RegExp(`<ip-target-board>: .*nothing.*${PLAN}`) },
  { what: 'a timeline of an unknown plan', body: `<ip-task-timeline src="${SRC}" plan="nothing"></ip-task-timeline>`, said: new RegExp(`<ip-task-timeline>: .*nothing.*${PLAN}`) },
  { what: 'a card of an unknown city', body: `<ip-city-card src="${SRC}" city="nowhere"></ip-city-card>`, said: /<ip-city-card>: .*nowhere.*nanjing/ },
  { what: 'a comparison of one plan', body: `<ip-city-comparison src="${SRC}"></ip-city-comparison>`, said: /<ip-city-comparison>: .*two/i },
  { what: 'a directory of an unknown kind', body: `<ip-program-directory src="${SRC}" kind="palace"></ip-program-directory>`, said: /<ip-program-directory>: .*palace.*platform/ },
  { what: 'notes of an unknown plan', body: `<ip-data-notes src="${SRC}" plan="nothing"></ip-data-notes>`, said: new RegExp(`<ip-data-notes>: .*nothing.*${PLAN}`) },
  { what: 'a widget without any source', body: '<p>x</p> <ip-data-notes></ip-data-notes>', said: /line 5, column 10: There is no data source\. Put the element into <ip-data>, or/ },
  { what: 'a provider that is not there', body: '<ip-data-notes provider="far"></ip-data-notes>', said: /no <ip-data> with the id “far”/ },
  { what: 'a provider that is no <ip-data>', body: '<div id="far"></div><ip-data-notes provider="far"></ip-data-notes>', said: /no <ip-data> with the id “far”/ },
  { what: 'an address without a file', body: '\n<ip-data src="data/none.json"><ip-data-notes></ip-data-notes></ip-data>', said: /line 6, column 1: There is no file for the address data\/none\.json \(looked in .*\)\. Correct the address, or name .* --data\.$/m },
  { what: 'an address on a server', body: '<ip-data-notes src="https://example.org/data/x.json"></ip-data-notes>', said: /no file for the address https:\/\/example\.org\/data\/x\.json/ },
  { what: 'an empty file', body: '<ip-data-notes src="data/empty.json"></ip-data-notes>', said: /data\/empty\.json is empty/ },
  { what: 'a web page in place of data', body: '<ip-data-notes src="data/login.html"></ip-data-notes>', said: /data\/login\.html gives a web page/ },
  { what: 'a package with faults', body: '<ip-data-notes src="data/broken.json"></ip-data-notes>', said: /data\/broken\.json has faults/ },
  { what: 'an inline package of another contract', body: '<ip-data><script type="application/json">{"contract": 9}</script><ip-data-notes></ip-data-notes></ip-data>', said: /contract 9/ },
  { what: 'a widget without its end tag', body: gauge().replace('</ip-target-gauge>', ''), said: /Found <ip-target-gauge> without its end tag\. Write <\/ip-target-gauge>/ },
  { what: 'a widget that a slash should close', body: `<div><ip-data-notes src="${SRC}" /></div>`, said: /a slash in the start tag ends nothing/ },
  { what: 'a widget within a paragraph', body: `<p>${gauge()}</p>`, said: /Found <ip-target-gauge> where no table may stand, as within <p>\. Put it into <div>/ },
  { what: 'a mark without its counterpart', body: gauge('', '<!-- ip-city prerender -->'), said: /Found 1 of the marks/ },
  { what: 'marks in the wrong order', body: gauge('', '<!-- /ip-city prerender --><!-- ip-city prerender -->'), said: /Found 2 of the marks .* in this order/ },
  { what: 'a mistyped tag', body: `<ip-target-guage src="${SRC}"></ip-target-guage>`, said: /Found <ip-target-guage>\. Write <ip-target-gauge>\./ },
  { what: 'a page without any widget', body: '<p>ip</p>', said: /line 1, column 1: Found no widget\. The page should have at least one of <ip-target-gauge>/ },
  { what: 'a day that is none', body: gauge('today="2026/1/1"'), said: /Found today="2026\/1\/1" for <ip-target-gauge>\. Write the day as YYYY-MM-DD\./ },
];

for (const { what, body, said } of FAULTY) {
  test(`${what} is told, and nothing is written`, async () => {
    const page = pageWith(body);
    const { code, printed, text } = await run(page);
    assert.equal(code, 1);
    assert.match(printed, said);
    assert.match(printed, /\nNothing written\n$/);
    assert.equal(text, page);
    const { printed: chinese } = await run(page, { locale: 'zh' });
    assert.match(chinese, /^page\.html 第\d+行第\d+列：[\s\S]*\n未写入任何文件\n$/);
    assert.doesNotMatch(chinese, /Found|Write|Check/);
  });
}

test('every fault is told at once, in the order of the page, each once', async () => {
  const body = `<ip-data src="data/none.json">\n<ip-data-notes></ip-data-notes>\n<ip-city-card></ip-city-card>\n</ip-data>\n${gauge().replace(PATENTS, 'nothing')}\n<ip-data-note></ip-data-note>`;
  const { printed } = await run(pageWith(body));
  assert.deepEqual(printed.match(/line \d+/g), ['line 5', 'line 9', 'line 10']);
});

for (const [what, bytes, said] of [
  ['another encoding', Buffer.from('<meta charset="big5">'), /line 1, column 1: Found the encoding big5\. Save the page as UTF-8 or GBK\./],
  ['UTF-8 with a damaged byte', Buffer.concat([Buffer.from('<meta charset="utf-8">\n\n<p>'), Buffer.from([0xe4, 0xb8]), Buffer.from('</p>\n')]), /line 3, column 1: Found bytes that are not UTF-8\./],
] as const) {
  test(`a page in ${what} is told, and nothing is written`, async () => {
    const { code, printed, bytes: left } = await run(bytes);
    assert.equal(code, 1);
    assert.match(printed, said);
    assert.deepEqual(left, bytes);
  });
}

test('a fault leaves no file behind', async () => {
  const page = onSite('page.html', '');
  await run(pageWith('<p>ip</p>'));
  assert.deepEqual(readdirSync(dirname(page)).filter((name) => name.startsWith('page.')), ['page.html']);
});
