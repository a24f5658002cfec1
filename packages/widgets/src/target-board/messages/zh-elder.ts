import type { BoardWords } from './board-words.js';
import { zh } from './zh.js';

/** Chinese in plainer words, for elder mode. */
export const zhElder: BoardWords = {
  ...zh,
  tally: {
    ...zh.tally,
    known: ['有起点或进展数据的', '项'],
    'no-data': ['', '项还没有进展数据'],
    ended: ['', '项规划期已结束，这里还没有结果'],
  },
  since: (date, figure, isOver) => `${date}是 ${figure}，之后${isOver ? '这里还没有结果' : '还没有数据'}`,
  reached: (date, figure) => `${date}是 ${figure}`,
};
