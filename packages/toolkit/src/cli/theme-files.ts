import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styles as looks } from '../../../base/src/looks.js';
import { tokens } from '../../../base/src/tokens.js';

/** The themes that a portal can take as a style sheet. */
export const THEME_NAMES = ['blue', 'red', 'newsroom', 'dark'] as const;

type ThemeName = (typeof THEME_NAMES)[number];

const ELDER = '[data-ip-mode="elder"], ip-data[mode="elder"]';
/** A part of the page that names a theme itself takes that, in elder mode too. */
const NAMED = [
  '[data-ip-theme]',
  '[data-ip-theme] [data-ip-mode="elder"]',
  '[data-ip-theme] ip-data[mode="elder"]',
].join(', ');

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

function rulesIn(css: string): Rule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', declarations = '']) => {
    return { selectors: selectors.split(',').map((selector) => selector.trim()), declarations };
  });
}

/** Whether a selector of classes, some perhaps in `:not()`, matches an element with these. */
function matches(selector: string, classes: readonly string[]): boolean {
  const refused = [...selector.matchAll(/:not\(\.([\w-]+)\)/g)].map(([, name = '']) => name);
  const wanted = selector.replace(/:not\([^)]*\)/g, '');
  if (!/^(?:\.[\w-]+)+$/.test(wanted)) return false;
  return (
    wanted
      .slice(1)
      .split('.')
      .every((name) => classes.includes(name)) && !refused.some((name) => classes.includes(name))
  );
}

const RULES = [...rulesIn(tokens.cssText), ...looks.flatMap(({ cssText }) => rulesIn(cssText))];

/** The colours that an element with these classes has, by the public name of each; a colour that follows another is left out. */
function coloursOf(classes: readonly string[]): Map<string, string> {
  const colours = new Map<string, string>();
  for (const { selectors, declarations } of RULES) {
    if (!selectors.some((selector) => matches(selector, classes))) continue;
    for (const [, name = '', colour = ''] of declarations.matchAll(
      /--_([\w-]+):\s*var\(--ip-\1,[^;]*?(#[0-9a-f]+)\)+;/g,
    )) {
      colours.set(`--ip-${name}`, colour);
    }
  }
  return colours;
}

function block(selector: string, colours: Iterable<readonly [string, string]>): string {
  const lines = [...colours]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

/**
 * The style sheet of a theme: a page that links it looks as `data-ip-theme` would make it, and can change each colour.
 *
 * @param theme its name
 * @param tags the widgets whose ground it gives
 */
export function themeFile(theme: ThemeName, tags: readonly string[]): string {
  const colours = coloursOf(['ip', theme]);
  const elder = coloursOf(['ip', theme, 'elder']);
  const names = new Set([...colours.keys(), ...elder.keys()]);
  return [
    block(':root', colours),
    block(
      ELDER,
      [...elder].filter(([name, colour]) => colours.get(name) !== colour),
    ),
    block(
      NAMED,
      [...names].map((name) => [name, 'initial'] as const),
    ),
    block(tags.map((tag) => `${tag}::part(base)`).join(',\n'), [['background', 'var(--_ground)']]),
  ].join('\n');
}

/** Writes `themes/*.css` into the folder of a build, for the widgets that are in it; returns their names. */
export function writeThemes(dist: string): string[] {
  const files = readdirSync(join(dist, 'elements'))
    .filter((name) => name.endsWith('.js') && name !== 'ip-data.js')
    .sort();
  const tags = files.map((name) => name.slice(0, -'.js'.length));
  mkdirSync(join(dist, 'themes'), { recursive: true });
  return THEME_NAMES.map((theme) => {
    writeFileSync(join(dist, 'themes', `${theme}.css`), themeFile(theme, tags));
    return `themes/${theme}.css`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${writeThemes('dist').join(', ')} are written\n`);
}
