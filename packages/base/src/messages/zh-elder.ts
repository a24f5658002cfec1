import type { Words } from './words.js';
import { zh } from './zh.js';

/** Chinese in plainer words, for elder mode. */
export const zhElder: Words = {
  ...zh,
  status: {
    ...zh.status,
    behind: '进度慢了',
    'off-track': '进度慢很多',
    'no-data': '还没有进展数据',
    missed: '没有达到',
  },
  statusClause: {
    ...zh.statusClause,
    ended: '规划期已结束，这里还没有结果',
    'no-data': '还没有进展数据',
    'no-rule': '这类目标不算进度',
  },
  sentence: {
    ...zh.sentence,
    goal: (goal, year) => `${year}要达到\u00a0${goal}`,
    startAndGoal: (goal, year, start, date) => `${year}要达到\u00a0${goal}，${zh.endOf(date)}是\u00a0${start}`,
    reached: (now, date) => `。${zh.endOf(date)}是\u00a0${now}，已经做到。`,
    reachedExactly: (now, date) => `。${zh.endOf(date)}是\u00a0${now}，已经做到。`,
    missed: (now, date, short) => `。${zh.endOf(date)}是\u00a0${now}，还差\u00a0${short}。`,
    pace: (now, date, _expected, _relation, status) => `。${zh.endOf(date)}是\u00a0${now}，${status}。`,
    ended: (end) => `。规划到\u00a0${zh.endOf(end)}为止，这里还没有结果。`,
    none: '。还没有进展数据。',
  },
  table: { ...zh.table, show: '看表格' },
};
