import type { ComparisonWords } from './comparison-words.js';
import { zh } from './zh.js';

/** Chinese in plainer words, for elder mode. */
export const zhElder: ComparisonWords = {
  ...zh,
  unranked: {
    marked: '算法有推定的，只并列，不排名次',
    years: '目标年份不一样，不排名次',
    less: '不是越多越好，不排名次',
    words: '只写了文字，没有图',
  },
  others: '算法不一样，没有画在一起',
  key: { ...zh.key, other: '算法不一样，不能比' },
  similar: '看着相近，不能比',
  howText: '指标、范围、单位、算法和年数都一样，才放在一起比。',
};
