import type {
  City,
  DataPackage,
  Indicator,
  Observation,
  Plan,
  TableProperty,
  Target,
  Unit,
} from '../../packages/data/src/types.js';

/** Small rows for the tests: a city, a five-year plan, a goal of 50 from 35 and what was observed. */
const source = {
  label: null,
  section: null,
  line: null,
  lineEnd: null,
  certainty: null,
  inferred: [],
  note: null,
};

const figure = {
  name: '万人专利',
  nameEn: 'Patents per 10,000 people',
  printed: null,
  kind: 'numeric',
  comparator: '>=',
  value: 50,
  unit: 'piece',
  per: null,
  accumulation: 'level',
  basePeriod: null,
  scope: null,
} as const;

export function plan(changes: Partial<Plan> = {}): Plan {
  return {
    id: 'plan-a',
    city: 'nanjing',
    name: '规划',
    nameEn: 'Plan',
    issuer: null,
    documentNumber: null,
    issuedOn: null,
    publishedOn: null,
    start: '2021',
    end: '2025',
    url: null,
    sha256: null,
    summary: '摘要',
    summaryEn: 'Summary',
    textQuality: 'clean',
    ...changes,
  };
}

export function city(changes: Partial<City> = {}): City {
  return {
    id: 'nanjing',
    name: '南京市',
    nameEn: 'Nanjing',
    code: '320100',
    provinceCode: '320000',
    level: 'sub-provincial',
    attribution: 'stated',
    attributionNote: null,
    pinyin: null,
    initials: null,
    ...changes,
  };
}

export function indicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'patents',
    name: '专利',
    nameEn: 'Patents',
    theme: 'creation',
    direction: 'positive',
    definition: '数量',
    definitionEn: 'Count',
    ...changes,
  };
}

export function unit(id: string, base: string, multiplier: number): Unit {
  return { id, name: id, nameEn: id, base, multiplier };
}

export function target(changes: Partial<Target> = {}): Target {
  return {
    id: 'plan-a-patents',
    plan: 'plan-a',
    indicator: 'patents',
    ...figure,
    year: 2025,
    binding: null,
    baseline: null,
    parent: null,
    parentRelation: null,
    alternative: null,
    restates: null,
    task: null,
    program: null,
    theme: null,
    breaks: [],
    ...source,
    ...changes,
  };
}

export function observation(changes: Partial<Observation> = {}): Observation {
  return {
    id: 'seen',
    city: 'nanjing',
    plan: null,
    indicator: 'patents',
    ...figure,
    comparator: null,
    value: 40,
    start: null,
    end: '2023',
    role: 'progress',
    status: 'normal',
    sample: false,
    url: null,
    ...source,
    ...changes,
  };
}

/** The starting figure: 35 at the end of 2020. */
export function baseline(changes: Partial<Observation> = {}): Observation {
  return observation({ id: 'start', value: 35, end: '2020', role: 'baseline', plan: 'plan-a', ...changes });
}

/** A package with these tables, and the plan, city, indicator and units that the rows above name. */
export function packageOf(tables: Partial<DataPackage> = {}): DataPackage {
  return {
    name: 'samples',
    version: '1.0.0',
    plans: [plan()],
    cities: [city()],
    themes: [],
    units: [unit('piece', 'piece', 0), unit('10k-pieces', 'piece', 4), unit('person', 'person', 0)],
    indicators: [indicator()],
    targets: [],
    observations: [],
    tasks: [],
    responsibilities: [],
    agencies: [],
    phases: [],
    programs: [],
    events: [],
    networks: [],
    networkNodes: [],
    rules: [],
    conditions: [],
    methods: [],
    notes: [],
    ...tables,
  };
}

const resourceNames: Partial<Record<string, string>> = { networkNodes: 'network-nodes' };

/** The descriptor whose rows are those of the package. */
export function descriptorOf(data: DataPackage) {
  const { name, version, ...tables } = data;
  const resources = Object.entries(tables).map(([property, rows]) => ({
    name: resourceNames[property] ?? property,
    data: rows as readonly object[],
  }));
  return { name, version, contract: 1, resources };
}

/** A descriptor with one table of these rows. */
export function tableOf(table: TableProperty | 'network-nodes', ...rows: unknown[]) {
  return { name: 'samples', version: '1.0.0', contract: 1, resources: [{ name: table, data: rows }] };
}
