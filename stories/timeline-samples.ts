import { samplePackage, type Row } from './samples.js';

/** The address of a plan, or of all of them, as the build leaves it. */
export const ALL_PLANS = new URL('../dist/data/ip-city-data.json', import.meta.url).href;

export const NANTONG = 'nantong-pilot-city-plan';
export const NANJING_PLAN = 'nanjing-14th-five-year-plan';
export const MAANSHAN = 'maanshan-demonstration-city-plan';
export const COUNTY = 'county-ip-support-opinions';

/** Id of the invented plan whose tasks have dates. */
export const SAMPLE_PLAN = 'sample-plan';

const PLAN: Row = {
  id: SAMPLE_PLAN, city: 'nanjing', name: '示例方案（内容虚构，2023—2025年）', nameEn: 'Sample plan (invented, 2023–2025)',
  issuedOn: '2023-02-20', publishedOn: '2023-03-01', start: '2023-01', end: '2025-12', summary: '只为展示。', summaryEn: 'For show only.', textQuality: 'clean',
};

const AGENCIES: readonly Row[] = [
  { id: 'sample-market', city: 'nanjing', name: '市市场监督管理局', nameEn: 'Administration for Market Regulation', aliases: ['市市场监管局'], kind: 'department', collective: false },
  { id: 'sample-science', city: 'nanjing', name: '市科学技术局', nameEn: 'Science and Technology Bureau', aliases: ['市科技局'], kind: 'department', collective: false },
];

const THEMES: readonly Row[] = [
  { id: 'creation', name: '创造', nameEn: 'Creation' },
  { id: 'service', name: '服务', nameEn: 'Service' },
];

/** A task of the invented plan. */
export function task(id: string, title: string, titleEn: string, more: Row = {}): Row {
  return {
    id: `sample-${id}`, plan: SAMPLE_PLAN, kind: 'task', number: null, parent: null, title, titleEn, theme: 'creation',
    summary: '摘要。', summaryEn: 'Summary.', start: null, end: null, label: title, section: '二', line: 12, lineEnd: null, certainty: 'clear', inferred: [], note: null, ...more,
  };
}

/** Who does a task: the end of its id, an agency of the samples, a role. */
export function duty(id: string, agency: 'market' | 'science', role: 'lead' | 'support' | 'responsible' = 'lead', order = 1): Row {
  return { task: `sample-${id}`, agency: `sample-${agency}`, role, order, label: null, section: '二', line: 12, lineEnd: null, certainty: 'clear', inferred: [], note: null };
}

/** A package of the invented plan. */
export function timelinePackage(tasks: readonly Row[], responsibilities: readonly Row[] = [], more: Readonly<Record<string, readonly Row[]>> = {}): object {
  const tables = { plans: [PLAN], themes: THEMES, agencies: AGENCIES, observations: [], tasks, responsibilities, ...more };
  return samplePackage([], [], [], tables);
}

/** Tasks with both dates, with one, and with none. */
export const DATED: readonly Row[] = [
  task('centers', '建成专利快速审查中心', 'Build a fast patent examination center', { number: '二（一）1', start: '2023-03', end: '2024-06' }),
  task('training', '开展企业专员培训', 'Train corporate IP officers', { number: '二（一）2', start: '2023-09-01', end: '2023-11-30', theme: 'service' }),
  task('platform', '上线公共服务平台', 'Open the public service platform', { number: '二（二）1', end: '2024-06', theme: 'service' }),
  task('fund', '设立运营基金', 'Set up an operation fund', { number: '二（二）2', start: '2024' }),
  task('fair', '举办版权博览会', 'Hold a copyright fair', { number: '二（二）3', start: '2025-05-10', end: '2025-05-10' }),
  task('loans', '推广质押融资', 'Spread pledge financing', { number: '二（二）4', theme: 'service' }),
];

export const DATED_DUTIES: readonly Row[] = [
  duty('centers', 'market'), duty('centers', 'science', 'support'), duty('training', 'science'), duty('platform', 'market'), duty('platform', 'science', 'lead', 2),
  duty('fund', 'science'), duty('loans', 'market'),
];

const VERBS = [['培育', 'Cultivate'], ['建设', 'Build'], ['推广', 'Spread'], ['完善', 'Improve'], ['评估', 'Assess']] as const;
const THINGS = [
  ['高价值专利组合', 'high-value patent portfolios'], ['快速维权通道', 'fast enforcement channels'], ['专利导航基地', 'patent navigation bases'],
  ['版权交易平台', 'copyright exchanges'], ['地理标志产品', 'geographical indications'], ['商标品牌指导站', 'trademark guidance stations'],
  ['海外维权资源库', 'resources for disputes abroad'], ['知识产权保险', 'IP insurance'], ['数据知识产权登记', 'registration of data IP'], ['青少年普及教育', 'education for the young'],
] as const;

function month(place: number): string {
  return `${2023 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
}

/** Fifty tasks with dates of different lengths. */
export const FIFTY: readonly Row[] = THINGS.flatMap(([thing, thingEn], row) =>
  VERBS.map(([verb, verbEn], column) => {
    const start = (row * 3 + column * 7) % 30;
    return task(`${row}-${column}`, `${verb}${thing}`, `${verbEn} ${thingEn}`, { number: `${row * 5 + column + 1}`, start: month(start), end: month(start + 2 + ((row + column) % 5)) });
  }),
);

/** Two agencies that share the fifty tasks. */
export const FIFTY_DUTIES: readonly Row[] = FIFTY.map(({ id }, place) => duty(String(id).slice('sample-'.length), place % 3 === 0 ? 'science' : 'market'));
