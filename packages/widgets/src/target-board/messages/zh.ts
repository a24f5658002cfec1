import type { BoardCounts, BoardWords } from './board-words.js';
import { zhFace } from './zh-face.js';

const NBSP = '\u00a0';

function summary({ goals, themes, figures, words, obligatory, anticipatory, again }: BoardCounts): string {
  const count = (name: string, number: number): string[] =>
    number === 0 ? [] : [`${name}${NBSP}${number}${NBSP}项`];
  const kinds = [...count('数字目标', figures), ...count('文字目标', words)].join('，');
  const groups = [...count('约束性', obligatory), ...count('预期性', anticipatory)].join('，');
  const restated = again === 0 ? '' : `文件里另有${NBSP}${again}${NBSP}处重述，已并入所重述的目标。`;
  return `${goals}${NBSP}项目标分属${NBSP}${themes}${NBSP}个主题：${kinds}${groups === '' ? '' : `；${groups}`}。${restated}`;
}

/** Chinese, the default. */
export const zh: BoardWords = {
  ...zhFace,
  theme: '主题',
  group: '性质',
  all: '全部',
  both: '约束性和预期性',
  choice: (name, count) => `${name}（${count}）`,
  shown: (count, total) => `显示${NBSP}${count}${NBSP}项，共${NBSP}${total}${NBSP}项`,
  nothing: '没有同时符合这些条件的目标。',
  showAll: '显示全部',
  summary,
  remarks: (count) => `说明${NBSP}${count}${NBSP}条：出处、重述、推定与不清楚之处`,
  again: (section, printed) => `${section || '文件另一处'}又印“${printed}”。`,
  section: (section) => `出处：${section}。`,
  caption: (plan) => `${plan}：全部目标`,
  columns: {
    theme: '主题',
    name: '目标',
    relation: '关系',
    group: '性质',
    comparator: '比较',
    value: '目标值',
    unit: '单位',
    year: '目标年',
    start: '起点',
    startDate: '起点时间',
    now: '进展',
    nowDate: '进展时间',
    status: '状态',
    section: '出处',
    printed: '原文',
  },
  restated: '重述',
  onlyShown: (filters) => `只含：${filters}`,
  unasked: (ids) =>
    ids === '' ? '数据里没有规划。请核对数据包。' : `数据里有几个规划，请用 plan 属性选一个：${ids}。`,
  missing: (plan, ids) => `数据里没有编号为“${plan}”的规划。请核对 plan 属性${ids === '' ? '' : `，可用：${ids}`}。`,
  noGoal: (plan) => `规划“${plan}”没有目标数据。请核对数据包，或换用含有目标的数据包。`,
};
