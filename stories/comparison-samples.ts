import type { Row } from './samples.js';

/** The address of the package of all five plans as the build leaves it. */
export const ALL_PLANS = new URL('../dist/data/ip-city-data.json', import.meta.url).href;

const LEVELS = ['prefecture', 'county', 'sub-provincial'];

const GOALS = [
  { indicator: 'patents', name: '万人高价值发明专利拥有量', unit: 'item', accumulation: 'level', least: 8, step: 0.5 },
  { indicator: 'satisfaction', name: '知识产权保护社会满意度', unit: 'percent', accumulation: 'ratio', least: 80, step: 0.05 },
  { indicator: 'trade', name: '知识产权交易额', unit: '100m-yuan', accumulation: 'cumulative', least: 10, step: 1 },
] as const;

const INDICATORS: readonly Row[] = GOALS.map(({ indicator, name }) => ({
  id: indicator, name, nameEn: indicator, theme: 'creation', direction: 'positive', definition: '样本。', definitionEn: 'Sample.',
}));

const UNITS: readonly Row[] = [
  { id: 'item', name: '件', nameEn: 'items', base: 'item', multiplier: 0 },
  { id: 'percent', name: '%', nameEn: '%', base: 'percent', multiplier: 0 },
  { id: '100m-yuan', name: '亿元', nameEn: '100 million yuan', base: 'yuan', multiplier: 8 },
];

/** A package of tables. */
export function packageOf(tables: Readonly<Record<string, readonly Row[]>>): object {
  const resources = Object.entries(tables).map(([name, data]) => ({ name, type: 'table', data }));
  return { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'sample', version: '1.0.0', contract: 1, resources };
}

/** A package of so many generated plans, each of a city of its own; every name says that it is a sample. */
export function generatedPlans(count: number): object {
  const numbers = Array.from({ length: count }, (_, place) => place + 1);
  const plans = numbers.map((number) => ({
    id: `sample-${number}-plan`, city: `sample-${number}`, name: `示例城市 ${number} 知识产权规划（示例数据）`, nameEn: `IP plan of sample city ${number} (sample data)`,
    start: '2021', end: '2025', summary: '示例。', summaryEn: 'Sample.', textQuality: 'clean',
  }));
  const cities = numbers.map((number) => ({
    id: `sample-${number}`, name: `示例城市 ${number}`, nameEn: `Sample city ${number}`, level: LEVELS[number % 3], attribution: 'stated', pinyin: `shi li cheng shi ${number}`, initials: `slcs${number}`,
  }));
  const targets = numbers.flatMap((number) =>
    GOALS.map(({ indicator, name, unit, accumulation, least, step }) => ({
      id: `sample-${number}-plan-${indicator}`, plan: `sample-${number}-plan`, indicator, name, nameEn: indicator, breaks: [], kind: 'numeric',
      comparator: '>=', value: Number((least + ((number * 37) % count) * step).toFixed(2)), unit, accumulation, year: 2025, certainty: 'clear', inferred: [],
    })),
  );
  return packageOf({ plans, cities, units: UNITS, indicators: INDICATORS, targets });
}
