import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';

const eslint = new ESLint();

async function lintRules(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const DATA = 'packages/data/src/sample.ts';
const BASE = 'packages/base/src/sample.ts';
const MODEL = 'packages/widgets/src/sample-card/model.ts';
const BUILDER = 'packages/toolkit/src/builder/sample.ts';
const FROM_LIT = "import { html } from 'lit';\n";

const REFUSED: readonly [string, string, string, string][] = [
  [
    'an import from the layer above',
    DATA,
    "export * from '../../base/src/format.js';",
    'house/import-direction',
  ],
  [
    'a lazy import from the layer above',
    BASE,
    "await import('../../widgets/src/index.js');",
    'house/import-direction',
  ],
  ['an import of another widget', MODEL, "export * from '../other-card/model.js';", 'house/import-direction'],
  ['Lit in the contract', DATA, "export { html } from 'lit';", 'house/import-direction'],
  ['Chart.js outside its two files', BASE, "export { Chart } from 'chart.js';", 'house/import-direction'],
  [
    'a base import in the builder',
    BUILDER,
    "export * from '../../../base/src/format.js';",
    'house/import-direction',
  ],
  ['Node in the builder', BUILDER, "export { readFile } from 'node:fs';", 'house/import-direction'],
  ['a relative import without its ending', DATA, "export * from './parse';", 'house/import-ending'],
  ['any', DATA, 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  [
    'a non-null assertion',
    DATA,
    'export const a = (b?: string) => b!.length;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    'a cast',
    MODEL,
    'export const a = (b: unknown) => b as string;',
    '@typescript-eslint/consistent-type-assertions',
  ],
  ['an enum', DATA, 'export enum A { B }', 'no-restricted-syntax'],
  [
    'a parameter property',
    DATA,
    'export class A { constructor(readonly b: string) {} }',
    'no-restricted-syntax',
  ],
  ['a console line', BASE, 'console.log(1);', 'no-console'],
  ['eval', DATA, "eval('1');", 'no-eval'],
  [
    'style= in a template',
    BASE,
    `${FROM_LIT}export const a = html\`<p style="color: red"></p>\`;`,
    'no-restricted-syntax',
  ],
  [
    '<style> in a template',
    BASE,
    `${FROM_LIT}export const a = html\`<style></style>\`;`,
    'no-restricted-syntax',
  ],
  ['a heading of our own', BASE, `${FROM_LIT}export const a = html\`<h2></h2>\`;`, 'no-restricted-syntax'],
  ['words in a template', BASE, `${FROM_LIT}export const a = html\`<p>目标</p>\`;`, 'no-restricted-syntax'],
  ['innerHTML', BASE, "document.body.innerHTML = '';", 'no-restricted-syntax'],
  ['the reduce of the page', DATA, 'export const a = [1].reduce((sum, one) => sum + one, 0);', 'no-restricted-syntax'],
  ['the Array.from of the page', BASE, 'export const a = Array.from([1], String);', 'no-restricted-syntax'],
  ['styleMap', BASE, "export { styleMap } from 'lit/directives/style-map.js';", 'no-restricted-imports'],
  [
    'unsafeHTML',
    BASE,
    "export { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    'no-restricted-imports',
  ],
  [
    'arguments spread after ?.',
    BASE,
    'export const a = (b?: string[]) => b?.concat(...[]);',
    'no-restricted-syntax',
  ],
  ['an unfinished thought', DATA, '// TODO: later\nexport const a = 1;', 'no-warning-comments'],
  ['a skipped test', 'test/data/sample.test.ts', "it.skip('a', () => {});", 'no-restricted-syntax'],
  ['a file over 300 lines', DATA, `export const a = 1;\n${'\n'.repeat(300)}`, 'max-lines'],
];

for (const [what, path, code, rule] of REFUSED) {
  test(`the rules refuse ${what}`, async () => {
    assert.ok((await lintRules(path, code)).includes(rule));
  });
}

const ALLOWED: readonly [string, string, string][] = [
  ['an import from a layer below', MODEL, "export * from '../../../data/src/parse.js';"],
  ['an import inside one widget', MODEL, "export * from './styles.js';"],
  ['as const', MODEL, "export const a = ['b'] as const;"],
  ['a cast in the parser', 'packages/data/src/parse.ts', 'export const a = (b: unknown) => b as string;'],
  ['a test that skips itself', 'test/base/sample.test.ts', "it('a', function () { this.skip(); });"],
];

for (const [what, path, code] of ALLOWED) {
  test(`the rules allow ${what}`, async () => {
    assert.deepEqual(await lintRules(path, code), []);
  });
}

async function styleRules(path: string, rules: string): Promise<string[]> {
  const code = `import { css } from 'lit';\nexport const styles = css\`${rules}\`;\n`;
  const { results } = await stylelint.lint({ code, codeFilename: path });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

const WIDGET_STYLES = 'packages/widgets/src/sample-card/styles.ts';
const BASE_STYLES = 'packages/base/src/styles.ts';

const REFUSED_STYLES: readonly [string, string, string, string][] = [
  ['a hex colour in a widget', WIDGET_STYLES, 'p { color: #fff; }', 'color-no-hex'],
  ['a named colour in a widget', WIDGET_STYLES, 'p { color: red; }', 'color-named'],
  ['a colour function in a widget', WIDGET_STYLES, 'p { color: rgb(0 0 0); }', 'function-disallowed-list'],
  [
    'a type size in px in a widget',
    WIDGET_STYLES,
    'p { font-size: 12px; }',
    'declaration-property-unit-disallowed-list',
  ],
  [
    'setting a public property',
    WIDGET_STYLES,
    ':host { --ip-accent: var(--_ink); }',
    'declaration-property-value-disallowed-list',
  ],
  [
    'reading a property of the page',
    WIDGET_STYLES,
    'p { color: var(--brand); }',
    'declaration-property-value-disallowed-list',
  ],
  ['rem', BASE_STYLES, 'p { margin: 1rem; }', 'unit-disallowed-list'],
  [
    'a selector that old browsers do not know',
    BASE_STYLES,
    'p:has(a) { margin: 0; }',
    'selector-pseudo-class-disallowed-list',
  ],
  ['a property that old browsers do not know', BASE_STYLES, 'p { inset: 0; }', 'property-disallowed-list'],
];

for (const [what, path, rules, rule] of REFUSED_STYLES) {
  test(`the style rules refuse ${what}`, async () => {
    assert.ok((await styleRules(path, rules)).includes(rule));
  });
}

test('the style rules allow tokens, system colours and values in a widget’s own property', async () => {
  const rules =
    'p { --_x: 2px; color: var(--_ink); fill: CanvasText; stroke: currentColor; font-size: var(--_size-1); }';
  assert.deepEqual(await styleRules(WIDGET_STYLES, rules), []);
});
