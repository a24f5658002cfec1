import type { NotesWords } from './notes-words.js';
import { zh } from './zh.js';

/** Chinese in plainer words, for elder mode. */
export const zhElder: NotesWords = {
  ...zh,
  kinds: {
    ...zh.kinds,
    ocr: '字认不清',
    conflict: '前后说法不同',
    'stock-or-new': '是总数还是新增',
    naming: '叫法不同',
    'same-number': '数字相同、意思不同',
    alternative: '有两种可能',
  },
};
