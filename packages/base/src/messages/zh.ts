import type { Words } from './words.js';

const NBSP = '\u00a0';

function spaced(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return `${year}${NBSP}年`;
  if (day === undefined) return `${year}${NBSP}年${NBSP}${month}${NBSP}月`;
  return `${year}${NBSP}年${NBSP}${month}${NBSP}月${NBSP}${day}${NBSP}日`;
}

function endOf(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined || (month === '12' && (day === undefined || day === '31'))) return `${year}${NBSP}年底`;
  return day === undefined ? `${spaced(date)}底` : spaced(date);
}

const RELATION = { 'far-above': '高', above: '略高', equal: '相同', below: '略低', 'far-below': '低' };

/** Chinese, the default. */
export const zh: Words = {
  tag: 'zh-Hans',
  status: {
    achieved: '已实现', 'on-track': '进度正常', behind: '进度滞后', 'off-track': '严重滞后',
    'no-data': '暂无进展数据', ended: '规划期已结束', missed: '未实现',
  },
  statusClause: {
    ended: '规划期已结束，此处未见公布结果', 'no-data': '暂无进展数据', 'no-rule': '此类目标不计算进度',
    bound: '公布数只是界限，不足以判断', marked: '口径为推定，不作判断',
  },
  comparator: { '>': '超过', '>=': '不低于', '=': '等于', '~': '约', '<': '低于', '<=': '不超过' },
  goal: '目标',
  goalFor: (year) => `${year}目标`,
  year: (year) => `${year}${NBSP}年`,
  endOf,
  day: spaced,
  period: (start, end) => {
    const last = end.slice(0, 4);
    return start === null ? `至${NBSP}${last}${NBSP}年` : `${start.slice(0, 4)}—${last}${NBSP}年`;
  },
  obligatory: '约束性',
  anticipatory: '预期性',
  sample: '示例数据',
  cityInferred: (name) => `${name}（推定）`,
  growth: { 'previous-year': '比上年增长', 'period-average': '年均增长' },
  multipleOf: (base) => `${endOf(base)}的`,
  times: '倍',
  rank: (value) => `第${NBSP}${value}${NBSP}位`,
  fullCoverage: '全覆盖',
  per: (unit) => `每${unit}`,
  sentence: {
    goal: (goal) => `目标${NBSP}${goal}`,
    startAndGoal: (goal, _year, start, date) => `目标${NBSP}${goal}，${endOf(date)}为${NBSP}${start}`,
    reached: (now, date, over) => `；${endOf(date)}${NBSP}${now}，超出目标${NBSP}${over}。`,
    reachedExactly: (now, date) => `；${endOf(date)}${NBSP}${now}，达到目标。`,
    missed: (now, date, short) => `；${endOf(date)}${NBSP}${now}，距目标${NBSP}${short}。`,
    pace: (now, date, expected, relation) =>
      relation === 'equal'
        ? `；${endOf(date)}${NBSP}${now}，与按期应达的数相同。`
        : `；${endOf(date)}${NBSP}${now}，比按期应达的${NBSP}${expected}${RELATION[relation]}。`,
    plain: (now, date) => `；${endOf(date)}${NBSP}${now}。`,
    ended: (end) => `。规划期至${NBSP}${endOf(end)}，此处未见公布结果。`,
    none: '。暂无进展数据。',
  },
  expected: (start, goal, rate) => {
    const pace = rate === null ? '按时间均匀推进' : `年均${rate < 0 ? '下降' : '增长'}${NBSP}${Math.abs(rate).toFixed(1)}%`;
    return `按期应达：从${NBSP}${start}到${NBSP}${goal}，${pace}。`;
  },
  startNote: (start, date) => `${endOf(date)}为${NBSP}${start}。`,
  scale: (end) => `从 0 到 ${end}`,
  inferred: (columns) => `推定：${columns}，原文未注明。`,
  inferredColumn: {
    year: '目标年', unit: '单位', accumulation: '口径（总数或新增）', scope: '范围', per: '分母', kind: '类型', start: '起点', basePeriod: '基期', end: '时间', value: '数值',
  },
  unreadable: (printed) => `数字无法辨认：原文印作“${printed}”，不作推测。`,
  method: (name) => `方法：${name}`,
  source: (document, date, sections) => `来源：《${document}》${sections ? `${sections}` : ''}${date ? `，${spaced(date)}` : ''}`,
  alsoIn: (sections) => `；另见${sections}`,
  ownFigure: '进展数由本网站提供。',
  keptCopy: (day) => `未能取得最新数据，现为 ${spaced(day)}保存的副本。`,
  table: {
    show: '表格', hide: '图形', what: '项目', comparator: '比较', value: '数值', unit: '单位', when: '时间', section: '出处',
    start: '起点', now: '进展', goal: '目标', restated: '重述', caption: (title) => `${title}：目标、起点与进展`,
  },
  download: '下载',
  picture: (format) => `图片 ${format}`,
  missingTarget: (id) => `数据里没有编号为“${id}”的目标。请核对 target 属性。`,
  missingIndicator: (plan, indicator) => `规划“${plan}”里没有指标“${indicator}”的目标。请核对 plan 与 indicator 属性。`,
  ambiguous: (ids) => `这个指标有几个目标，请用 target 属性选一个：${ids}。`,
  noQuery: '请用 target 属性，或用 plan 与 indicator 属性，说明要显示哪个目标。',
  stop: '。',
};
