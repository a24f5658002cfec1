import { svg, type TemplateResult } from 'lit';
import type { Program } from '../../../data/src/types.js';

/** The signs of programs on a field of 12 × 12; signs of target status are not used again. */
const STATES: Readonly<Record<Program['status'], { readonly path: string; readonly width: number }>> = {
  'in-place': { path: 'M6 1L11 6L6 11L1 6Z', width: 0 },
  planned: { path: 'M6 1.5L10.5 6L6 10.5L1.5 6Z', width: 1.25 },
  'applied-for': { path: 'M2 10L9.5 2.5M4 2.5H9.5V8', width: 1.5 },
  cited: { path: 'M2 2L10 10M10 2L2 10', width: 1.25 },
};

/** The sign of what there is of a program. */
export function stateSign(status: Program['status']): TemplateResult {
  const { path, width } = STATES[status];
  return drawn('0 0 12 12', path, width);
}

/** Points to what opens below, or away from it. */
export function chevron(isOpen: boolean): TemplateResult {
  return drawn('0 0 10 10', isOpen ? 'M1 3L5 7L9 3' : 'M3 1L7 5L3 9', 1.5);
}

/** Takes away. */
export function cross(): TemplateResult {
  return drawn('0 0 12 12', 'M2 2L10 10M10 2L2 10', 1.25);
}

/** Looks for. */
export function glass(): TemplateResult {
  return drawn('0 0 18 18', 'M2.5 7.5a5 5 0 1 0 10 0a5 5 0 1 0-10 0M11.2 11.2 16 16', 2);
}

function drawn(box: string, path: string, width: number): TemplateResult {
  return svg`<svg class="sign" viewBox=${box} aria-hidden="true"><path class=${width === 0 ? 'solid' : 'line'} stroke-width=${width} d=${path} /></svg>`;
}
