/**
 * Where printed runs stand in the lines of a source document. White space is dropped from the lines and
 * from what is sought; nothing else is normalised, so a changed digit or comma is a miss.
 */

/** Start and end offset of each piece of one run; `…` in a run separates its pieces. */
export type Spans = readonly { readonly start: number; readonly end: number }[];

/** How a run is sought: what its `…` may not pass over. */
export interface Skips {
  readonly most: number;
  readonly never: RegExp;
}

/** `…` in a figure passes over no mark at all, in a label over commas. */
export const FIGURE_SKIPS: Skips = { most: 40, never: /[，,。；;]/u };
export const LABEL_SKIPS: Skips = { most: 40, never: /[。；;]/u };

const FARTHEST = 30;
const SPACE = /[\s\u00a0]+/gu;
const DIGIT = /[0-9０-９]/u;
const NUMERAL = /[一二两三四五六七八九十百千万亿]/u;
const COUNTED = /(?<!第)[二两三四五六七八九十百千万亿]+余?(?:家|件|个|项|届|次|场|名|所|种)/u;
const LINE_NUMBERED = 'maanshan-demonstration-city-plan';

export function withoutSpace(text: string): string {
  return text.replace(SPACE, '');
}

/** The lines of a document, without white space; the Ma'anshan text loses the `N、` that opens its line N. */
export function sourceLines(text: string, plan: string): readonly string[] {
  return text.split('\n').map((line, index) => {
    const bare = withoutSpace(line);
    const opening = `${index + 1}、`;
    return plan === LINE_NUMBERED && bare.startsWith(opening) ? bare.slice(opening.length) : bare;
  });
}

/** The pieces of a run, in order. */
export function piecesOf(run: string): readonly string[] {
  return withoutSpace(run)
    .split('…')
    .filter((piece) => piece !== '');
}

/** Every place at which a run stands whole in a text, no number of it cut. */
export function spansOf(text: string, run: string, skips: Skips): readonly Spans[] {
  const found: Spans[] = [];
  const pieces = piecesOf(run);
  const extend = (index: number, spans: Spans): void => {
    const piece = pieces[index];
    if (piece === undefined) {
      if (spans.length > 0) found.push(spans);
      return;
    }
    const last = spans.at(-1);
    const latest = last === undefined ? text.length : last.end + skips.most;
    for (let start = text.indexOf(piece, last?.end ?? 0); start !== -1 && start <= latest;) {
      const end = start + piece.length;
      const skipped = last === undefined ? '' : text.slice(last.end, start);
      if (!skips.never.test(skipped) && !isCut(text, start, end))
        extend(index + 1, [...spans, { start, end }]);
      start = text.indexOf(piece, start + 1);
    }
  };
  extend(0, []);
  return found;
}

/** Whether a run that opens or closes with a number leaves a part of that number outside. */
function isCut(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  if (DIGIT.test(first) && (DIGIT.test(before) || isPoint(text, start - 1, -1))) return true;
  if (DIGIT.test(last) && (/[0-9０-９万亿%％]/u.test(after) || isPoint(text, end, 1))) return true;
  return NUMERAL.test(first) && (DIGIT.test(before) || /[一二两三四五六七八九十百千]/u.test(before));
}

/** A point, or a comma that groups digits: `1.5`, `1,300`. */
function isPoint(text: string, at: number, step: 1 | -1): boolean {
  const mark = text.charAt(at);
  if (/[.．]/u.test(mark)) return true;
  if (!/[,，]/u.test(mark) || !DIGIT.test(text.charAt(at + step))) return false;
  return !/\d{4}$/u.test(text.slice(0, at)) && /^\d{3}(?!\d)/u.test(text.slice(at + 1));
}

/** The indexes of the pieces of a figure that hold its number; the last piece where there is no number. */
export function numberPieces(run: string): readonly number[] {
  const pieces = piecesOf(run);
  const having = (pattern: RegExp): number[] =>
    pieces.flatMap((piece, index) => (pattern.test(piece) ? [index] : []));
  const digits = having(DIGIT);
  if (digits.length > 0) return digits;
  const numerals = having(NUMERAL);
  return numerals.length > 0 ? numerals : [pieces.length - 1];
}

/**
 * Whether a figure stands by its label: at most 30 characters apart in either order, with no comma, stop or
 * semicolon and no other number between. A figure that an enumeration comma closes (10家、…) belongs to what
 * stands before it.
 */
export function standsBy(
  text: string,
  figure: Spans,
  run: string,
  label: Spans,
  numbers: 'allowed' | 'refused',
): boolean {
  return numberPieces(run).some((index) => {
    const number = figure[index];
    return number !== undefined && label.some((piece) => isNear(text, number, piece, numbers));
  });
}

function isNear(
  text: string,
  number: Spans[number],
  label: Spans[number],
  numbers: 'allowed' | 'refused',
): boolean {
  const figureFirst = number.end <= label.start;
  const between = figureFirst ? text.slice(number.end, label.start) : text.slice(label.end, number.start);
  if (between.length > FARTHEST || /[，,。；;]/u.test(between)) return false;
  if (numbers === 'refused' && (DIGIT.test(between) || COUNTED.test(between))) return false;
  return !(figureFirst && between.startsWith('、'));
}
