/** A widget in a frame: its parameters, and words with a figure that it shows then. */
export interface FramedWidget {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly shows: string;
}

const PLAN = 'nanjing-14th-five-year-plan';
const INDICATOR = 'high-value-invention-patents-per-10k-people';
const PLAN_SRC = `data/plans/${PLAN}.json`;

export const GAUGE: FramedWidget = {
  name: 'target-gauge',
  parameters: { src: `data/indicators/${INDICATOR}.json`, plan: PLAN, indicator: INDICATOR },
  shows: '目标 50 件，2020 年底为 35.9 件',
};

export const BOARD: FramedWidget = { name: 'target-board', parameters: { src: PLAN_SRC, plan: PLAN }, shows: '2020 年底 35.9 件' };

export const CARD: FramedWidget = { name: 'city-card', parameters: { src: PLAN_SRC, city: 'nanjing' }, shows: '61' };

/** Every widget once. */
export const FRAMED: readonly FramedWidget[] = [
  GAUGE,
  BOARD,
  CARD,
  { name: 'data-notes', parameters: { src: PLAN_SRC, plan: PLAN }, shows: '文件有 46 处不清楚' },
  { name: 'task-timeline', parameters: { src: 'data/plans/nantong-pilot-city-plan.json' }, shows: '2022—2025 年' },
  { name: 'city-comparison', parameters: { src: 'data/ip-city-data.json', cities: 'nanjing nantong' }, shows: '万人高价值发明专利拥有量' },
  { name: 'program-directory', parameters: { src: 'data/ip-city-data.json', query: '高价值', theme: 'creation' }, shows: '项，共 346 项' },
];

/** The address of a framed page on a site. */
export function addressOf(site: string, { name, parameters }: FramedWidget, more: Readonly<Record<string, string>> = {}): string {
  return `${site}/frame.html?${new URLSearchParams({ widget: name, ...parameters, ...more })}`;
}
