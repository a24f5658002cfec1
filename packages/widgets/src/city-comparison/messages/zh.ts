import type { ComparisonCounts, ComparisonWords } from './comparison-words.js';
import { zhFace } from './zh-face.js';

const NBSP = '\u00a0';

function items(count: number): string {
  return `${NBSP}${count}${NBSP}项`;
}

function summary({ plans, comparable, marked, similar, single }: ComparisonCounts): string {
  const parts = [
    comparable > 0 ? `口径相同、可以比的指标有${items(comparable)}` : '没有口径相同、可以比的指标',
    ...(marked > 0 ? [`另有${items(marked)}口径含推定，并列不排名`] : []),
    ...(similar > 0 ? [`相近但口径不同的${items(similar)}`] : []),
    ...(single > 0 ? [`只有一份规划写到的${items(single)}`] : []),
  ];
  return `${plans}${NBSP}份规划里，${parts.join('；')}。`;
}

/** Chinese, the default. */
export const zh: ComparisonWords = {
  ...zhFace,
  how: '怎样算可比',
  howText: '指标、范围、单位、存量或新增、期长都相同，才放在一把尺上。目标年和“超过”“不低于”照原文列出，不折算。',
  similar: '相近，不可比',
  similarSub: '数字并列，不画图',
  similarInWords: (count) => `另有${items(count)}相近目标，只用文字写出`,
  single: '只有一份规划写到',
  singleSub: (count) => `${count}${NBSP}项，按规划列出`,
  differs: {
    indicator: (parts) => `指标不同：${parts}`,
    kind: (parts) => `写法不同：${parts}`,
    figure: (parts) => `不都有数字：${parts}`,
    scope: (parts) => `范围不同：${parts}`,
    unit: (parts) => `单位不同，不是同一个量：${parts}`,
    accumulation: (parts) => `口径不同：${parts}`,
    per: (parts) => `分母不同：${parts}`,
    basePeriod: (parts) => `基期不同：${parts}`,
    period: (parts) => `期长不同：${parts}`,
  },
  are: (places, value) => `${places}为${value}`,
  lack: (places, value) => `${places}${value}`,
  hereAndAbove: (here, above) => `这里${here === '未注明' ? here : `为${here}`}，上面${above === '未注明' ? above : `为${above}`}`,
  listStop: '，',
  pauseBetween: '；',
  stop: '。',
  andMore: (places, count) => `${places}等${NBSP}${count}${NBSP}份`,
  unsaid: '未注明',
  guessed: (value) => `${value}（推定）`,
  accumulation: { level: '总数', new: '新增数', cumulative: '累计数', annual: '一年之数', ratio: '比率' },
  kind: {
    numeric: '数量',
    coverage: '覆盖',
    rank: '位次',
    growth: '增幅',
    multiple: '倍数',
    qualitative: '文字',
  },
  per: (unit) => `每${unit}`,
  months: (months) => (months % 12 === 0 ? `${months / 12}${NBSP}年` : `${Number(months.toFixed(1))}${NBSP}个月`),
  unknownLength: '期长不明',
  basePeriod: { 'previous-year': '比上年', 'period-average': '年均' },
  quote: (text) => `“${text}”`,
  summary,
  source: (plans) => `来源：${plans}${NBSP}份规划文件，出处见表格`,
  choose: '选择规划',
  chooseFilter: '按城市或规划名查找',
  chosen: (count, total) => `已选${NBSP}${count}${NBSP}份，共${NBSP}${total}${NBSP}份`,
  chooseNone: '没有名称相符的规划。',
  chooseLeast: '请至少选两份规划，才能比较。',
  sort: '顺序',
  sorts: { given: '原有顺序', name: '按城市名', level: '按城市级别', year: '按目标年', value: '可比的按数值' },
  mark: '突出',
  markNone: '不突出',
  enlarge: '放大一项',
  enlargeNone: '不放大',
  profile: '主题构成',
  close: '收起图表',
  chart: {
    targets: '目标',
    programs: '项目平台',
    share: '占比（%）',
    trend: (name) => `${name}历年数`,
    bar: (name, what, count) => `${name} ${what}${NBSP}${count}${NBSP}项`,
    part: (theme, count, total) => `${theme}${items(count)}，共${items(total)}`,
    noTheme: '未列主题',
    profileCaption: '各主题的目标和项目平台占比',
    waiting: '正在取图表……',
  },
  caption: '各规划的目标与已有的数',
  columns: {
    indicator: '指标', together: '可比与否', reason: '说明', city: '城市', level: '级别', plan: '规划', period: '规划期', sort: '类别', name: '原文名称',
    comparator: '比较', value: '数值', unit: '单位', year: '年份', inferred: '推定', start: '起点', now: '进展', nowDate: '进展时间', status: '状态',
    section: '出处', printed: '原文', theme: '主题',
  },
  together: { comparable: '可比', marked: '并列，不排名', similar: '相近，不可比', single: '仅一份写到' },
  goalRow: '目标',
  factRow: '已有的数',
  unknownIds: (ids) => `数据里没有：${ids}。`,
  noPlans: (ids, known) => `数据里没有这些规划或城市：${ids}。请核对 plans 或 cities 属性${known === '' ? '' : `，可用：${known}`}。`,
  tooFew: (known) => `至少要有两份规划才能比较。请核对 plans 或 cities 属性${known === '' ? '' : `，可用：${known}`}。`,
  noIndicator: (ids) => `这些规划里没有指标“${ids}”。请核对 indicators 属性。`,
};
