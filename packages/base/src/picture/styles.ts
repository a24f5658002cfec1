import { css, unsafeCSS } from 'lit';
import type { Role } from './marks.js';

const VALUES: Readonly<Record<Role, string>> = {
  ink: '--_ink', muted: '--_muted', ground: '--_ground', accent: '--_accent', value: '--_value', goal: '--_goal',
  hairline: '--_hairline', track: '--_track', achieved: '--_achieved', 'on-track': '--_on-track', behind: '--_behind',
  'off-track': '--_off-track', missed: '--_off-track', 'no-data': '--_muted', ended: '--_muted',
};

const rules = Object.entries(VALUES).map(([role, token]) => `.f-${role}{fill:var(${token})}.s-${role}{stroke:var(${token})}`);

/** The colour of every role, and the letters of drawn text. */
export const picture = css`
  path,
  rect,
  circle {
    fill: none;
  }
  ${unsafeCSS(rules.join(''))}
  svg text {
    font-family: var(--_drawn);
    font-variant-numeric: tabular-nums;
  }
`;

/** Reads the colours in force on an element that has the tokens. */
export function paletteOf(element: Element): Readonly<Record<Role, string>> {
  const style = getComputedStyle(element);
  const read = (token: string): string => {
    const value = style.getPropertyValue(token).trim();
    return value === '' || /^currentcolor$/i.test(value) ? style.color : value;
  };
  return {
    ink: read('--_ink'), muted: read('--_muted'), ground: read('--_ground'), accent: read('--_accent'), value: read('--_value'),
    goal: read('--_goal'), hairline: read('--_hairline'), track: read('--_track'), achieved: read('--_achieved'),
    'on-track': read('--_on-track'), behind: read('--_behind'), 'off-track': read('--_off-track'), missed: read('--_off-track'),
    'no-data': read('--_muted'), ended: read('--_muted'),
  };
}
