import type { Locale } from '../../../data/src/types.js';

/** One file as it was read: its path below the folder, with `/`, and its bytes. */
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
  readonly column: string | null;
  readonly found: string;
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

/** One sentence: place, what would be right, what was found, the remedy. */
export function seedFaultText(fault: SeedFault, locale: Locale, folder = ''): string {
  const file = folder === '' ? fault.file : `${folder}/${fault.file}`;
  const found = fault.found.length > LONGEST_FOUND ? `${fault.found.slice(0, LONGEST_FOUND)}…` : fault.found;
  if (locale === 'zh') {
    const row = fault.row === null ? '' : `第${fault.row}行`;
    const column = fault.column === null ? '' : `“${fault.column}”列`;
    return `${file}${row}${column}：应为${fault.expected.zh}，实为“${found}”。${fault.remedy.zh}。`;
  }
  const row = fault.row === null ? '' : ` row ${fault.row}`;
  const column = fault.column === null ? '' : `, ${fault.column}`;
  return `${file}${row}${column}: expected ${fault.expected.en}, found "${found}". ${fault.remedy.en}.`;
}
