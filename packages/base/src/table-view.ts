import { html, type TemplateResult } from 'lit';
import { chineseOf } from './chinese.js';
import type { DataTable } from './face.js';

/** The figures as a native table that scrolls sideways within its own box. */
export function renderTable({ caption, columns, rows, shown }: DataTable): TemplateResult {
  return html`<div class="scroll" part="table" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption class="unseen">${caption}</caption>
      <thead>
        <tr>${columns.map(({ title, kind }) => html`<th scope="col" class=${kind === 'number' ? 'number' : ''}>${title}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.slice(0, shown).map(
          (row) =>
            html`<tr>${row.map((cell, place) => {
              const className = columns[place]?.kind === 'number' ? 'number' : '';
              return place === 0
                ? html`<th scope="row">${cell}</th>`
                : html`<td class=${className} lang=${chineseOf(String(cell ?? ''))}>${cell ?? ''}</td>`;
            })}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
