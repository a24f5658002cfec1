import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { prerender } from '../../packages/toolkit/src/cli/prerender.js';
import { gauge, onSite, pageWith, run, withoutWritten } from './prerender-page.js';

/** Texts in GBK: what stands outside the tags is ASCII, the words are given as bytes. */
function inGbk(head: string, words: readonly number[], tail: string): Buffer {
  return Buffer.concat([Buffer.from(head), Buffer.from(words), Buffer.from(tail)]);
}

/** 南京, 〇 (four bytes in GB18030) and 专 */
const GBK_WORDS = [0xc4, 0xcf, 0xbe, 0xa9, 0xa9, 0x96, 0xd7, 0xa8];
const FOUR_BYTES = [0x81, 0x39, 0xee, 0x39];

test('picture and table are written into the tag, between marks', async () => {
  const { code, text, printed } = await run(pageWith(gauge()));
  assert.equal(code, 0);
  assert.match(text, /<ip-target-gauge [^>]*>\n<!-- ip-city prerender -->\n<div class="ip-plain"[\s\S]*<\/div>\n<!-- \/ip-city prerender -->\n<\/ip-target-gauge>/);
  assert.match(text, /<td>35\.9<\/td><td>件<\/td><td>2020\u00a0年底<\/td>/);
  assert.match(text, /<svg [^>]*role="img" aria-label="万人高价值发明专利拥有量"/);
  assert.match(printed, /^line 5 <ip-target-gauge>: picture 480 × \d+, table of 3 rows\nread .*\n1 widget written to page\.html, as of \d{4}-\d\d-\d\d /);
});

test('what it prints is Chinese when asked', async () => {
  const { printed } = await run(pageWith(gauge()), { locale: 'zh' });
  assert.match(printed, /^第5行 <ip-target-gauge>：图 480 × \d+，表格3行\n读取 .*\n共1个组件，写入 page\.html；页面未注明日期处按 \d{4}-\d\d-\d\d\n$/);
});

test('a second run leaves the same bytes', async () => {
  const first = await run(pageWith(`<ip-data src="data/plans/nanjing-14th-five-year-plan.json"><ip-data-notes></ip-data-notes></ip-data>${gauge('', '<p>自己的话</p>')}`));
  const second = await run(first.bytes);
  assert.equal(second.code, 0);
  assert.deepEqual(second.bytes, first.bytes);
});

test('what an earlier run wrote is replaced, and nothing else', async () => {
  const old = '前<!-- ip-city prerender -->\n<table><tr><td>旧</td></tr></table>\n<!-- /ip-city prerender -->后';
  const { text, printed } = await run(pageWith(gauge('', old)));
  assert.match(text, />前<!-- ip-city prerender -->\n<div[\s\S]*<\/div>\n<!-- \/ip-city prerender -->后<\/ip-target-gauge>/);
  assert.doesNotMatch(text, /旧/);
  assert.match(printed, /what you wrote in the tag stays before it/);
});

test('words of the page in the tag stay, before what is written', async () => {
  const { text, printed } = await run(pageWith(gauge('', '\n  目标 50 件。\n')));
  assert.match(text, />\n {2}目标 50 件。\n<!-- ip-city prerender -->/);
  assert.match(printed, /what you wrote in the tag stays before it/);
});

test('every byte outside the tags stays, whatever the page holds', async () => {
  const piece = fc.constantFrom('南京', '😀', '<p>未闭合', '\r\n', '&nbsp;&amp;', "<a href='x'>y</a>", '<!-- <ip-target-gauge> -->', '\t', '<INPUT DISABLED>', '<template><ip-data-notes></ip-data-notes></template>');
  const around = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(around, around, fc.boolean(), async (before, behind, hasMark) => {
      const page = `${hasMark ? '\ufeff' : ''}${pageWith(`${before}<div>${gauge()}</div>${behind}`)}`;
      const { code, text } = await run(page);
      assert.equal(code, 0);
      assert.equal(withoutWritten(text), page);
    }),
    { numRuns: 60 },
  );
});

test('a page with the line ends of Windows gets no others', async () => {
  const { text } = await run(pageWith(gauge()).replaceAll('\n', '\r\n'));
  assert.match(text, /<!-- \/ip-city prerender -->\r\n<\/ip-target-gauge>/);
  assert.doesNotMatch(text, /(?<!\r)\n/);
});

for (const charset of ['gb2312', 'GBK', 'gb18030']) {
  test(`a page in ${charset} stays in it, byte by byte`, async () => {
    const head = `<!DOCTYPE html><html><head><meta charset="${charset}"></head><body><p>`;
    const tail = `</p>${gauge()}</body></html>`;
    const page = inGbk(head, [...GBK_WORDS, ...FOUR_BYTES, ...GBK_WORDS], tail);
    const { code, bytes } = await run(page);
    assert.equal(code, 0);
    const lead = Buffer.byteLength(head) + 2 * GBK_WORDS.length + FOUR_BYTES.length;
    assert.deepEqual(bytes.subarray(0, lead), page.subarray(0, lead));
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    assert.match(text, /<th scope="row">目标<\/th><td>50<\/td><td>件<\/td>/);
    assert.equal(withoutWritten(text), new TextDecoder('gb18030').decode(page));
    assert.deepEqual((await run(bytes)).bytes, bytes);
  });
}

test('signs that GBK does not have are written as references', async () => {
  const page = inGbk('<!DOCTYPE html><html><head><meta charset=gbk></head><body>', GBK_WORDS, `${gauge()}</body></html>`);
  const text = new TextDecoder('gb18030', { fatal: true }).decode((await run(page)).bytes);
  assert.match(text, /2020&#160;年底/);
});

test('a page that names no encoding is read as UTF-8 or GBK, whichever it is', async () => {
  const utf = pageWith(gauge()).replace('<meta charset="utf-8">', '');
  assert.match((await run(utf)).text, /目标<\/th>/);
  const gbk = inGbk('<html><body>', GBK_WORDS, `${gauge()}</body></html>`);
  assert.match(new TextDecoder('gbk').decode((await run(gbk)).bytes), /目标<\/th>/);
});

test('with a file to write to, the page stays as it is', async () => {
  const page = onSite('page.html', pageWith(gauge()));
  const out = `${dirname(page)}/written.html`;
  assert.equal(await prerender({ page, out, locale: 'en' }, () => undefined), 0);
  assert.equal(readFileSync(page, 'utf8'), pageWith(gauge()));
  assert.match(readFileSync(out, 'utf8'), /ip-plain/);
  assert.equal(existsSync(`${out}.new-${process.pid}`), false);
});
