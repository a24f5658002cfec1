import type { Theme } from '../../../base/src/environment.js';
import { styles as looks } from '../../../base/src/looks.js';
import type { Palette } from '../../../base/src/picture/marks.js';
import { tokens } from '../../../base/src/tokens.js';

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const DECLARATION = /(--_[\w-]+):\s*([^;]+);/g;

/**
 * The colours of a picture that stands in the page itself. Each is the page's own `--ip-…` with the value of the theme
 * behind it, so that a theme file dresses the picture too. Without a theme the ground is white and the ink dark, because
 * a picture brings its ground along.
 */
export function paletteFor(theme: Theme, isElder: boolean): Palette {
  const classes = ['ip', theme || 'blue', ...(isElder ? ['elder'] : [])];
  const values = new Map<string, string>();
  for (const { cssText } of [tokens, ...looks]) {
    for (const [, selectors = '', body = ''] of cssText.matchAll(RULE)) {
      if (!selectors.split(',').some((selector) => isMet(selector, classes))) continue;
      for (const [, name = '', value = ''] of body.matchAll(DECLARATION)) values.set(name, value);
    }
  }
  const colour = (name: string): string =>
    (values.get(`--_${name}`) ?? '').replace(/var\(--_([\w-]+)\)/g, (_, other: string) => colour(other));
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    ground: colour('ground'),
    accent: colour('accent'),
    value: colour('value'),
    goal: colour('goal'),
    hairline: colour('hairline'),
    track: colour('track'),
    band: colour('band'),
    achieved: colour('achieved'),
    'on-track': colour('on-track'),
    behind: colour('behind'),
    'off-track': colour('off-track'),
    missed: colour('off-track'),
    'no-data': colour('muted'),
    ended: colour('muted'),
  };
}

/** Whether an element with these classes is meant by a selector of classes. */
function isMet(selector: string, classes: readonly string[]): boolean {
  const [wanted = '', unwanted = ''] = selector.trim().split(':not');
  const named = (text: string): string[] => text.match(/[\w-]+/g) ?? [];
  return named(wanted).every((name) => classes.includes(name)) && !named(unwanted).some((name) => classes.includes(name));
}
