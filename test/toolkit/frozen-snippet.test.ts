import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { frozenSnippet, readIntegrity, type Integrity } from '../../packages/embed/src/snippets/frozen.js';

const INTEGRITY: Integrity = {
  version: '1.2.3',
  scripts: {
    'elements/ip-gauge.js': {
      type: 'module',
      integrity: 'sha384-gauge',
      imports: ['chunks/base.js', 'chunks/line.js'],
    },
    'elements/ip-data.js': { type: 'module', integrity: 'sha384-data', imports: ['chunks/base.js'] },
    'widgets.js': {
      type: 'module',
      integrity: 'sha384-widgets',
      imports: ['elements/ip-gauge.js', 'chunks/base.js', 'chunks/line.js'],
    },
    'chunks/base.js': { type: 'module', integrity: 'sha384-base', imports: [] },
    'chunks/line.js': { type: 'module', integrity: 'sha384-line', imports: [] },
    'one.main.legacy.js': { type: 'classic', integrity: 'sha384-one', imports: [] },
  },
  files: {},
};

/** The elements of a snippet, each as its name and attributes. */
function elementsOf(html: string): Record<string, string>[] {
  return parseFragment(html).childNodes.flatMap((node) =>
    'tagName' in node
      ? [{ tag: node.tagName, ...Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) }]
      : [],
  );
}

test('each chunk is preloaded once with its seal, before the scripts', () => {
  const crossorigin = 'anonymous';
  assert.deepEqual(
    elementsOf(frozenSnippet(INTEGRITY, '/ip/v1.2.3', ['elements/ip-data.js', 'elements/ip-gauge.js'])),
    [
      { tag: 'link', rel: 'modulepreload', href: '/ip/v1.2.3/chunks/base.js', integrity: 'sha384-base', crossorigin },
      { tag: 'link', rel: 'modulepreload', href: '/ip/v1.2.3/chunks/line.js', integrity: 'sha384-line', crossorigin },
      { tag: 'script', type: 'module', src: '/ip/v1.2.3/elements/ip-data.js', integrity: 'sha384-data', crossorigin },
      { tag: 'script', type: 'module', src: '/ip/v1.2.3/elements/ip-gauge.js', integrity: 'sha384-gauge', crossorigin },
    ],
  );
});

test('a script that another imports is sealed as a script, not preloaded', () => {
  const hrefs = elementsOf(frozenSnippet(INTEGRITY, '', ['widgets.js', 'elements/ip-gauge.js'])).map(
    ({ href, src }) => href ?? src,
  );
  assert.deepEqual(hrefs, ['/chunks/base.js', '/chunks/line.js', '/widgets.js', '/elements/ip-gauge.js']);
});

test('the one-file build is one classic script', () => {
  assert.deepEqual(elementsOf(frozenSnippet(INTEGRITY, 'https://ip.example.cn/v1.2.3/', ['one.main.legacy.js'])), [
    {
      tag: 'script',
      src: 'https://ip.example.cn/v1.2.3/one.main.legacy.js',
      integrity: 'sha384-one',
      crossorigin: 'anonymous',
      defer: '',
    },
  ]);
});

test('an address with quotes stays within its attribute', () => {
  const folder = '/a"><script>b&amp;';
  const elements = elementsOf(frozenSnippet(INTEGRITY, folder, ['one.main.legacy.js']));
  assert.deepEqual(
    elements.map(({ src }) => src),
    [`${folder}/one.main.legacy.js`],
  );
});

test('a script that the build has not is refused by its name', () => {
  assert.throws(() => frozenSnippet(INTEGRITY, '/', ['elements/ip-nothing.js']), /ip-nothing\.js/);
});

test('the content of integrity.json is read as it was written, and anything else as none', () => {
  assert.deepEqual(readIntegrity(JSON.parse(JSON.stringify(INTEGRITY))), INTEGRITY);
  const script = { type: 'module', integrity: 'sha384-a', imports: [] };
  for (const content of [
    null,
    [],
    'a',
    {},
    { version: '1' },
    { version: 1, scripts: {} },
    { version: '1', scripts: { a: 1 } },
    { version: '1', scripts: { a: { ...script, type: 'text' } } },
    { version: '1', scripts: { a: { ...script, imports: [1] } } },
  ]) {
    assert.equal(readIntegrity(content), undefined, JSON.stringify(content));
  }
});
