import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../../data/src/types.js';
import { columnsOf, type Column } from './columns.js';
import type { ComparisonModel } from './model.js';
import { renderPlace } from './row.js';
import type { RestSetting } from './rest.js';

/** From how many plans on a field to look for one stands above the list. */
const MANY = 12;

/** The plans of the package to choose from; those shown are ticked and stay in their order. */
export function renderChooser({ data, columns }: ComparisonModel, { reading, own, all, choice }: RestSetting, onPlans: (plans: readonly string[]) => void): TemplateResult {
  const chosen = columns.map(({ id }) => id);
  const known = columnsOf(data, data.plans, reading.locale, reading.words, own);
  const sought = choice.sought.trim().toLowerCase();
  const found = known.filter((column) => textOf(column).includes(sought));
  const onTick = (id: string) => ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    onPlans(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id));
  };
  const onSearch = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    choice.sought = target.value;
    choice.redraw();
  };
  const nameOf = ({ name, nameEn }: Plan): string => (reading.locale === 'en' ? nameEn : name);
  return html`<div class="chooser" part="chooser" role="group" aria-label=${all.choose}>
    <p class="beside" role="status">${all.chosen(chosen.length, data.plans.length)}</p>
    ${known.length > MANY ? html`<label class="search">${all.chooseFilter}<input type="search" .value=${choice.sought} @input=${onSearch} /></label>` : nothing}
    <ul class="options">${found.map(
      (column) => html`<li><label><input type="checkbox" .checked=${chosen.includes(column.id)} @change=${onTick(column.id)} />
        <span>${renderPlace(column)} <span class="keep beside">${column.period}</span><br /><span class="beside">${nameOf(column.plan)}</span></span></label></li>`,
    )}</ul>
    ${found.length === 0 ? html`<p>${all.chooseNone}</p>` : nothing}
  </div>`;
}

function textOf({ plan, city, place }: Column): string {
  return [place, plan.name, plan.nameEn, plan.id, city?.nameEn, city?.initials, city?.pinyin?.replace(/\s/g, '')].join(' ').toLowerCase();
}
