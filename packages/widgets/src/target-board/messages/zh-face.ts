import type { BoardFaceWords } from './board-words.js';

const NBSP = '\u00a0';

/** Chinese, the default: what a board's first picture says. */
export const zhFace: BoardFaceWords = {
  title: (plan, count, year) => [
    ...`${plan}：`.split(/(“[^”]*”)/),
    `${count}${NBSP}项目标${year === null ? '' : '，'}`,
    ...(year === null ? [] : [`都到${NBSP}${year}${NBSP}年`]),
  ],
  mostlyBy: (year) => `除另注明外，都到${NBSP}${year}${NBSP}年`,
  noYear: '年份未注明',
  goals: (count) => `${count}${NBSP}项`,
  tally: {
    obligatory: ['约束性', '项'],
    anticipatory: ['预期性', '项'],
    known: ['有起点或进展数据', '项'],
    'no-data': ['', '项暂无进展数据'],
    ended: ['', '项规划期已结束，此处未见公布结果'],
  },
  ofWhich: '其中',
  each: (unit) => `每${unit || '项'}`,
  or: '或者',
  since: (date, figure, isOver) => `${date} ${figure}；此后${isOver ? '未见公布结果' : '暂无数据'}`,
  reached: (date, figure) => `${date} ${figure}`,
  remark: (number) => `说明${NBSP}${number}`,
};
