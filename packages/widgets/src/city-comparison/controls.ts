import { html, nothing, type TemplateResult } from 'lit';
import { renderList, type Choice } from '../../../base/src/choices.js';
import { IpFilterChangeEvent } from '../../../base/src/filter-change-event.js';
import { renderCharts } from './chart-section.js';
import { renderChooser } from './chooser.js';
import type { SortKey } from './messages/comparison-words.js';
import type { ComparisonModel } from './model.js';
import type { RestSetting } from './rest.js';

const SORTS: readonly SortKey[] = ['given', 'name', 'level', 'year', 'value'];

/** The controls of a comparison: plans, order, what stands out, charts; and what they open. */
export function renderControls(model: ComparisonModel, setting: RestSetting): TemplateResult {
  const { choice, all, host } = setting;
  const say = (name: string): string => name;
  const of = (value: string, name: string): Choice => ({ value, name, count: 0 });
  const sorts = SORTS.map((key) => of(key, all.sorts[key]));
  const marks = [of('', all.markNone), ...model.columns.map(({ id, name, doubt }) => of(id, [name, doubt].filter(Boolean).join(' ')))];
  const drawn = model.panels.filter(({ scale }) => scale !== null);
  const charts = [of('', all.enlargeNone), ...drawn.map(({ id, name }) => of(id, name))];
  const onChart = (chart: string): void => {
    choice.chart = chart;
    choice.redraw();
  };
  const onChooser = (): void => {
    choice.isChooserOpen = !choice.isChooserOpen;
    choice.redraw();
  };
  const onPlans = (plans: readonly string[]): void => {
    choice.choose({ plans });
    host.dispatchEvent(new IpFilterChangeEvent({ theme: '', group: '', shown: plans.length, total: model.data.plans.length }));
  };
  return html`<div class="filters" part="filters">
    <button class="press" type="button" aria-expanded=${choice.isChooserOpen} @click=${onChooser}>${all.choose}</button>
    ${renderList(all.sort, sorts, choice.sort, say, (value) => choice.choose({ sort: SORTS.find((key) => key === value) ?? 'given' }))}
    ${renderList(all.mark, marks, choice.mark, say, (mark) => choice.choose({ mark }))}
    ${drawn.length > 0 ? renderList(all.enlarge, charts, choice.chart, say, onChart) : nothing}
    <button class="press" type="button" aria-pressed=${choice.chart === 'profile'} @click=${() => onChart(choice.chart === 'profile' ? '' : 'profile')}>${all.profile}</button>
  </div>
  ${choice.isChooserOpen ? renderChooser(model, setting, onPlans) : nothing}
  ${model.missing.length > 0 ? html`<p class="remark">${all.unknownIds(model.missing.join(all.listComma))}</p>` : nothing}
  ${model.columns.length < 2 ? html`<p class="remark" role="status">${all.chooseLeast}</p>` : nothing}
  ${renderCharts(model, setting)}`;
}
