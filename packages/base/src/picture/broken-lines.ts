import type { Measure } from './text-width.js';

/** Signs that do not begin a line, and signs that do not end one (kinsoku). */
const NOT_FIRST = /[，。、；：？！）》〉」』”’％%…—·,.;:?!)\]]/;
const NOT_LAST = /[（《〈「『“‘(]/;
const WORD = /[0-9A-Za-z.\-\u00a0]/;

/** Breaks a text into lines of at most `width` units; digits, Latin words and what a no-break space joins stay whole. */
export function brokenLines(text: string, width: number, size: number, isBold: boolean, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measure(line + piece.trimEnd(), size, isBold) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  for (const sign of text) {
    const last = piece.slice(-1);
    const joins =
      piece === '' ||
      NOT_LAST.test(piece.trimEnd().slice(-1)) ||
      NOT_FIRST.test(sign) ||
      sign === ' ' ||
      (WORD.test(last) && WORD.test(sign)) ||
      last === '\u00a0' ||
      sign === '\u00a0';
    if (joins) {
      piece += sign;
    } else {
      found.push(piece);
      piece = sign;
    }
  }
  if (piece !== '') found.push(piece);
  return found;
}
