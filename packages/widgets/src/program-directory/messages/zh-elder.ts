import type { DirectoryWords } from './directory-words.js';
import { zh } from './zh.js';

/** Chinese in plainer words, for elder mode. */
export const zhElder: DirectoryWords = {
  ...zh,
  search: '找项目',
  example: '输入名称',
  states: { 'in-place': '已有', planned: '要做', 'applied-for': '要申请', cited: '提到' },
  filters: (chosen) => (chosen === 0 ? '缩小范围' : `缩小范围（已选 ${chosen}）`),
  orders: { relevance: '最相近', name: '名称' },
  elsewhere: (count) => `英文名或介绍\u00a0${count}\u00a0项`,
  tip: '可以换短一些的词，也可以输入拼音。',
  ownWords: '介绍是另写的，不是文件原文。同名项目出自不同文件，各列一条。',
};
