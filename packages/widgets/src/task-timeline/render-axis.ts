import { html, svg, type TemplateResult } from 'lit';
import { renderMarks } from '../../../base/src/picture/render-drawing.js';
import type { AxisLayout } from './axis-layout.js';
import type { PlacedEntry } from './axis-lane.js';
import { cellState, type CellSetting } from './cell.js';
import { spokenText } from './entry-text.js';

function outline({ x, y, w, h }: PlacedEntry['box']): string {
  return `M${x} ${y}h${w}v${h}h${-w}Z`;
}

function renderEntry({ entry, marks, box }: PlacedEntry, setting: CellSetting): TemplateResult {
  const { tab, isOpen } = cellState(entry, setting);
  const name = spokenText(entry, setting.model, setting.words);
  return svg`<g class="mark ${isOpen ? 'open' : ''}" part="mark" role="gridcell" data-entry=${entry.id} tabindex=${tab} aria-label=${name} aria-expanded=${isOpen}>
    <g aria-hidden="true"><path class="hit" d=${outline(box)} />${renderMarks({ width: 0, height: 0, marks: marks.filter(({ kind }) => kind !== 'text') })}<path class="ring" d=${outline(box)} /></g>
  </g>`;
}

/** The axis as rows of the grid. */
export function renderAxis({ width, height, ground, rows, front }: AxisLayout, setting: CellSetting): TemplateResult {
  const drawn = (marks: AxisLayout['ground']): TemplateResult => svg`<g aria-hidden="true">${renderMarks({ width, height, marks })}</g>`;
  return html`<svg class="axis" part="axis" role="rowgroup" aria-label=${setting.words.axisName} width="${width / 16}em" height="${height / 16}em" viewBox="0 0 ${width} ${height}">
    ${drawn(ground)}
    ${rows.map(({ name, entries }) => svg`<g role="row" aria-label=${name}>${entries.map((entry) => renderEntry(entry, setting))}</g>`)}
    <g class="labels" aria-hidden="true">${renderMarks({ width, height, marks: rows.flatMap(({ entries }) => entries.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'text'))) })}</g>
    ${drawn(front)}
  </svg>`;
}
