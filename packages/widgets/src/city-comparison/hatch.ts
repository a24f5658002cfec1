import { svg, type TemplateResult } from 'lit';
import { counted } from '../../../base/src/counted.js';

const LINES = counted(16, (place) => `M${place * 5 - 20} 20l20-20`).join('');

/** The place of what is not to be compared: lines at 45°, two em wide. */
export function renderHatch(): TemplateResult {
  return svg`<svg class="hatch" aria-hidden="true"><path class="s-hairline" stroke-width="1.5" d=${LINES} /></svg>`;
}
