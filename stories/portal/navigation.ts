import { bilingual, markup, type Markup } from './markup.js';
import type { PlanContent } from './plan-content.js';
import { cityWords, periodWords } from './plan-words.js';

/** The plan whose goals have a page of gauges as well: Nanjing's 14th five-year plan. */
export const DRAWN_PLAN = 'nanjing-14th-five-year-plan';

/** The page with a gauge for every goal of that plan. */
export const GOALS_PAGE = 'nanjing-goals.html';

/** The pages of the timeline, the comparison of cities, and the directory of programs. */
export const TIMELINE_PAGE = 'timeline.html';
export const CITIES_PAGE = 'cities.html';
export const PROGRAMS_PAGE = 'programs.html';

/** The plans that a page sums up in figures, by their ids. */
export const FIGURES_PAGES: ReadonlyMap<string, string> = new Map([
  ['nanjing-14th-five-year-plan', 'nanjing-in-figures.html'],
  ['nantong-pilot-city-plan', 'nantong-in-figures.html'],
]);

/** The page of a plan. */
export function planPageOf(id: string): string {
  return `${id}.html`;
}

/** A place that a page leads to. */
export interface Place {
  readonly href: string;
  readonly words: Markup;
}

/** The list of plans on the first page. */
export const PLANS_PLACE: Place = { href: 'index.html#plans', words: bilingual('规划文件', 'Plans') };

interface Entry {
  readonly id: string;
  readonly href: string;
  readonly zh: string;
  readonly en: string;
  readonly isCurrent: boolean;
  /** What opens below the entry, and the name of the button that opens it. */
  readonly menu?: { readonly places: readonly Place[]; readonly zh: string; readonly en: string };
}

function renderEntry({ id, href, zh, en, isCurrent, menu }: Entry): Markup {
  const current = isCurrent ? markup` aria-current="true"` : markup``;
  const opener = menu
    ? markup`
        <button type="button" class="open-menu" aria-expanded="false" aria-controls="${id}-menu"><span class="unseen">${bilingual(menu.zh, menu.en)}</span></button>
        <ul id="${id}-menu" class="menu">${menu.places.map((place) => markup`<li><a href="${place.href}">${place.words}</a></li>`)}</ul>`
    : markup``;
  const names = [...(menu ? ['has-menu'] : []), ...(isCurrent ? ['current'] : [])].join(' ');
  return markup`<li class="${names}"><a href="${href}"${current}>${bilingual(zh, en)}</a>${opener}</li>\n`;
}

/** The site's navigation; the entry to which a page belongs is marked, and lists the sections of that page if it has any. */
export function mainNavigation(contents: readonly PlanContent[], file: string, sections: readonly Place[]): Markup {
  const plans = contents.map(({ plan, city }): Place => ({
    href: planPageOf(plan.id),
    words: markup`<b>${cityWords(city)} ${periodWords(plan)}</b> <span class="long">${bilingual(plan.name, plan.nameEn)}</span>`,
  }));
  const figures = contents.flatMap(({ plan, city }): Place[] => {
    const href = FIGURES_PAGES.get(plan.id);
    return href === undefined ? [] : [{ href, words: markup`<b>${cityWords(city)} ${periodWords(plan)}</b>` }];
  });
  const isFigures = figures.some(({ href }) => href === file);
  const isPlan = contents.some(({ plan }) => planPageOf(plan.id) === file);
  const isGoals = file === GOALS_PAGE;
  const themes = isGoals ? { menu: { places: sections, zh: '展开各主题', en: 'Show the themes' } } : {};
  const entries: readonly Entry[] = [
    { id: 'home', href: 'index.html', zh: '首页', en: 'Home', isCurrent: file === 'index.html' },
    { id: 'plans', href: 'index.html#plans', zh: '规划文件', en: 'Plans', isCurrent: isPlan, menu: { places: plans, zh: '展开各规划', en: 'Show the plans' } },
    { id: 'figures', href: 'index.html#ways', zh: '规划图解', en: 'In figures', isCurrent: isFigures, menu: { places: figures, zh: '展开各图解', en: 'Show the plans in figures' } },
    { id: 'goals', href: GOALS_PAGE, zh: '目标图示', en: 'Goals drawn', isCurrent: isGoals, ...themes },
    { id: 'timeline', href: TIMELINE_PAGE, zh: '时间轴', en: 'Timeline', isCurrent: file === TIMELINE_PAGE },
    { id: 'cities', href: CITIES_PAGE, zh: '城市比较', en: 'Cities', isCurrent: file === CITIES_PAGE },
    { id: 'programs', href: PROGRAMS_PAGE, zh: '项目名录', en: 'Programs', isCurrent: file === PROGRAMS_PAGE },
    { id: 'data', href: 'index.html#data', zh: '数据开放', en: 'Open data', isCurrent: false },
  ];
  return markup`<nav class="main-nav" data-en-label="Main navigation" aria-label="主导航">
  <div class="frame">
    <button type="button" id="nav-switch" aria-expanded="false" aria-controls="nav-list">${bilingual('导航', 'Menu')}</button>
    <ul id="nav-list">
${entries.map(renderEntry)}</ul>
  </div>
</nav>`;
}

/** The way from the first page to a page: the places above it, then its own name. */
export function breadcrumb(above: readonly Place[], own: Markup): Markup {
  return markup`<nav class="crumbs" data-en-label="You are here" aria-label="当前位置">
  <ol>
${above.map(({ href, words }) => markup`<li><a href="${href}">${words}</a></li>\n`)}<li aria-current="page">${own}</li>
  </ol>
</nav>`;
}
