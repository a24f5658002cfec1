import type { Palette } from './marks.js';

/** Reads the colours in force on an element that has the tokens. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (token: string): string => {
    const value = style.getPropertyValue(token).trim();
    return value === '' || /^currentcolor$/i.test(value) ? style.color : value;
  };
  return {
    ink: read('--_ink'),
    muted: read('--_muted'),
    ground: read('--_ground'),
    accent: read('--_accent'),
    value: read('--_value'),
    goal: read('--_goal'),
    hairline: read('--_hairline'),
    track: read('--_track'),
    band: read('--_band'),
    achieved: read('--_achieved'),
    'on-track': read('--_on-track'),
    behind: read('--_behind'),
    'off-track': read('--_off-track'),
    missed: read('--_off-track'),
    'no-data': read('--_muted'),
    ended: read('--_muted'),
  };
}
