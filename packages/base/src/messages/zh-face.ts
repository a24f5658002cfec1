import type { FaceWords } from './words.js';

const NBSP = '\u00a0';

/** A date in Chinese, spaced by no-break spaces. */
export function spaced(date: string): string {
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

/** Chinese, the default: what a first picture says. */
export const zhFace: FaceWords = {
  tag: 'zh-Hans',
  status: {
    achieved: '已实现',
    'on-track': '进度正常',
    behind: '进度滞后',
    'off-track': '严重滞后',
    'no-data': '暂无进展数据',
    ended: '规划期已结束',
    missed: '未实现',
  },
  statusClause: {
    ended: '规划期已结束，此处未见公布结果',
    'no-data': '暂无进展数据',
    'no-rule': '此类目标不计算进度',
    bound: '公布数只是界限，不足以判断',
    marked: '口径为推定，不作判断',
  },
  comparator: { '>': '超过', '>=': '不低于', '=': '等于', '~': '约', '<': '低于', '<=': '不超过' },
  goal: '目标',
  goalFor: (year) => `${year}目标`,
  year: (year) => `${year}${NBSP}年`,
  endOf,
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
  lost: '数字无法辨认',
  pause: '；',
};
