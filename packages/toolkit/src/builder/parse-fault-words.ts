import type { Fault } from '../../../data/src/parse.js';
import type { Words } from './seed-fault.js';
import { schemaOf } from './tables.js';

const PATTERNS: Readonly<Record<string, Words>> = {
  id: { en: 'lower-case letters and digits joined by hyphens', zh: '以连字符连接的小写字母和数字' },
  date: { en: 'a date such as 2021, 2021-11 or 2021-11-02', zh: '日期，如 2021、2021-11 或 2021-11-02' },
  'base-period': {
    en: 'previous-year, period-average or a date',
    zh: 'previous-year、period-average 或日期',
  },
  https: { en: 'an address that begins with https://', zh: '以 https:// 开头的网址' },
  sha256: { en: '64 hexadecimal digits in lower case', zh: '64位小写十六进制数' },
  'six-digits': { en: 'six digits', zh: '六位数字' },
};
const CORRECT: Words = { en: 'Correct the cell', zh: '请更正该单元格' };

/** Other rows that a fault points to: the id that a reference nearly spells, the first row with the key. */
export interface Others {
  readonly nearest: string | undefined;
  readonly earlier: Words | undefined;
}

/** What a fault of the parser expected and how to mend it, in the words of someone who edits the sheet. */
export function parseFaultWords(
  fault: Fault,
  { nearest, earlier }: Others,
): { readonly expected: Words; readonly remedy: Words } {
  switch (fault.code) {
    case 'missing':
      return {
        expected: { en: 'a value', zh: '内容' },
        remedy: { en: 'Fill in the cell', zh: '请填写该单元格' },
      };
    case 'choice': {
      const choices = choicesOf(fault);
      return {
        expected: { en: `one of ${choices.join(', ')}`, zh: `${choices.join('、')}之一` },
        remedy: { en: 'Write one of these words', zh: '请填写其中一个词' },
      };
    }
    case 'pattern':
      return {
        expected: PATTERNS[fault.expected] ?? { en: fault.expected, zh: fault.expected },
        remedy: CORRECT,
      };
    case 'range': {
      const [least = '', most = ''] = fault.expected.split('~');
      const expected =
        most === ''
          ? { en: `at least ${least}`, zh: `不小于${least}的数` }
          : { en: `${least} to ${most}`, zh: `${least}至${most}的数` };
      return { expected, remedy: CORRECT };
    }
    case 'duplicate':
      return {
        expected: {
          en: `a key that no earlier row has${earlier === undefined ? '' : ` (${earlier.en} has it)`}`,
          zh: `前面各行没有的键${earlier === undefined ? '' : `（${earlier.zh}已有）`}`,
        },
        remedy: { en: 'Rename the row or take it out', zh: '请更改编号或删除该行' },
      };
    case 'reference': {
      const title = schemaOf(fault.expected).title;
      const near = nearest === undefined ? { en: '', zh: '' } : { en: ` (${nearest}?)`, zh: `（${nearest}？）` };
      return {
        expected: { en: `the id of a row of ${fault.expected}`, zh: `“${title}”表中的编号` },
        remedy: { en: `Correct the id${near.en} or add the row`, zh: `请更正编号${near.zh}或补充该行` },
      };
    }
    default:
      return { expected: { en: fault.expected, zh: fault.expected }, remedy: CORRECT };
  }
}

function choicesOf(fault: Fault): readonly string[] {
  const field = schemaOf(fault.table).fields.find(({ name }) => name === fault.column);
  return field?.constraints?.enum ?? fault.expected.split('|');
}
