import { html, nothing, type TemplateResult } from 'lit';
import { ChartController } from '../../../base/src/chart-controller.js';
import { renderTable } from '../../../base/src/table-view.js';
import { panelChart, profileChart, trendChart, type ChartAndTable } from './charts.js';
import type { ComparisonModel } from './model.js';
import type { RestSetting } from './rest.js';
import { sortedRows } from './shown-rows.js';

const controllers = new WeakMap<object, ChartController>();

/** The charts that a reader asked for, each beside the table of its figures. */
export function renderCharts(model: ComparisonModel, setting: RestSetting): TemplateResult | typeof nothing {
  const { choice, host, all } = setting;
  const charts = chartsOf(model, setting);
  const known = controllers.get(host);
  if (charts.size === 0) {
    known?.show(new Map());
    return nothing;
  }
  const controller = known ?? new ChartController(host);
  controllers.set(host, controller);
  controller.show(new Map([...charts].map(([key, { picture }]) => [key, picture])));
  return html`<div class="charts" part="chart" role="group" aria-label=${[...charts.values()][0]?.table.caption ?? ''}>
    ${[...charts].map(([key, { table, height }]) => html`<p class="panel-name">${table.caption}</p>
      ${controller.isReady ? html`<div class="canvas"><svg width="1" height="${height}em" aria-hidden="true"></svg><canvas data-chart=${key} aria-hidden="true"></canvas></div>` : html`<p class="beside" role="status">${all.chart.waiting}</p>`}
      ${renderTable(table)}`)}
    <button class="press" type="button" @click=${() => {
      choice.chart = '';
      choice.redraw();
    }}>${all.close}</button>
  </div>`;
}

function chartsOf(model: ComparisonModel, { choice, reading, all }: RestSetting): Map<string, ChartAndTable> {
  const setting = { locale: reading.locale, words: reading.words, own: all };
  if (choice.chart === 'profile') return new Map([['profile', profileChart(model, setting)]]);
  const panel = model.panels.find(({ id }) => id === choice.chart);
  if (!panel || panel.scale === null) return new Map();
  const trend = trendChart(model, panel, setting);
  return new Map([['panel', panelChart(model, panel, sortedRows(panel, choice.sort), setting)], ...(trend ? ([['trend', trend]] as const) : [])]);
}
