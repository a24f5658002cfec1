import { html, nothing, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { statusLine } from '../../../base/src/signs.js';
import { renderHatch } from './hatch.js';
import type { Column } from './columns.js';
import type { ComparedFigure } from './compared-figure.js';
import type { ComparisonFaceWords } from './messages/comparison-words.js';
import type { Stem } from './panel.js';
import { renderStem } from './stem-picture.js';

/** What all rows are drawn with. */
export interface RowSetting {
  readonly words: FaceWords;
  readonly own: ComparisonFaceWords;
  /** Plans id of the column that stands out; empty for none. */
  readonly marked: string;
}

/** A figure beside its stem; one that measures something else has no stem, and says why. */
export function renderRow(figure: ComparedFigure, stem: Stem | null, setting: RowSetting, why?: string): TemplateResult {
  const { column, goal } = figure;
  const isMarked = column.id === setting.marked;
  return html`<li class="row ${isMarked ? 'marked' : ''} ${stem === null && why === undefined ? 'plain' : ''}" part="row" aria-current=${isMarked ? 'true' : nothing}>
    <span class="row-city">${renderPlace(column)} <small>${[column.isShared ? setting.own.period(column.period) : '', column.level, figure.when || setting.own.noYear].filter(Boolean).map((piece) => html`<span class="keep">${piece}</span> `)}</small></span>
    <span class="row-fig">${renderFigure(figure, setting.words)}</span>
    ${stem ? renderStem(stem) : nothing}${why ? html`<span class="row-why">${renderHatch()}${why}</span>` : nothing}
    ${goal?.now ? html`<span class="row-known">${statusLine(goal.progress.status, goal.progress.clause)} <span class="beside">${setting.own.reached(setting.words.endOf(goal.now.date), withUnit(goal.now.digits, unitOf(figure)))}</span>${figure.isSample ? html` <span class="chip sample"><span>${setting.words.sample}</span></span>` : nothing}</span>` : nothing}
  </li>`;
}

/** The place, with a word where the document does not name it; dotted where it is inferred. */
export function renderPlace({ place, doubt, city }: Column): TemplateResult {
  return html`<span class=${city?.attribution === 'inferred' ? 'inferred' : ''}>${place}</span>${doubt ? html` <span class="doubt keep">${doubt}</span>` : nothing}`;
}

/** Comparator, figure and unit; what is read from context has a dotted line. */
export function renderFigure(figure: ComparedFigure, words: FaceWords): TemplateResult {
  const { lead, figure: shown, inferred } = figure;
  const className = inferred.length > 0 ? 'inferred' : '';
  if (shown.status === 'words') return html`<span class="said ${className}" lang=${chineseOf(shown.text)}>${shown.text}</span>`;
  const digits = shown.status === 'figure' ? shown.digits : words.lost;
  return html`${lead ? html`<span class="lead" lang=${chineseOf(lead)}>${lead}</span> ` : nothing}<span class="keep"><b class=${className}>${digits}</b><wbr /><span class="unit ${shown.unit === '%' ? 'percent' : ''}">${shown.unit}</span></span>`;
}

/** The unit of a figure as shown; empty for words. */
export function unitOf({ figure }: ComparedFigure): string {
  return figure.status === 'words' ? '' : figure.unit;
}
