import type { CardWords } from './card-words.js';
import { zh } from './zh.js';

/** Chinese in plainer words, for elder mode. */
export const zhElder: CardWords = {
  ...zh,
  unknown: '文件没写从哪年开始，不算过了多少',
  tally: { ...zh.tally, lost: () => '处数字看不清' },
  inferredPlace: '文件没有写是哪个城市，这是按文中的区县名推断的。',
};
