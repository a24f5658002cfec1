import { svg, type TemplateResult } from 'lit';
import { counted } from '../../../base/src/counted.js';
import type { Elapsed } from './model.js';

function rect(fill: string, from: number, to: number, height: number): TemplateResult {
  return svg`<rect class="f-${fill}" x="${from}%" width="${Number((to - from).toFixed(2))}%" y="${0.5 - height / 2}em" height="${height}em" />`;
}

/** Dashes for a start that is not printed: seven over the first quarter, then the line. */
const DASHED = [...counted(7, (place): readonly [number, number] => [place * 4, place * 4 + 2.2]), [28, 100] as const];

/** The period of a plan: what has passed as a band, the way to go as a line, the end as an upright mark. */
export function renderPeriodBar(elapsed: Elapsed): TemplateResult {
  const share = elapsed.status === 'running' ? Number((elapsed.share * 100).toFixed(2)) : elapsed.status === 'ended' ? 100 : 0;
  const line = elapsed.status === 'unknown' ? DASHED.map(([from, to]) => rect('hairline', from, to, 0.125)) : rect('hairline', share, 100, 0.125);
  const band = elapsed.status === 'ended' ? rect('hairline', 0, 100, 0.5) : rect('value', 0, share, 0.5);
  const start = svg`<rect class="f-hairline" x="0" width="0.125em" y="0.125em" height="0.75em" />`;
  return svg`<svg class="period-bar" aria-hidden="true">${line}${elapsed.status === 'unknown' ? '' : start}${band}<svg x="100%" overflow="visible"><rect class="f-goal" x="-0.25em" width="0.25em" y="0" height="1em" /></svg></svg>`;
}

/** The parts of a bar that are drawn, as shares from 0 to 1: for pictures. */
export function dashes(): readonly (readonly [number, number])[] {
  return DASHED.map(([from, to]) => [from / 100, to / 100] as const);
}
