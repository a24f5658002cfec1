import type { Words } from './words.js';
import { spaced, zhFace } from './zh-face.js';

const NBSP = '\u00a0';

const RELATION = { 'far-above': '高', above: '略高', equal: '相同', below: '略低', 'far-below': '低' };

/** Chinese, the default. */
export const zh: Words = {
  ...zhFace,
  day: spaced,
  sentence: {
    goal: (goal) => `目标${NBSP}${goal}`,
    startAndGoal: (goal, _year, start, date) => `目标${NBSP}${goal}，${zhFace.endOf(date)}为${NBSP}${start}`,
    reached: (now, date, over) => `；${zhFace.endOf(date)}${NBSP}${now}，超出目标${NBSP}${over}。`,
    reachedExactly: (now, date) => `；${zhFace.endOf(date)}${NBSP}${now}，达到目标。`,
    missed: (now, date, short) => `；${zhFace.endOf(date)}${NBSP}${now}，距目标${NBSP}${short}。`,
    pace: (now, date, expected, relation) =>
      relation === 'equal'
        ? `；${zhFace.endOf(date)}${NBSP}${now}，与按期应达的数相同。`
        : `；${zhFace.endOf(date)}${NBSP}${now}，比按期应达的${NBSP}${expected}${RELATION[relation]}。`,
    plain: (now, date) => `；${zhFace.endOf(date)}${NBSP}${now}。`,
    ended: (end) => `。规划期至${NBSP}${zhFace.endOf(end)}，此处未见公布结果。`,
    none: '。暂无进展数据。',
  },
  expected: (start, goal, rate) => {
    const pace =
      rate === null ? '按时间均匀推进' : `年均${rate < 0 ? '下降' : '增长'}${NBSP}${Math.abs(rate).toFixed(1)}%`;
    return `按期应达：从${NBSP}${start}到${NBSP}${goal}，${pace}。`;
  },
  startNote: (start, date) => `${zhFace.endOf(date)}为${NBSP}${start}。`,
  inferred: (columns) => `推定：${columns}，原文未注明。`,
  inferredColumn: {
    year: '目标年',
    unit: '单位',
    accumulation: '口径（总数或新增）',
    scope: '范围',
    per: '分母',
    kind: '类型',
    start: '起点',
    basePeriod: '基期',
    end: '时间',
    value: '数值',
  },
  unreadable: (printed) => `数字无法辨认：原文印作“${printed}”，不作推测。`,
  method: (name) => `方法：${name}`,
  source: (document, date, sections) =>
    `来源：《${document}》${sections ? `${sections}` : ''}${date ? `，${spaced(date)}` : ''}`,
  alsoIn: (sections) => `；另见${sections}`,
  ownSource: '本网站',
  ownFigure: '进展数由本网站提供。',
  keptCopy: (day) => `未能取得最新数据，现为 ${spaced(day)}保存的副本。`,
  table: {
    show: '表格',
    what: '项目',
    comparator: '比较',
    value: '数值',
    unit: '单位',
    when: '时间',
    section: '出处',
    start: '起点',
    now: '进展',
    goal: '目标',
    restated: '重述',
    caption: (title) => `${title}：目标、起点与进展`,
  },
  download: '下载',
  picture: (format) => `图片 ${format}`,
  notSaved: '没有下载成功，请检查网络后再试。',
  madeOn: (day) => `制图日期：${spaced(day)}`,
  alt: '图片的文字说明：',
  colon: '：',
  missingTarget: (id) => `数据里没有编号为“${id}”的目标。请核对 target 属性。`,
  missingIndicator: (plan, indicator) => `规划“${plan}”里没有指标“${indicator}”的目标。请核对 plan 与 indicator 属性。`,
  ambiguous: (ids) => `这个指标有几个目标，请用 target 属性选一个：${ids}。`,
  badValue: (text) => `value 属性应为一个数，如 44.6，现为“${text}”。`,
  badDate: (text) =>
    `as-of 属性应为规划期内、不晚于今天的日期，如 2024、2024-06 或 2024-06-30，现为“${text}”。`,
  noQuery: '请用 target 属性，或用 plan 与 indicator 属性，说明要显示哪个目标。',
  stop: '。',
};
