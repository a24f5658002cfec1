import { html, svg, type TemplateResult } from 'lit';
import type { Progress } from '../../data/src/progress.js';

/** The words a status has; each has a sign, a word and a colour. */
export type Status = Progress['status'];

/** One stroke or area of a sign on a field of 16 × 16; `width` is the stroke's, absent for an area. */
export interface Stroke {
  readonly path: string;
  readonly width?: number;
}

/** The signs as paths, so that no font decides their size or weight. */
export const SIGNS: Readonly<Record<Status, Stroke>> = {
  achieved: { path: 'M2.5 8.6 6.4 12.5 13.5 4', width: 2.6 },
  'on-track': { path: 'M2.4 8a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0Z' },
  behind: { path: 'M8 2 14.6 13.6H1.4Z' },
  'off-track': { path: 'M2.8 2.8H13.2V13.2H2.8Z' },
  missed: { path: 'M3.4 3.4 12.6 12.6M12.6 3.4 3.4 12.6', width: 2.6 },
  'no-data': { path: 'M3.1 8a4.9 4.9 0 1 0 9.8 0a4.9 4.9 0 1 0-9.8 0Z', width: 1.8 },
  ended: { path: 'M8 1.9 14.1 8 8 14.1 1.9 8Z', width: 1.8 },
};

/** The inner part of a sign, for use within an `<svg viewBox="0 0 16 16">`. */
export function signPath(status: Status): TemplateResult {
  const { path, width } = SIGNS[status];
  return svg`<path class=${width === undefined ? 'solid' : 'line'} stroke-width=${width ?? 0} d=${path} />`;
}

/** Sign and word of a status, in its colour. */
export function statusLine(status: Status, word: string): TemplateResult {
  return html`<span class="status ${status}" part="status"
    ><svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${signPath(status)}</svg>${word}</span
  >`;
}
