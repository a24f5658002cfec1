import { html, nothing, type TemplateResult } from 'lit';
import { digits } from '../../../base/src/format.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { renderName } from '../../../base/src/target/render-name.js';
import type { Locale } from '../../../data/src/types.js';
import { shownRows } from './shown-rows.js';
import type { ComparedFigure } from './compared-figure.js';
import type { DrawnFigure, Panel } from './panel.js';
import { renderRow, unitOf, type RowSetting } from './row.js';
import type { SortKey } from './messages/comparison-words.js';

/** What panels are drawn with. */
export interface PanelSetting extends RowSetting {
  readonly locale: Locale;
  readonly sort: SortKey;
  readonly level: number | undefined;
  /** Panels that show all of their rows. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  /** Why a figure does not stand with those of a panel; empty until the words for it are there. */
  readonly whyNot: (panel: Panel, figure: ComparedFigure) => string;
}

/** One indicator: its rows on one scale, and below them what is printed for it and measures something else. */
export function renderPanel(panel: Panel, isWide: boolean, setting: PanelSetting): TemplateResult {
  const { own, level } = setting;
  const { rows, hidden } = shownRows(panel, setting);
  const isOpen = setting.open.has(panel.id);
  return html`<div class="panel ${isWide ? 'wide' : ''}" part="panel" role="group" aria-labelledby="panel-${panel.id}">
    <p class="panel-name" id="panel-${panel.id}" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>${renderName(panel.name, panel.breaks)}</p>
    <p class="panel-sub">${panelSub(panel, setting).join(setting.words.pause)}</p>
    <ul class="rows">${rows.map((figure) => renderRow(figure, figure.stem, setting))}</ul>
    ${hidden > 0 || isOpen ? html`<button class="press" type="button" aria-expanded=${isOpen} @click=${() => setting.onOpen(panel.id)}>${isOpen ? own.few(shownRows(panel, { ...setting, open: new Set() }).rows.length) : own.all(rows.length + hidden)}</button>` : nothing}
    ${panel.others.length > 0 ? renderOthers(panel, setting) : nothing}
  </div>`;
}

function renderOthers(panel: Panel, setting: PanelSetting): TemplateResult {
  const { rows } = shownRows({ ...panel, figures: panel.others.map((figure) => ({ ...figure, stem: null })) }, setting);
  return html`<p class="panel-sub others">${setting.own.others}</p>
    <ul class="rows">${rows.map((figure) => renderRow(figure, null, setting, setting.whyNot(panel, figure)))}</ul>`;
}

/** Scale, what the grey bands are, what is inferred, and why nothing is ranked. */
export function panelSub(panel: Panel, { own, locale, words }: Pick<PanelSetting, 'own' | 'locale' | 'words'>): string[] {
  const { scale, unit, unranked, figures } = panel;
  const parts = scale === null ? [] : [own.scale(withUnit(digits(scale, locale), unit))];
  const starts = figures.filter(({ goal }) => goal?.start);
  const [start] = starts;
  if (starts.length === 1 && start?.goal?.start) {
    parts.push(own.start(start.column.name, words.endOf(start.goal.start.date), withUnit(start.goal.start.digits, unitOf(start))));
  }
  const guessed = guessedIn(figures);
  if (guessed.length > 0) {
    parts.push(own.inferredBy(guessed.map((column) => own.inferredColumn[column] ?? column).join(own.listComma)));
  }
  if (unranked) parts.push(own.unranked[unranked]);
  return parts;
}

function guessedIn(figures: readonly DrawnFigure[]): string[] {
  return [...new Set(figures.flatMap(({ inferred }) => inferred))];
}
