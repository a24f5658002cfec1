import { unsafeCSS } from 'lit';
import type { Role } from './marks.js';

const VALUES: Readonly<Record<Role, string>> = {
  ink: '--_ink',
  muted: '--_muted',
  ground: '--_ground',
  accent: '--_accent',
  value: '--_value',
  goal: '--_goal',
  hairline: '--_hairline',
  track: '--_track',
  band: '--_band',
  achieved: '--_achieved',
  'on-track': '--_on-track',
  behind: '--_behind',
  'off-track': '--_off-track',
  missed: '--_off-track',
  'no-data': '--_muted',
  ended: '--_muted',
};

const rules = Object.entries(VALUES).map(
  ([role, token]) => `.f-${role}{fill:var(${token})}.s-${role}{stroke:var(${token})}`,
);

/** The colour of every role, and the letters of drawn text; one text, since Lit joins several with the page's `reduce`. */
export const picture = unsafeCSS(`path,rect,circle{fill:none;stroke:none}${rules.join('')}
svg text{stroke:none;dominant-baseline:auto;font-family:var(--_drawn);font-variant-numeric:tabular-nums}`);
