import type { CardWords } from './card-words.js';
import { zhFace } from './zh-face.js';

const NBSP = '\u00a0';

/** Chinese, the default. */
export const zh: CardWords = {
  ...zhFace,
  honours: (names, count, isCut) => `文件写到的已有荣誉${NBSP}${count}${NBSP}项：${names}${isCut ? '等' : ''}。`,
  honourComma: '、',
  inferredPlace: '文件没有写城市名，依文中的区县名推定。',
  unnamedPlace: '文件没有写城市名，也无从推定，因此不给名称。',
  damaged: '文件文字有损坏，修复处见数据说明。',
  otherPlan: (name, period) => `本市另有《${name}》，${period}。`,
  noIndicator: (ids) => `这份规划没有指标“${ids}”的目标。`,
  summary: (place, plan, heads) => `${place}《${plan}》：${heads}。`,
  caption: (place) => `${place}：规划概览`,
  columns: { what: '项目', comparator: '比较', value: '数值', unit: '单位', year: '年份', status: '状态', section: '出处' },
  rows: {
    plan: '规划', start: '规划期起', end: '规划期止', elapsed: '时间已过', goals: '目标', tasks: '任务', programs: '项目平台', phases: '阶段', honour: '已有荣誉',
  },
  unasked: (ids) => (ids === '' ? '数据里没有规划。请核对数据包。' : `数据里有几个城市，请用 city 或 plan 属性选一个：${ids}。`),
  noCity: (city, ids) => `数据里没有城市“${city}”的规划。请核对 city 属性${ids === '' ? '' : `，可用：${ids}`}。`,
  noPlan: (plan, ids) => `数据里没有编号为“${plan}”的规划。请核对 plan 属性${ids === '' ? '' : `，可用：${ids}`}。`,
};
