import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { applyEdits } from '../../packages/toolkit/src/cli/edits.js';
import { trimTemplates } from '../../packages/toolkit/src/cli/trim-templates.js';

function trimmed(code: string): string {
  return applyEdits(code, trimTemplates(code, parseAst(code)));
}

test('markup keeps one line break where it had indentation, and every other space', () => {
  assert.equal(
    trimmed('html`\n    <p>\n      城市  知识 ${a}\n    </p>\n  `'),
    'html`\n<p>\n城市  知识 ${a}\n</p>\n`',
  );
});

test('templates inside the values of templates are shortened too', () => {
  assert.equal(
    trimmed('html`<ul>${a.map((b) => svg`\n   <g>${b}</g>`)}</ul>`'),
    'html`<ul>${a.map((b) => svg`\n<g>${b}</g>`)}</ul>`',
  );
});

test('styles lose comments, indentation and the space around punctuation', () => {
  const code = "css`\n  /* the reader's */\n  .a > .b, .c { color : red; margin: 0 1px; }\n`";
  assert.equal(trimmed(code), 'css` .a > .b,.c{color :red;margin:0 1px}`');
});

test('styles keep what white space means: descendants, calc, strings, empty properties, escapes', () => {
  assert.equal(
    trimmed('css`.a :hover { width: calc(1px + ${x}); }`'),
    'css`.a :hover{width:calc(1px + ${x})}`',
  );
  assert.equal(trimmed("css`.a::after { content: 'a ,  {b'; }`"), "css`.a::after{content: 'a ,  {b'}`");
  assert.equal(trimmed('css`.a { --_x: ; }`'), 'css`.a{--_x: }`');
  assert.equal(trimmed('css`.\\31 0 .b { top: 0; }`'), 'css`.\\31 0 .b { top: 0; }`');
});

test('other templates and strings stay as they are', () => {
  const code = 'const a = `\n   x`; const b = "  html` "; tag`\n   y`;';
  assert.equal(trimmed(code), code);
});
