/** Columns of a row that differ from the row it is made from. */
export type Row = Readonly<Record<string, unknown>>;

const units = [
  { id: 'item', name: '件', nameEn: 'items', base: 'item', multiplier: 0 },
  { id: 'entity', name: '家', nameEn: 'entities', base: 'entity', multiplier: 0 },
  { id: 'percent', name: '%', nameEn: '%', base: 'percent', multiplier: 0 },
  { id: 'fold', name: '倍', nameEn: 'times', base: 'fold', multiplier: 0 },
  { id: 'day', name: '天', nameEn: 'days', base: 'day', multiplier: 0 },
  { id: 'named-person', name: '名', nameEn: 'people', base: 'person', multiplier: 0 },
  { id: '100m-yuan', name: '亿元', nameEn: '100 million yuan', base: 'yuan', multiplier: 8 },
  { id: '10k-people', name: '万人', nameEn: '10,000 people', base: 'person', multiplier: 4 },
];

const cities = [
  {
    id: 'nanjing',
    name: '南京市',
    nameEn: 'Nanjing',
    code: '320100',
    provinceCode: '320000',
    level: 'sub-provincial',
    attribution: 'stated',
  },
  {
    id: 'maanshan',
    name: '马鞍山市',
    nameEn: "Ma'anshan",
    code: '340500',
    provinceCode: '340000',
    level: 'prefecture',
    attribution: 'inferred',
    attributionNote: '由所列的县区推定。',
  },
];

const plans = [
  {
    id: 'nanjing-14th-five-year-plan',
    city: 'nanjing',
    name: '南京市“十四五”知识产权发展规划',
    nameEn: 'Nanjing 14th Five-Year IP Plan',
    issuedOn: '2021-11-02',
    start: '2021',
    end: '2025',
    summary: '样本。',
    summaryEn: 'Sample.',
    textQuality: 'clean',
  },
  {
    id: 'maanshan-demonstration-city-plan',
    city: 'maanshan',
    name: '示范城市工作方案',
    nameEn: 'Demonstration city plan',
    end: '2026',
    summary: '样本。',
    summaryEn: 'Sample.',
    textQuality: 'damaged',
  },
];

const methods = [
  {
    id: 'compound-growth',
    name: '年均增速对照',
    nameEn: 'Compound annual growth',
    appliesTo: ['level', 'ratio'],
    limits: ['0.95', '0.6'],
    description: '实际年均增速与达到目标所需增速之比。',
    descriptionEn: 'Actual against required compound annual growth.',
    source: 'Eurostat',
  },
];

const indicators = [
  'patents',
  'trade',
  'copyright',
  'units',
  'processing',
  'loans',
  'standing',
  'officers',
  'growth',
  'doubling',
].map((id) => ({
  id,
  name: id,
  nameEn: id,
  theme: 'creation',
  direction: id === 'processing' ? 'negative' : 'positive',
  definition: '样本。',
  definitionEn: 'Sample.',
}));

const PLAN = 'nanjing-14th-five-year-plan';

/** The plan's own goal with its own baseline: 50 by 2025, 35.9 at the end of 2020. */
const patents: Row = {
  id: `${PLAN}-high-value-patents`,
  plan: PLAN,
  indicator: 'patents',
  name: '万人高价值发明专利拥有量',
  nameEn: 'High-value invention patents per 10,000 people',
  breaks: [2, 5, 7, 9],
  printed: '50件',
  kind: 'numeric',
  comparator: '>=',
  value: 50,
  unit: 'item',
  per: '10k-people',
  accumulation: 'level',
  year: 2025,
  binding: 'obligatory',
  baseline: `${PLAN}-high-value-patents-2020`,
  section: '二（三）',
  certainty: 'clear',
  inferred: ['comparator'],
};

const patents2020: Row = {
  id: `${PLAN}-high-value-patents-2020`,
  city: 'nanjing',
  plan: PLAN,
  indicator: 'patents',
  name: '万人高价值发明专利拥有量',
  nameEn: 'High-value invention patents per 10,000 people',
  printed: '35.9件',
  kind: 'numeric',
  comparator: '>=',
  value: 35.9,
  unit: 'item',
  per: '10k-people',
  accumulation: 'level',
  end: '2020-12',
  role: 'baseline',
  status: 'normal',
  sample: false,
  section: '一（一）2',
  inferred: ['comparator'],
};

/** An invented result of the same quantity, marked as such. */
export function result(value: number, end: string, more: Row = {}): Row {
  return {
    ...patents2020,
    id: 'sample-result',
    plan: null,
    printed: null,
    comparator: '=',
    value,
    end,
    role: 'progress',
    sample: true,
    section: null,
    inferred: [],
    ...more,
  };
}

/** The goal of 50 patents with columns changed. */
export function patentsGoal(more: Row = {}): Row {
  return { ...patents, ...more };
}

/** A goal of which only the document speaks. */
export function goal(id: string, name: string, nameEn: string, more: Row): Row {
  return {
    id: `${PLAN}-${id}`,
    plan: PLAN,
    indicator: id,
    name,
    nameEn,
    breaks: [],
    kind: 'numeric',
    year: 2025,
    section: '二（三）',
    certainty: 'clear',
    inferred: [],
    ...more,
  };
}

/** A whole package of targets and observations, with the vocabulary they use; `more` replaces or adds tables. */
export function samplePackage(
  targets: readonly Row[],
  observations: readonly Row[] = [],
  notes: readonly Row[] = [],
  more: Readonly<Record<string, readonly Row[]>> = {},
): object {
  const tables = {
    plans,
    cities,
    units,
    methods,
    indicators,
    targets,
    observations: [patents2020, ...observations],
    notes,
    ...more,
  };
  const resources = Object.entries(tables).map(([name, data]) => ({ name, type: 'table', data }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sample',
    version: '1.0.0',
    contract: 1,
    resources,
  };
}
