import type { AddressPair } from '../../../base/src/address-parameters.js';
import { byId, findTarget } from '../../../data/src/select.js';
import type { DataPackage, Plan, Target } from '../../../data/src/types.js';
import { WISHES } from './widgets.js';

/** Values that a control may have; the first one stands where nothing is chosen. */
const VALUES = {
  widget: [
    ...(['target-gauge', 'target-board', 'task-timeline', 'city-card', 'city-comparison'] as const),
    ...(['program-directory', 'data-notes'] as const),
  ],
  theme: ['', 'blue', 'red', 'newsroom', 'dark'],
  lang: ['zh-Hans', 'en'],
  mode: ['', 'elder'],
  heading: ['', '2', '3', '4', '5', '6'],
  view: ['', 'table'],
  width: ['100%', '640', '360', '280'],
  ground: ['plain', 'theme'],
  way: ['tag', 'legacy', 'div', 'frame', 'picture'],
  pin: ['live', 'frozen'],
  format: ['svg', 'png'],
  page: ['zh', 'en'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Fixed = { readonly [Name in keyof typeof VALUES]: (typeof VALUES)[Name][number] };

/** What a user chose: the content, the look, and the way into the page. */
export interface Choice extends Fixed {
  /** Cities id; empty for all. */
  readonly city: string;
  /** Plans id; empty for all of the city. */
  readonly plan: string;
  /** Plans ids of a comparison. */
  readonly plans: readonly string[];
  /** Targets id. */
  readonly target: string;
  /** Address of the folder of the build, with its closing slash. */
  readonly base: string;
}

/** The names of the choices, which are those of the controls and of the parameters in the address. */
export const CHOICES = [
  ...['widget', 'city', 'plan', 'plans', 'target', 'theme', 'lang', 'mode', 'heading'],
  ...['view', 'width', 'ground', 'way', 'pin', 'format', 'page', 'base'],
] as const;

/** The plans that can be chosen once a city is. */
export function plansOf(data: DataPackage, city: string): readonly Plan[] {
  return city === '' ? data.plans : data.plans.filter((plan) => plan.city === city);
}

/** The goals of a plan in its order; goals that are printed again stand once. */
export function targetsOf(data: DataPackage, plan: string): readonly Target[] {
  return data.targets.filter((target) => target.plan === plan && target.restates === null);
}

/**
 * A choice that holds: unknown values give way to the first there is, a plan belongs to its city, a goal to its plan.
 *
 * @param pairs names and values, of the form or of an address; a name may be missing
 * @param folder where the build stands unless the pairs say otherwise
 */
export function choiceOf(pairs: readonly AddressPair[], data: DataPackage, folder: string): Choice {
  const given = (name: string): string => pairs.find(([own]) => own === name)?.[1] ?? '';
  const one = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === given(name)) ?? values[0];
  const widget = one('widget', VALUES.widget);
  const { plan: wish, city: place } = WISHES[widget];
  const named = byId(data.plans, given('plan'));
  const asked = byId(data.cities, given('city'))?.id ?? '';
  const city = asked === '' && place === 'one' ? (named?.city ?? data.cities[0]?.id ?? '') : asked;
  const plans = plansOf(data, city);
  const plan = plans.find(({ id }) => id === named?.id)?.id ?? (wish === 'one' ? (latestOf(data, plans)?.id ?? '') : '');
  const targets = targetsOf(data, plan);
  const compared = given('plans').split(/[\s,]+/).filter((id) => byId(data.plans, id) !== undefined);
  return {
    widget,
    city,
    plan,
    plans: compared.length > 1 ? compared : data.plans.map(({ id }) => id),
    target: (targets.find(({ id }) => id === given('target')) ?? leading(targets, data))?.id ?? '',
    theme: one('theme', VALUES.theme),
    lang: one('lang', VALUES.lang),
    mode: one('mode', VALUES.mode),
    heading: one('heading', VALUES.heading),
    view: one('view', VALUES.view),
    width: one('width', VALUES.width),
    ground: one('ground', VALUES.ground),
    way: one('way', VALUES.way),
    pin: one('pin', VALUES.pin),
    format: one('format', VALUES.format),
    page: one('page', VALUES.page),
    base: folderOf(given('base') || folder),
  };
}

/** The pairs that lead to a choice again; what would be so anyway is left out. */
export function pairsOf(choice: Choice, data: DataPackage, folder: string): AddressPair[] {
  const { city: place, plan: wish, target } = WISHES[choice.widget];
  const isUsed = (name: (typeof CHOICES)[number]): boolean => {
    if (name === 'city') return place !== 'none';
    if (name === 'plan') return wish === 'one' || wish === 'any';
    if (name === 'plans') return wish === 'several';
    return name !== 'target' || target;
  };
  const kept: AddressPair[] = [];
  for (const name of CHOICES) {
    const value = choice[name];
    const text = typeof value === 'string' ? value : value.join(' ');
    const without = choiceOf(kept, data, folder)[name];
    if (isUsed(name) && text !== (typeof without === 'string' ? without : without.join(' '))) kept.push([name, text]);
  }
  return kept;
}

/** The attributes of a goal: plan and indicator where they name it alone, else its id. */
export function askedFor(target: Target, data: DataPackage): readonly (readonly [name: string, value: string])[] {
  const { plan, indicator, id } = target;
  return findTarget(data, { plan, indicator }).status === 'found' ? [['plan', plan], ['indicator', indicator]] : [['target', id]];
}

/** The plan of the first city that ends last. */
function latestOf(data: DataPackage, plans: readonly Plan[]): Plan | undefined {
  const first = data.cities.find(({ id }) => plans.some(({ city }) => city === id));
  return plans.filter(({ city }) => city === first?.id).sort((one, other) => (one.end < other.end ? 1 : -1))[0] ?? plans[0];
}

/** A goal that shows what a gauge can do: with a starting figure, else with a figure. */
function leading(targets: readonly Target[], data: DataPackage): Target | undefined {
  return (
    targets.find(({ baseline, value }) => value !== null && byId(data.observations, baseline) !== undefined) ??
    targets.find(({ value }) => value !== null) ??
    targets[0]
  );
}

function folderOf(text: string): string {
  const address = text.trim();
  return address.endsWith('/') ? address : `${address}/`;
}
