import type { TimelineWords } from './timeline-words.js';
import { zh } from './zh.js';

/** Chinese in plainer words, for elder mode. */
export const zhElder: TimelineWords = {
  ...zh,
  figures: {
    ...zh.figures,
    phases: () => ['', '个阶段写明了起止时间'],
    goals: () => ['', '项目标写明了年份'],
    dated: () => ['', '项任务写明了日期'],
    undated: () => ['', '项任务没有写日期'],
  },
  beyond: (today) => `今天是\u00a0${zh.date(today)}，不在这条时间轴上。`,
  key: { bar: '写明起止时间', running: '写明起止，正在进行', over: '写明起止，已经结束', day: '写明哪一天', bracket: '只写了年份或月份' },
  undated: '没有写日期',
  gridName: '阶段、目标年与任务；按方向键移动，按回车看详情，按 Esc 关闭',
  rule: '写明起止时间的才画成条，只写一个日期的画成标记；没有写日期的任务，不放进任何阶段。',
};
