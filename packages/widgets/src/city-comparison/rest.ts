import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FaceSetting, Rest } from './comparison-face.js';
import type { ComparedFigure } from './compared-figure.js';
import { renderControls } from './controls.js';
import { renderHatch } from './hatch.js';
import type { ComparisonWords } from './messages/comparison-words.js';
import type { ComparisonModel, SimilarEntry } from './model.js';
import { reasonBeside, reasonFor, type ReasonSetting } from './reasons.js';
import { renderFigure, renderPlace } from './row.js';

/** How many figures of a similar indicator stand side by side; the table has all. */
const SIDE_BY_SIDE = 8;

/** What the rest is drawn with. */
export interface RestSetting extends FaceSetting {
  readonly all: ComparisonWords;
  readonly host: ReactiveControllerHost & HTMLElement;
}

/** What follows the first picture of a comparison. */
export function renderRest(model: ComparisonModel, setting: RestSetting): Rest {
  const { all, reading } = setting;
  const reasons: ReasonSetting = { data: model.data, locale: reading.locale, own: all };
  const drawn = model.similar.filter(({ hasFigures }) => hasFigures);
  const said = model.similar.filter(({ hasFigures }) => !hasFigures);
  return {
    controls: renderControls(model, setting),
    how: html`<div class="panel how"><p class="panel-name">${all.how}</p><p>${all.howText}</p></div>`,
    sections: html`${model.similar.length > 0 ? renderSimilar(drawn, said, setting, reasons) : nothing}${model.single.length > 0 ? renderSingle(model, setting) : nothing}`,
    whyNot: ({ figures }, figure) => reasonBeside(figure, figures, reasons),
  };
}

function heading({ level }: RestSetting): { role: string | typeof nothing; level: number | typeof nothing } {
  return level ? { role: 'heading', level: Math.min(level + 1, 6) } : { role: nothing, level: nothing };
}

function renderSimilar(drawn: readonly SimilarEntry[], said: readonly SimilarEntry[], setting: RestSetting, reasons: ReasonSetting): TemplateResult {
  const { all } = setting;
  const { role, level } = heading(setting);
  return html`<div class="section" part="section" role="group" aria-labelledby="similar">
    <p class="section-name" id="similar" role=${role} aria-level=${level}>${all.similar}<span>${all.similarSub}</span></p>
    <ul>${drawn.map((entry) => renderEntry(entry, setting, reasons))}</ul>
    ${said.length > 0 ? html`<details class="fold" ?open=${drawn.length === 0}><summary>${all.similarInWords(said.length)}</summary><ul>${said.map((entry) => renderEntry(entry, setting, reasons))}</ul></details>` : nothing}
  </div>`;
}

function renderEntry({ name, figures }: SimilarEntry, setting: RestSetting, reasons: ReasonSetting): TemplateResult {
  const marked = figures.filter(({ column }, place) => place >= SIDE_BY_SIDE && column.id === setting.choice.mark);
  const shown = [...figures.slice(0, SIDE_BY_SIDE), ...marked];
  return html`<li class="similar" part="similar">
    <div><p class="panel-name">${name}</p><p class="why">${renderHatch()}<span>${reasonFor(figures, reasons)}${setting.all.stop}</span></p></div>
    <ul class="values">${shown.map((figure) => renderValue(figure, setting))}${shown.length < figures.length ? html`<li class="beside">${setting.own.more(figures.length)}</li>` : nothing}</ul>
  </li>`;
}

function renderValue(figure: ComparedFigure, { reading, own, choice }: RestSetting): TemplateResult {
  const { column, when, goal } = figure;
  const isMarked = column.id === choice.mark;
  return html`<li class="value ${isMarked ? 'marked' : ''}" aria-current=${isMarked ? 'true' : nothing}>
    <p class="row-city">${renderPlace(column)}</p>
    <p class="row-fig">${renderFigure(figure, reading.words)}</p>
    <p class="small">${[column.isShared ? own.period(column.period) : '', column.level, when || own.noYear, goal ? '' : own.key.fact].filter(Boolean).map((piece) => html`<span class="keep">${piece}</span> `)}</p>
  </li>`;
}

function renderSingle({ columns, single }: ComparisonModel, setting: RestSetting): TemplateResult {
  const { all, own, reading } = setting;
  const held = columns.flatMap((column) => {
    const figures = single.filter((figure) => figure.column === column);
    return figures.length > 0 ? [{ column, figures }] : [];
  });
  const { role, level } = heading(setting);
  return html`<div class="section" part="section">
    <details class="fold single"><summary><span class="section-name" role=${role} aria-level=${level}>${all.single}<span>${all.singleSub(new Set(single.map(({ row }) => row.indicator)).size)}</span></span></summary>
      ${held.map(({ column, figures }) => html`<p class="panel-name">${renderPlace(column)} <small>${own.period(column.period)}</small></p>
        <ul class="ledger-of">${figures.map((figure) => html`<li><span>${figure.name}</span><span class="row-fig">${renderFigure(figure, reading.words)} <span class="small keep">${figure.when}</span></span></li>`)}</ul>`)}
    </details>
  </div>`;
}
