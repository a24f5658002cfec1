import type { Fault } from './parse.js';
import type { Locale } from './types.js';

interface Words {
  readonly sentence: (place: string, expected: string, found: string) => string;
  readonly whole: string;
  readonly choices: (list: string) => string;
  readonly column: (name: string) => string;
  readonly limits: (least: string, most: string) => string;
  readonly reference: (table: string) => string;
  readonly contract: (found: string) => string;
  readonly resources: string;
  readonly unique: string;
  readonly conflict: string;
  readonly overlay: string;
  readonly ownPlan: string;
  readonly nothing: string;
  readonly nested: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

const english: Words = {
  sentence: (place, expected, found) => `${place}: expected ${expected}, found ${found}.`,
  whole: 'package',
  choices: (list) => `one of ${list}`,
  column: (name) => `a column of this table (perhaps “${name}”)`,
  limits: (least, most) => `a whole number from ${least} ${most === '' ? 'on' : `to ${most}`}`,
  reference: (table) => `the id of a row of ${table}`,
  contract: (found) => `contract ${found}`,
  resources: 'a list of resources',
  unique: 'a key that is used once',
  conflict: 'the same content wherever this key stands',
  overlay: 'an id of its own, since an overlay adds and does not change',
  ownPlan: 'a target of a plan of its own, since an overlay adds no goals to a sourced plan',
  nothing: 'nothing',
  nested: { list: 'a list', record: 'a record' },
  kinds: {
    value: 'a value',
    text: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    list: 'a list',
    record: 'a record of columns and values',
    id: 'an id of lower-case letters, digits and hyphens',
    date: 'a date such as 2025, 2022-07 or 2021-11-02',
    'base-period': 'previous-year, period-average or a date',
    https: 'an address that begins with https://',
    sha256: '64 hexadecimal digits in lower case',
    'six-digits': 'six digits',
  },
};

const chinese: Words = {
  sentence: (place, expected, found) => `${place}：应为${expected}，实为${found}。`,
  whole: '数据包',
  choices: (list) => `下列之一：${list}`,
  column: (name) => `本表的列（是否为“${name}”）`,
  limits: (least, most) => (most === '' ? `不小于${least}的整数` : `${least}至${most}的整数`),
  reference: (table) => `${table}表中的编号`,
  contract: (found) => `第${found}版约定`,
  resources: '资源列表',
  unique: '不重复的编号',
  conflict: '同一编号处处相同的内容',
  overlay: '新的编号（叠加数据只能增加，不能更改）',
  ownPlan: '自有规划的目标（叠加数据不能为原有规划增加目标）',
  nothing: '空',
  nested: { list: '列表', record: '记录' },
  kinds: {
    value: '有值',
    text: '文字',
    number: '数字',
    integer: '整数',
    boolean: 'true或false',
    list: '列表',
    record: '由列和值组成的记录',
    id: '由小写字母、数字和连字符组成的编号',
    date: '日期，如2025、2022-07或2021-11-02',
    'base-period': 'previous-year、period-average或日期',
    https: '以https://开头的网址',
    sha256: '64位小写十六进制数',
    'six-digits': '六位数字',
  },
};

/**
 * One sentence on a fault: its place, what would be right and what was found. The place is given as in a
 * browser, `targets[13].value`, unless the caller names its own, such as a file, row and column.
 */
export function faultText(fault: Fault, locale: Locale, place?: string): string {
  const words = locale === 'en' ? english : chinese;
  const found = fault.found === 'null' ? words.nothing : (words.nested[fault.found] ?? fault.found);
  const isContract = fault.code === 'not-a-package' && fault.column === 'contract' && fault.found !== 'null';
  return words.sentence(
    place ?? placeOf(fault, words),
    expectedWords(fault, words),
    isContract ? words.contract(found) : found,
  );
}

function placeOf({ table, row, column }: Fault, words: Words): string {
  if (table === '') return column ?? words.whole;
  return `${table}${row === null ? '' : `[${row}]`}${column === null ? '' : `.${column}`}`;
}

function expectedWords({ code, column, found, expected }: Fault, words: Words): string {
  switch (code) {
    case 'choice':
      return words.choices(expected.split('|').join(', '));
    case 'range': {
      const [least, most] = expected.split('~');
      return words.limits(least, most);
    }
    case 'reference':
      return words.reference(expected);
    case 'unknown-column':
      return words.column(nearest(found, expected.split('|')));
    case 'duplicate':
      return words.unique;
    case 'conflict':
      return words.conflict;
    case 'overlay':
      return expected === 'own-plan' ? words.ownPlan : words.overlay;
    case 'not-a-package':
      if (column === 'contract') return words.contract(expected);
      return column === 'resources' ? words.resources : (words.kinds[expected] ?? expected);
    default:
      return words.kinds[expected] ?? expected;
  }
}

/** The name that takes the fewest changes of a letter, Levenshtein's distance. */
function nearest(found: string, names: readonly string[]): string {
  const wanted = found.replaceAll('"', '').toLowerCase();
  const distances = names.map((name) => distance(wanted, name.toLowerCase()));
  return names[distances.indexOf(Math.min(...distances))];
}

function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const above = row;
    row = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      row.push(Math.min(above[j + 1] + 1, row[j] + 1, above[j] + (letter === b[j] ? 0 : 1)));
    }
  }
  return row[b.length];
}
