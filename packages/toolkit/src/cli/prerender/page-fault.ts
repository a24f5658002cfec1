import type { Locale } from '../../../../data/src/types.js';
import type { Words } from '../../builder/seed-fault.js';

/** A place on a page, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One fault of a page: where, and in sentences what was found and what would be right. */
export interface PageFault extends Place {
  readonly said: Words;
}

export function pageFaultText({ line, column, said }: PageFault, page: string, locale: Locale): string {
  return locale === 'zh' ? `${page} 第${line}行第${column}列：${said.zh}` : `${page} line ${line}, column ${column}: ${said.en}`;
}
