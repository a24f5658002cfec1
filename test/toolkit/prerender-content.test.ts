import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, nothing } from 'lit';
import { parseFragment, serialize } from 'parse5';
import { zh } from '../../packages/base/src/messages/zh.js';
import { paletteFor } from '../../packages/embed/src/prerender/palette.js';
import { PRERENDERED_TAGS, prerendered, type PageTag } from '../../packages/embed/src/prerender/prerendered.js';
import { plainTable } from '../../packages/embed/src/prerender/plain-table.js';
import { templateHtml } from '../../packages/embed/src/prerender/template-html.js';
import { PLAN, whole } from './prerender-page.js';

const INDICATOR = 'high-value-invention-patents-per-10k-people';
const PICTURED = ['ip-target-gauge', 'ip-target-board', 'ip-task-timeline', 'ip-city-card', 'ip-city-comparison'];

async function written(tag: string, more: Partial<PageTag> = {}): Promise<string> {
  const attributes = new Map([['plan', PLAN], ['indicator', INDICATOR]]);
  const content = await prerendered(tag, { data: whole, attributes, locale: 'zh', isElder: false, theme: '', today: '2026-11-24', ...more });
  assert.ok(content.status === 'written');
  return content.html;
}

for (const tag of PRERENDERED_TAGS) {
  test(`${tag}: nothing in it needs a style, a script or an id, and every element is closed`, async () => {
    for (const locale of ['zh', 'en'] as const) {
      const text = await written(tag, { locale });
      assert.doesNotMatch(text, /\s(?:style|id|part|href|on\w+)=|<script|<style|undefined|NaN|\[object/);
      assert.deepEqual([...new Set(text.match(/class="[^"]*"/g))], ['class="ip-plain"']);
      const again = serialize(parseFragment(text));
      const elements = (one: string): string[] => one.match(/<\/?[a-z]\w*/gi) ?? [];
      const closed = text.replace(/<(rect|circle|path)([^>]*)\/>/g, '<$1$2></$1>');
      assert.deepEqual(elements(again), elements(closed));
    }
  });

  test(`${tag}: a native table with a caption and heads, its source, and a picture where the widget has one`, async () => {
    const text = await written(tag);
    assert.match(text, /<table>\n<caption>[^<]+<\/caption>\n<thead>\n<tr>(<th scope="col">[^<]*<\/th>)+<\/tr>/);
    assert.match(text, /<tr><th scope="row">[^<]+<\/th><td/);
    assert.match(text, tag === 'ip-city-comparison' ? /出处见表格/ : /来源：《南京市“十四五”知识产权发展规划》|来源：5\u00a0份文件/);
    assert.equal(/<svg [^>]*role="img" aria-label="[^"]+"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/.test(text), PICTURED.includes(tag));
    assert.equal(text.includes('<details>'), PICTURED.includes(tag));
  });
}

test('English pages get English words, with the words of the document marked as Chinese', async () => {
  const text = await written('ip-target-gauge', { locale: 'en' });
  assert.match(text, /^<div class="ip-plain" lang="en">/);
  assert.match(text, /<summary>Table<\/summary>/);
  assert.match(text, /<td lang="zh-Hans">一（一）2<\/td>/);
  assert.doesNotMatch(await written('ip-target-gauge'), /<td lang/);
});

test('elder mode has its plainer words and larger letters', async () => {
  const [plain, elder] = [await written('ip-target-gauge'), await written('ip-target-gauge', { isElder: true })];
  assert.match(elder, /要达到/);
  assert.doesNotMatch(plain, /要达到/);
  assert.match(elder, /#003a86/);
});

test('the figure that a portal gives stands in the table', async () => {
  const attributes = new Map([['plan', PLAN], ['indicator', INDICATOR], ['value', '41.5'], ['as-of', '2023']]);
  assert.match(await written('ip-target-gauge', { attributes }), /<th scope="row">进展<\/th><td>41\.5<\/td><td>2023\u00a0年底<\/td>/);
});

test('a directory holds the programs that its tag asks for', async () => {
  const kinds = whole.programs.filter(({ plan, kind }) => plan === PLAN && kind === 'center');
  assert.ok(kinds.length > 1);
  const text = await written('ip-program-directory', { attributes: new Map([['plan', PLAN], ['kind', 'center']]) });
  assert.equal(text.match(/<th scope="row">/g)?.length, kinds.length);
  const found = await written('ip-program-directory', { attributes: new Map([['query', kinds[0]?.name ?? '']]) });
  assert.match(found, new RegExp(`<th scope="row">${kinds[0]?.name}</th>`));
});

test('a picture takes the colours of the page where it has some, else those of its theme', () => {
  assert.equal(paletteFor('', false).value, 'var(--ip-value, var(--ip-accent, #1b4f91))');
  assert.equal(paletteFor('red', false).value, 'var(--ip-value, #1f2328)');
  assert.equal(paletteFor('red', true).accent, 'var(--ip-accent, #003a86)');
  assert.equal(paletteFor('dark', true).accent, 'var(--ip-accent, #79b0f2)');
  assert.equal(paletteFor('dark', true).muted, 'var(--ip-muted, #c6ced6)');
  assert.equal(paletteFor('newsroom', false).ground, 'var(--ip-ground, #fffaf3)');
  for (const theme of ['', 'blue', 'red', 'newsroom', 'dark'] as const) {
    for (const colour of Object.values(paletteFor(theme, false))) assert.match(colour, /^var\(--ip-[\w-]+, .*#[\da-f]{6}\)+$/);
  }
});

test('empty columns are left out, and what many rows share is said once', () => {
  const columns = ['名称', '单位', '空', '年'].map((title) => ({ title, kind: 'text' as const }));
  const rows = ['甲', '乙', '丙', '丁'].map((name, place) => [name, '件', '', place]);
  assert.deepEqual(plainTable({ caption: '表', columns, rows }, zh), {
    caption: '表；单位：件',
    columns: [columns[0], columns[3]],
    rows: rows.map(([name, , , year]) => [name, year]),
  });
  const few = plainTable({ caption: '表', columns, rows: rows.slice(1) }, zh);
  assert.deepEqual(few.columns, [columns[0], columns[1], columns[3]]);
  assert.equal(plainTable({ caption: '表', columns, rows, shown: 2 }, zh).rows.length, 2);
});

test('templates become text with every value escaped, without what only scripts give', () => {
  const evil = '"><img src=x onerror=1>&';
  const row = html`<b class=${evil} @click=${() => 1} .open=${true} ?hidden=${true} ?inert=${false} lang=${nothing} title="a ${evil} b">${evil}${[1, html`<i>${null}</i>`]}${nothing}</b>`;
  const escaped = '&quot;&gt;&lt;img src=x onerror=1&gt;&amp;';
  assert.equal(templateHtml(row), `<b class="${escaped}" hidden title="a ${escaped} b">${escaped}1<i></i></b>`);
});
