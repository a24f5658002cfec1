import { existsSync, readdirSync } from 'node:fs';
import { PAGE_STEPS, build, type BuildStep } from '../../packages/toolkit/src/cli/build.js';
import { CITIES_PAGE, FIGURES_PAGES, GOALS_PAGE, planPageOf, PROGRAMS_PAGE, TIMELINE_PAGE } from './navigation.js';

/** A folder of seeds with a plan is named like the plan, which has a page of its own. */
function plans(): string[] {
  return readdirSync('seeds').filter((folder) => existsSync(`seeds/${folder}/plan.csv`));
}

/** The files of the demo portal's pages. */
export const PORTAL_PAGES: readonly string[] = [
  'index.html', ...FIGURES_PAGES.values(), GOALS_PAGE, TIMELINE_PAGE, CITIES_PAGE, PROGRAMS_PAGE, ...plans().map(planPageOf),
];

const PORTAL: BuildStep = {
  name: 'demo portal pages',
  program: ['--import', 'tsx', 'stories/portal/build.ts'],
  reads: ['stories/portal', 'dist/data/plans', 'dist/data/ip-city-data.json', 'packages/base/src', 'packages/data/src', 'packages/widgets/src', 'package-lock.json'],
  leaves: [...PORTAL_PAGES, 'site.css', 'plans.css', 'figures.css', 'jquery.js'].map((file) => `dist/portal/${file}`),
};

/** Builds what the demo portal lacks or what is stale, with a line before and after each step. Returns whether all succeeded. */
export function buildPages(): boolean {
  return build([...PAGE_STEPS, PORTAL], true);
}
