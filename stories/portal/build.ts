import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultText } from '../../packages/data/src/faults.js';
import { parse } from '../../packages/data/src/parse.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { lowerStyles } from '../../packages/toolkit/src/cli/lower-styles.js';
import { citiesPage } from './cities-page.js';
import { FIGURES_CHOICES } from './figures-choice.js';
import { figuresPage } from './figures-page.js';
import { goalsPage } from './goals-page.js';
import { indexPage } from './index-page.js';
import type { Markup } from './markup.js';
import { CITIES_PAGE, DRAWN_PLAN, FIGURES_PAGES, GOALS_PAGE, planPageOf, PROGRAMS_PAGE, TIMELINE_PAGE } from './navigation.js';
import { planContents } from './plan-content.js';
import { planPage } from './plan-page.js';
import { programsPage } from './programs-page.js';
import { timelinePage } from './timeline-page.js';

const PLANS = 'dist/data/plans';
const ALL = 'dist/data/ip-city-data.json';
const OUT = 'dist/portal';
const STYLES = ['portal.css', 'site.css', 'article.css', 'plans.css', 'figures.css'];
const STATIC = ['portal.js', 'early.js', 'mark.svg'];

function readPackage(file: string): DataPackage {
  const input: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const result = parse(input);
  if (!result.ok) throw new Error(result.faults.map((fault) => faultText(fault, 'en', file)).join('\n'));
  return result.data;
}

const packages = readdirSync(PLANS).filter((file) => file.endsWith('.json')).sort().map((file) => readPackage(`${PLANS}/${file}`));
const whole = readPackage(ALL);
const drawn = packages.find(({ plans }) => plans[0]?.id === DRAWN_PLAN);
if (!drawn) throw new Error(`${PLANS} has no package of ${DRAWN_PLAN}.`);
const contents = planContents(packages);
const goals = drawn.targets.filter(({ restates }) => restates === null).length;
const pages: readonly (readonly [file: string, page: Markup])[] = [
  ['index.html', indexPage(contents, goals)],
  [GOALS_PAGE, goalsPage(contents, drawn)],
  [TIMELINE_PAGE, timelinePage(contents, whole)],
  [CITIES_PAGE, citiesPage(contents, whole)],
  [PROGRAMS_PAGE, programsPage(contents, whole)],
  ...FIGURES_CHOICES.map((choice) => [FIGURES_PAGES.get(choice.plan) ?? '', figuresPage(contents, packages, whole, choice)] as const),
  ...contents.map((content) => [planPageOf(content.plan.id), planPage(contents, content)] as const),
];
mkdirSync(OUT, { recursive: true });
for (const [file, page] of pages) writeFileSync(`${OUT}/${file}`, page.text);
for (const name of STATIC) copyFileSync(fileURLToPath(new URL(name, import.meta.url)), `${OUT}/${name}`);
for (const name of STYLES) writeFileSync(`${OUT}/${name}`, lowerStyles(fileURLToPath(new URL(name, import.meta.url))));
copyFileSync(fileURLToPath(new URL('mark.svg', import.meta.url)), `${OUT}/icon.svg`);
copyFileSync('node_modules/jquery/dist/jquery.min.js', `${OUT}/jquery.js`);
console.log(`${OUT}: ${pages.length} pages, ${contents.map(({ plan, counts }) => `${plan.id} with ${counts.goals} goals`).join(', ')}`);
