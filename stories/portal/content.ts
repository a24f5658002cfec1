import { byId, cityOf, planOf } from '../../packages/data/src/select.js';
import type { City, DataPackage, Plan, Target } from '../../packages/data/src/types.js';
import { goalSentence, goalsByTheme, type ThemeGoals } from './goals.js';
import { markup, type Markup } from './markup.js';

/** The package's address as the page writes it. */
export const PLAN_SRC = '../data/plans/nanjing-14th-five-year-plan.json';

const LEADING = 'nanjing-14th-five-year-plan-high-value-invention-patents-per-10k-people';
const ASIDE = 'nanjing-14th-five-year-plan-copyright-registrations-per-10k-people';

/** What every part of the page is written from. */
export interface PortalContent {
  readonly data: DataPackage;
  readonly plan: Plan;
  readonly city: City;
  readonly groups: readonly ThemeGoals[];
  readonly issuer: { readonly name: string; readonly nameEn: string };
  /** The goal that the page shows first. */
  readonly leading: Target;
  /** The goal in the side column. */
  readonly aside: Target;
}

/** The content of the page for a package with one plan. Throws if a goal that the page sets apart is not in it. */
export function contentOf(data: DataPackage): PortalContent {
  const [leading, aside] = [byId(data.targets, LEADING), byId(data.targets, ASIDE)];
  const plan = leading && planOf(data, leading);
  const city = plan && cityOf(data, plan);
  if (!leading || !aside || !plan || !city) throw new Error(`The package lacks ${LEADING} or ${ASIDE}, their plan or its city.`);
  const { name, nameEn } = byId(data.agencies, plan.issuer ?? '') ?? city;
  return { data, plan, city, groups: goalsByTheme(data), issuer: { name, nameEn }, leading, aside };
}

/** The plain words between the tags of a gauge: what a page shows until, or unless, the gauge comes. */
export function plainGoal({ data }: Pick<PortalContent, 'data'>, target: Target): Markup {
  return markup`<p class="plain" lang="zh-Hans">${goalSentence(data, target)}</p>`;
}
