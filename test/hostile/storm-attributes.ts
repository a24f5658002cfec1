/** The elements that come and go. */
export const STORM_TAGS: readonly string[] = [
  'ip-target-gauge', 'ip-target-gauge', 'ip-target-gauge', 'ip-target-board', 'ip-task-timeline', 'ip-city-card', 'ip-city-comparison',
  'ip-program-directory', 'ip-data-notes', 'ip-data', 'ip-data',
];

const PATENTS = '/data/indicators/high-value-invention-patents-per-10k-people.json';
const PLAN = 'nanjing-14th-five-year-plan';

/** What attributes are set to; null removes one. */
export const STORM_ATTRIBUTES: Readonly<Record<string, readonly (string | null)[]>> = {
  src: [PATENTS, PATENTS, `/data/plans/${PLAN}.json`, `${PATENTS} /data/plans/nantong-pilot-city-plan.json`, null],
  plan: [PLAN, 'nantong-pilot-city-plan', 'no-such-plan', '', null],
  plans: [`${PLAN} nantong-pilot-city-plan`, null],
  city: ['nanjing', 'nantong', null],
  target: [`${PLAN}-high-value-invention-patents-per-10k-people`, `${PLAN}-ip-transaction-value`, 'no-such-target', null],
  indicator: ['high-value-invention-patents-per-10k-people', null],
  variant: ['arc', 'bar', 'figure', 'list', null],
  view: ['table', 'list', null],
  value: ['46.3', '60', 'many', '', null],
  'as-of': ['2024-12', 'soon', null],
  query: ['专利', 'gjz', '<b>', null],
  lanes: ['plan', 'theme', 'agency', null],
  provider: ['one', 'nobody', null],
  id: ['one', 'two'],
  default: ['', null],
  mode: ['elder', '', null],
  today: ['2026-01-15', '2022-07-01', 'today', null],
  lang: ['en', 'zh-Hans', 'de', null],
  'data-ip-mode': ['elder', null],
  'data-ip-theme': ['red', 'dark', 'newsroom', 'nobody’s', null],
  'heading-level': ['2', '9', null],
};
