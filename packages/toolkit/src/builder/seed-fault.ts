import type { Locale } from '../../../data/src/types.js';

/**
 * One file as it was read: its path below the folder, with `/`, and its bytes. A path that ends with `/` is a
 * folder that holds no file.
 */
export interface SeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A short phrase in both languages. */
export type Words = Readonly<Record<Locale, string>>;

/** One fault of a file, with its place in the spreadsheet and the way out. */
export interface SeedFault {
  readonly file: string;
  /** Row as a spreadsheet numbers it, the header being row 1; null where the whole file is meant. */
  readonly row: number | null;
  /** The field's name, or what stands in the header where no field has that name. */
  readonly column: string | null;
  /** The column's title in the sheet, where it is not the field's name. */
  readonly heading?: string;
  /** The cell as it stands, or in words what was found instead of a cell. */
  readonly found: string | Words;
  readonly expected: Words;
  readonly remedy: Words;
}

/** What a cell reader answers: the value, or what it expected instead. */
export type CellReading<Value> =
  | { readonly status: 'read'; readonly value: Value }
  | { readonly status: 'refused'; readonly expected: Words; readonly remedy: Words };

export function read<Value>(value: Value): CellReading<Value> {
  return { status: 'read', value };
}

export function refused(expected: Words, remedy: Words): CellReading<never> {
  return { status: 'refused', expected, remedy };
}

const LONGEST_FOUND = 60;
const KEPT_END = 24;

/** One sentence: place, what would be right, what was found, the remedy. */
export function seedFaultText(fault: SeedFault, locale: Locale, folder = ''): string {
  const file = folder === '' ? fault.file : `${folder}/${fault.file}`;
  const found = foundText(fault.found, locale);
  if (locale === 'zh') {
    const row = fault.row === null ? '' : `第${fault.row}行`;
    const column = fault.column === null ? '' : `“${headed(fault.column, fault.heading, '（', '）')}”列`;
    return `${file}${row}${column}：应为${fault.expected.zh}，实为${found}。${fault.remedy.zh}。`;
  }
  const row = fault.row === null ? '' : ` row ${fault.row}`;
  const column = fault.column === null ? '' : `, ${headed(fault.column, fault.heading, ' (', ')')}`;
  return `${file}${row}${column}: expected ${fault.expected.en}, found ${found}. ${fault.remedy.en}.`;
}

function headed(column: string, heading: string | undefined, open: string, close: string): string {
  return heading === undefined ? column : `${heading}${open}${column}${close}`;
}

/** A long text loses its middle, as ids differ at their ends. */
function foundText(found: string | Words, locale: Locale): string {
  if (typeof found !== 'string') return found[locale];
  if (found === '') return locale === 'zh' ? '空' : 'nothing';
  const signs = [...found];
  const shown =
    signs.length > LONGEST_FOUND
      ? `${signs.slice(0, LONGEST_FOUND - KEPT_END).join('')}…${signs.slice(-KEPT_END).join('')}`
      : found;
  return locale === 'zh' ? `“${shown}”` : `"${shown}"`;
}
