import { svg, type TemplateResult } from 'lit';
import type { Stem } from './panel.js';

/** A share of the width. */
function at(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** A band of a height in em, about the middle of the line. */
function band(from: number, to: number, height: number, fill: string): TemplateResult {
  return svg`<rect class="f-${fill}" x=${at(from)} width=${at(to - from)} y="${0.75 - height / 2}em" height="${height}em" />`;
}

/** A mark that keeps its width on a line of any length, and stays within it at its end; lengths are in em. */
function mark(share: number, width: number, height: number, fill: string, shift = -width): TemplateResult {
  return svg`<svg x=${at(share)} overflow="visible"><rect class="f-${fill}" x="${shift}em" width="${width}em" y="${0.75 - height / 2}em" height="${height}em" /></svg>`;
}

/** A goal as a thin line with a mark at its end, a fact as a band; what was there at the start is grey, gains are in accent. */
export function renderStem(stem: Stem): TemplateResult {
  return svg`<svg class="stem" aria-hidden="true">${mark(0, 0.125, 1.125, 'hairline', 0)}${stem.isGoal ? goal(stem) : fact(stem)}</svg>`;
}

function fact({ value, isBeginning }: Stem): TemplateResult {
  return isBeginning ? band(0, value, 0.5625, 'hairline') : band(0, value, 0.75, 'value');
}

function goal({ value, start, now }: Stem): TemplateResult[] {
  const from = start ?? 0;
  const reached = now ?? from;
  const parts = [band(Math.min(reached, value), value, 0.125, 'hairline')];
  if (start !== null) parts.push(band(0, Math.min(start, reached), 0.5625, 'hairline'));
  if (now !== null && now > from) parts.push(band(from, now, 0.75, 'value'));
  if (reached >= value) {
    return [...parts, mark(value, 0.125, 0.75, 'ground', -0.0625), ...passed(value)];
  }
  if (reached > value - 0.03) parts.push(mark(value, 0.5, 1.25, 'ground', -0.375));
  return [...parts, mark(value, 0.25, 1.25, 'goal')];
}

/** A goal that the band has passed: a notch, and stubs above and below. */
function passed(value: number): TemplateResult[] {
  const stub = (y: number): TemplateResult =>
    svg`<svg x=${at(value)} overflow="visible"><rect class="f-goal" x="-0.125em" width="0.25em" y="${y}em" height="0.3125em" /></svg>`;
  return [stub(0), stub(1.1875)];
}
