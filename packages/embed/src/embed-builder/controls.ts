import { html, render, type TemplateResult } from 'lit';
import type { AddressPair } from '../../../base/src/address-parameters.js';
import { byId } from '../../../data/src/select.js';
import type { DataPackage, Target } from '../../../data/src/types.js';
import { CHOICES, plansOf, targetsOf, type Choice } from './choice.js';
import type { BuilderWords } from './messages/builder-words.js';
import { partOf } from './part-of.js';
import { WISHES } from './widgets.js';

/** What the controls say, by their names. */
export function pairsIn(form: HTMLFormElement): AddressPair[] {
  const filled = new FormData(form);
  return CHOICES.flatMap((name) => {
    const values = filled.getAll(name).map(String);
    return values.length === 0 ? [] : [[name, values.join(' ')] as const];
  });
}

/** Offers what can be chosen and sets every control to a choice; hides those that say nothing about it. */
export function fillControls(form: HTMLFormElement, choice: Choice, data: DataPackage, words: BuilderWords): void {
  const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string => (choice.page === 'en' ? nameEn : name);
  const option = (row: { readonly id: string; readonly name: string; readonly nameEn: string }): TemplateResult =>
    html`<option value=${row.id}>${nameOf(row)}</option>`;
  const wish = WISHES[choice.widget];
  const inForce = choice.widget === 'city-card' ? words.planInForce : words.allPlans;
  render(html`${wish.city === 'any' ? html`<option value="">${words.allCities}</option>` : ''}${data.cities.map(option)}`, partOf('city', HTMLSelectElement));
  render(
    html`${wish.plan === 'any' ? html`<option value="">${inForce}</option>` : ''}${plansOf(data, choice.city).map(option)}`,
    partOf('plan', HTMLSelectElement),
  );
  render(
    html`${data.plans.map((plan) => html`<li><label><input type="checkbox" name="plans" value=${plan.id} /><span>${nameOf(plan)}</span></label></li>`)}`,
    partOf('plans', HTMLUListElement),
  );
  offerTargets(choice, data, words);
  for (const control of form.elements) setControl(control, choice);
  const shown: Readonly<Record<string, boolean>> = {
    city: wish.city !== 'none',
    plan: wish.plan !== 'several',
    plans: wish.plan === 'several',
    target: wish.target,
    pin: choice.way === 'tag' || choice.way === 'legacy',
    format: choice.way === 'picture' && wish.hasPicture,
    base: choice.way !== 'picture',
  };
  for (const place of form.querySelectorAll<HTMLElement>('[data-for]')) place.hidden = shown[place.dataset['for'] ?? ''] === false;
}

/** The goals of the plan that hold what is sought, by theme. */
function offerTargets(choice: Choice, data: DataPackage, words: BuilderWords): void {
  const sought = partOf('sought', HTMLInputElement).value.trim().toLowerCase();
  const all = targetsOf(data, choice.plan);
  const found = all.filter((target) => `${target.name} ${target.nameEn} ${target.printed ?? ''} ${target.id}`.toLowerCase().includes(sought));
  const themeOf = (target: Target): string => target.theme ?? byId(data.indicators, target.indicator)?.theme ?? '';
  const groups = data.themes.flatMap((theme) => {
    const targets = found.filter((target) => themeOf(target) === theme.id);
    return targets.length === 0 ? [] : [{ theme, targets }];
  });
  const named = (target: Target): string => {
    const name = choice.page === 'en' ? target.nameEn : target.name;
    return target.year === null ? name : `${name} ${target.year}`;
  };
  render(
    html`${groups.map(
      ({ theme, targets }) => html`<optgroup label=${choice.page === 'en' ? theme.nameEn : theme.name}>
        ${targets.map((target) => html`<option value=${target.id}>${named(target)}</option>`)}
      </optgroup>`,
    )}`,
    partOf('target', HTMLSelectElement),
  );
  partOf('found', HTMLParagraphElement).textContent = words.goals(found.length, all.length);
}

function setControl(control: Element, choice: Choice): void {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
  const name = CHOICES.find((own) => own === control.name);
  if (name === undefined || control === document.activeElement && control.type === 'text') return;
  const value = choice[name];
  if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
    control.checked = typeof value === 'string' ? value === control.value : value.includes(control.value);
  } else if (typeof value === 'string') {
    control.value = value;
  }
}
