import { goal, patentsGoal, result, samplePackage, type Row } from './samples.js';

const PLAN = 'nanjing-14th-five-year-plan';

/** The addresses of plans as the build leaves them. */
export const NANJING = new URL('../dist/data/plans/nanjing-14th-five-year-plan.json', import.meta.url).href;
export const MAANSHAN = new URL('../dist/data/plans/maanshan-demonstration-city-plan.json', import.meta.url).href;
export const OPERATION = new URL('../dist/data/plans/nanjing-operation-service-plan.json', import.meta.url).href;

const THEMES: readonly Row[] = [
  { id: 'creation', name: '创造', nameEn: 'Creation' },
  { id: 'utilization', name: '运用', nameEn: 'Utilization' },
  { id: 'protection', name: '保护', nameEn: 'Protection' },
  { id: 'service', name: '服务', nameEn: 'Service' },
];

/** A package of a plan whose targets say their theme themselves. */
export function boardPackage(targets: readonly Row[], observations: readonly Row[] = [], notes: readonly Row[] = []): object {
  const ids = [...new Set(['patents', ...targets.map((target) => target['indicator'])])];
  const indicators = ids.map((id) => ({
    id, name: id, nameEn: id, theme: 'creation', direction: id === 'processing' ? 'negative' : 'positive', definition: '样本。', definitionEn: 'Sample.',
  }));
  return samplePackage(targets, observations, notes, { indicators, themes: THEMES });
}

/** A note on targets, given by the ends of their ids. */
export function noteOn(id: string, kind: string, text: string, textEn: string, ...targets: readonly string[]): Row {
  return { id: `${PLAN}-${id}`, plan: PLAN, kind, lines: ['53', '107-108'], rows: targets.map((target) => `targets/${PLAN}-${target}`), text, textEn };
}

const TRADE = goal('trade', '累计知识产权交易额', 'Cumulative value of IP transactions', {
  breaks: [2, 6], printed: '＞600亿', comparator: '>', value: 600, unit: '100m-yuan', accumulation: 'cumulative', binding: 'obligatory', theme: 'utilization',
});

/** Goals of every kind: with a start and a result, parted, joined, unreadable, in words. */
export const GOALS: readonly Row[] = [
  patentsGoal({ theme: 'creation' }),
  goal('overseas', '新增海外发明专利授权量', 'New overseas invention patent grants', {
    breaks: [2, 4, 6, 8], printed: '＞3500件', comparator: '>', value: 3500, unit: 'item', accumulation: 'new', binding: 'anticipatory', theme: 'creation',
  }),
  goal('grants', '专利授权量', 'Patent grants', {
    breaks: [2], printed: '达到10万件', comparator: '>=', value: 100000, unit: 'item', accumulation: 'annual', theme: 'creation',
  }),
  goal('invention-grants', '发明专利授权量', 'Invention patent grants', {
    breaks: [2, 4], printed: '3万件', comparator: '>=', value: 30000, unit: 'item', accumulation: 'annual', theme: 'creation',
    parent: `${PLAN}-grants`, parentRelation: 'of-which', inferred: ['comparator'],
  }),
  goal('standing', '知识产权创造主要指标的全国位次', 'National rank of the main IP creation indicators', {
    breaks: [4, 6, 10, 11, 13], printed: '稳居全国前列', kind: 'rank', scope: '全国', theme: 'creation',
  }),
  TRADE,
  { ...TRADE, id: `${PLAN}-trade-text`, restates: `${PLAN}-trade`, printed: '累计达600亿元以上', comparator: '>=', binding: null, section: '二（三）2' },
  goal('growth', '专利质押融资额增幅', 'Growth of patent pledge financing', {
    breaks: [4, 7], printed: '年增幅20%', kind: 'growth', comparator: '>=', value: 20, unit: 'percent', accumulation: 'annual', basePeriod: 'previous-year', theme: 'utilization',
  }),
  goal('doubling', '有效发明专利拥有量', 'Valid invention patents', {
    breaks: [2, 4, 6], printed: '翻一番', kind: 'multiple', comparator: '>=', value: 2, unit: 'fold', accumulation: 'level', basePeriod: '2020', theme: 'utilization',
  }),
  goal('loans', '专利质押融资总额', 'Patent pledge financing', {
    breaks: [4, 6], printed: '200亿', comparator: '>=', value: 200, unit: '100m-yuan', accumulation: 'cumulative', inferred: ['unit', 'accumulation', 'comparator'], theme: 'utilization',
  }),
  goal('processing', '专利审查平均周期', 'Average examination time', {
    breaks: [2, 4, 6], comparator: '<=', value: 120, unit: 'day', accumulation: 'level', theme: 'protection', binding: 'obligatory', baseline: 'days-2020',
  }),
  goal('satisfaction', '知识产权保护社会满意度', 'Public satisfaction with IP protection', {
    breaks: [4, 6, 8], printed: '＞85%', comparator: '>', value: 85, unit: 'percent', accumulation: 'ratio', binding: 'anticipatory', theme: 'protection',
  }),
  goal('units', '省知识产权强省建设区域示范单位', 'Provincial IP demonstration units', {
    breaks: [7, 9, 11, 13], printed: '全覆盖', kind: 'coverage', scope: '市内行政区域', binding: 'anticipatory', theme: 'protection',
  }),
  goal('pattern', '渠道更多、维权更快、保护更严的知识产权保护格局', 'IP protection with more channels, faster remedies and stricter enforcement', {
    breaks: [2, 5, 10, 15, 19, 21], printed: '力争…基本建立', kind: 'qualitative', year: 2022, theme: 'protection',
  }),
  goal('officers', '企业知识产权专员队伍', 'Corporate IP officers', {
    breaks: [2, 6, 8], printed: 'UOo', comparator: '>', value: null, unit: 'named-person', accumulation: 'level', certainty: 'unreadable', theme: 'service',
  }),
  goal('agencies', '品牌知识产权服务机构', 'Leading IP service agencies', {
    breaks: [2, 6, 8], printed: '20家', comparator: '>=', value: 20, unit: 'entity', accumulation: 'level', theme: 'service', inferred: ['comparator'],
  }),
  goal('revenue', '年主营业务收入', 'Yearly main business revenue', {
    breaks: [1, 3, 5], printed: '超过0.1亿元', comparator: '>', value: 0.1, unit: '100m-yuan', accumulation: 'annual', theme: 'service',
    parent: `${PLAN}-agencies`, parentRelation: 'each',
  }),
  goal('medals', '中国专利金奖', 'China Patent Gold Awards', {
    breaks: [2, 4], printed: '2件', comparator: '>=', value: 2, unit: 'item', accumulation: 'new', alternative: 'awards', theme: 'creation', inferred: ['comparator'],
  }),
  goal('silver', '中国专利银奖', 'China Patent Silver Awards', {
    breaks: [2, 4], printed: '10件以上', comparator: '>=', value: 10, unit: 'item', accumulation: 'new', alternative: 'awards', theme: 'creation',
  }),
  goal('reform', '知识产权专业职称改革', 'Reform of professional titles', { breaks: [4, 6, 8], printed: '取得新成效', kind: 'qualitative', theme: 'service' }),
  goal('channels', '知识产权人才社会化培养渠道', 'Training channels for IP talent', { breaks: [4, 6, 9, 11], printed: '得到大幅度发展', kind: 'qualitative', theme: 'service' }),
];

const DAYS: Row = { indicator: 'processing', unit: 'day', per: null };

/** Invented results for two of the goals, marked as such. */
export const RESULTS: readonly Row[] = [
  result(44.6, '2023-12'),
  result(200, '2020-12', { ...DAYS, id: 'days-2020', plan: PLAN, role: 'baseline', sample: false }),
  result(150, '2023-12', { ...DAYS, id: 'days-2023' }),
];

/** The same without results: starting figures alone. */
export const STARTS: readonly Row[] = RESULTS.slice(1, 2);

export const NOTES: readonly Row[] = [
  noteOn('note-units', 'unit-missing', '表中单位印作“亿”，正文为“亿元”。', 'The table prints “亿”, the text “亿元”.', 'trade', 'loans'),
  noteOn('note-comparator', 'conflict', '指标表写“＞600亿”，正文写“600亿元以上”；以指标表为准。', 'The table prints “more than”, the text “or above”; the table comes first.', 'trade', 'trade-text'),
  noteOn('note-officers', 'ocr', '原文两处印作“UOo”和“00”，可能是 100 或 600。', 'The document prints “UOo” and “00”; it may be 100 or 600.', 'officers'),
];
