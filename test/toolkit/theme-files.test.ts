import assert from 'node:assert/strict';
import { test } from 'node:test';
import { THEME_NAMES, themeFile } from '../../packages/toolkit/src/cli/theme-files.js';

const TAGS = ['ip-one', 'ip-two'];

/** The declarations of each rule of a theme, by its selector. */
function rulesOf(css: string): Map<string, Map<string, string>> {
  return new Map(
    [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', text = '']) => {
      const declarations = [...text.matchAll(/([\w-]+): ([^;]+);/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      );
      return [selector.trim(), new Map(declarations)];
    }),
  );
}

const ELDER = '[data-ip-mode="elder"], ip-data[mode="elder"]';

test('a theme sets colours alone, each a colour written out', () => {
  for (const theme of THEME_NAMES) {
    const root = rulesOf(themeFile(theme, TAGS)).get(':root');
    for (const [name, value] of root ?? []) assert.match(`${name} ${value}`, /^--ip-[a-z-]+ #[0-9a-f]{6}$/);
    for (const name of [
      'ground',
      'ink',
      'muted',
      'accent',
      'achieved',
      'behind',
      'off-track',
      'hairline',
      'track',
      'band',
    ]) {
      assert.ok(root?.has(`--ip-${name}`), `${theme} ${name}`);
    }
  }
});

test('elder mode has its own colours in every theme, those of the dark one on its own ground', () => {
  const colourOf = (theme: (typeof THEME_NAMES)[number], name: string): (string | undefined)[] => {
    const rules = rulesOf(themeFile(theme, TAGS));
    return [rules.get(':root')?.get(name), rules.get(ELDER)?.get(name)];
  };
  assert.deepEqual(colourOf('red', '--ip-accent'), ['#b01c1c', '#003a86']);
  assert.deepEqual(colourOf('dark', '--ip-muted'), ['#9da7b3', '#c6ced6']);
  assert.deepEqual(colourOf('dark', '--ip-accent'), ['#79b0f2', undefined]);
  assert.deepEqual(colourOf('newsroom', '--ip-ground'), ['#fffaf3', undefined]);
});

test('what a theme sets anywhere, a part that names a theme itself takes back', () => {
  for (const theme of THEME_NAMES) {
    const rules = [...rulesOf(themeFile(theme, TAGS))];
    const set = new Set(
      rules.flatMap(([selector, colours]) => (selector === ':root' || selector === ELDER ? [...colours.keys()] : [])),
    );
    const [, taken] = rules.find(([selector]) => selector.startsWith('[data-ip-theme],')) ?? [];
    assert.deepEqual(
      [...(taken ?? [])].sort(),
      [...set].sort().map((name) => [name, 'initial']),
    );
  }
});

test('each widget takes the ground of the theme', () => {
  assert.ok(themeFile('dark', TAGS).includes('ip-one::part(base),\nip-two::part(base) {\n  background:'));
});
