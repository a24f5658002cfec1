import { html, nothing, svg, type TemplateResult } from 'lit';
import { sharesOf, type Shares } from '../../../base/src/target/shares.js';
import type { TargetFigures } from '../../../base/src/target/target-figures.js';

/** Start, gain, goal and pace on one line, as on the bar of a gauge; nothing where only the goal is known. */
export function renderProgressBar(figures: TargetFigures, said: string): TemplateResult | typeof nothing {
  const shares = sharesOf(figures);
  if (!shares) return nothing;
  const image = svg`<svg class="bar" aria-hidden="true">${bands(shares)}${goalMark(shares)}${paceMark(shares)}</svg>`;
  const { now, scale, name } = figures;
  if (!now || scale === null) return html`${image}`;
  return html`<div role="meter" aria-label=${name} aria-valuemin="0" aria-valuemax=${scale}
    aria-valuenow=${Math.min(Math.max(now.value, 0), scale)} aria-valuetext=${said}>${image}</div>`;
}

/** A share of the width. */
function at(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

function band(from: number, to: number, height: number, fill: string): TemplateResult {
  return svg`<rect class="f-${fill}" x=${at(from)} width=${at(to - from)} y="${0.625 - height / 2}em" height="${height}em" />`;
}

/** A mark that keeps its width on a line of any length; lengths are in em. */
function mark(share: number, width: number, top: number, height: number, fill: string): TemplateResult {
  return svg`<svg x=${at(share)} width="1" height="1" overflow="visible"><rect class="f-${fill}" x="${-width / 2}em" width="${width}em" y="${top}em" height="${height}em" /></svg>`;
}

function bands({ low, high, filled, hasStart }: Shares): TemplateResult[] {
  const parts = [band(filled, 1, 0.125, 'hairline')];
  if (hasStart) parts.push(band(0, low, 0.4375, 'hairline'));
  if (high > low) parts.push(band(low, high, 0.75, 'value'));
  if (high > low && hasStart) parts.push(mark(low, 0.125, 0.25, 0.75, 'ground'));
  return parts;
}

function goalMark({ goal, filled }: Shares): TemplateResult[] {
  return filled < goal
    ? [mark(goal, 0.4375, 0.125, 1, 'ground'), mark(goal, 0.1875, 0, 1.25, 'goal')]
    : [mark(goal, 0.125, 0.25, 0.75, 'ground'), mark(goal, 0.1875, -0.125, 0.3125, 'goal'), mark(goal, 0.1875, 1.0625, 0.3125, 'goal')];
}

function paceMark({ expected }: Shares): TemplateResult | typeof nothing {
  if (expected === null) return nothing;
  return svg`<circle class="f-ground s-ink" cx=${at(expected)} cy="0.625em" r="0.21875em" stroke-width="0.109375em" />`;
}
