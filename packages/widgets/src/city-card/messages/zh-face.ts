import { spaced } from '../../../../base/src/messages/zh-face.js';
import type { CardFaceWords } from './card-words.js';

const NBSP = '\u00a0';

/** Chinese, the default: what a card's first picture says. */
export const zhFace: CardFaceWords = {
  doubt: { inferred: '推定', unnamed: '' },
  from: (start) => (start === null ? '起始年未注明' : spaced(start)),
  running: (day, percent) => `${spaced(day)}，时间已过${NBSP}${percent}%`,
  ended: (end) => `规划期已于${NBSP}${end}结束`,
  before: (start) => `规划期从${NBSP}${spaced(start)}开始`,
  unknown: '起始年未注明，不算已过多少',
  tally: {
    goals: () => '项目标',
    tasks: () => '项任务',
    programs: () => '个项目平台',
    phases: () => '个阶段',
    lost: () => '处数字无法辨认',
  },
  reached: (date, figure) => `${date}${NBSP}${figure}`,
};
