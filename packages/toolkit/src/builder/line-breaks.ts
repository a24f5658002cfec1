const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const MARK = /[\p{Punctuation}\p{Symbol}\s]/u;
const LATIN = /[\p{Script=Latin}\d]/u;
/** Terms that stay whole although the segmenter parts them. */
const TERM = /^(?:知识产权|[省市县区]级(?:以[上下])?)/u;
/** Bounds, which close the word before them. */
const BOUND = /^以[上下]/u;
/** The single character that leads a word instead of closing one. */
const LEADING = '高';

interface Word {
  readonly start: number;
  readonly text: string;
}

/**
 * Offsets (UTF-16 units) at which a line may break in a Chinese name: between words, never beside a mark,
 * never inside Latin text or a number. A single character stays with the word before it, 高 with the word after
 * it.
 */
export function lineBreaks(name: string): readonly number[] {
  const words = wordsOf(name);
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    return before !== undefined && isBreak(name, before, word) ? [word.start] : [];
  });
}

/** The segmenter's words, those of one term joined. */
function wordsOf(name: string): readonly Word[] {
  const words: Word[] = [];
  let wholeUntil = 0;
  for (const { segment, index } of SEGMENTER.segment(name)) {
    const last = words.at(-1);
    if (last !== undefined && index < wholeUntil) {
      words[words.length - 1] = { start: last.start, text: last.text + segment };
    } else {
      words.push({ start: index, text: segment });
      wholeUntil = index + (TERM.exec(name.slice(index))?.[0].length ?? 0);
    }
  }
  return words;
}

function isBreak(name: string, before: Word, after: Word): boolean {
  if (before.text === LEADING || BOUND.test(after.text)) return false;
  if (isOne(after.text) && after.text !== LEADING) return false;
  if (before.start === 0 && isOne(before.text)) return false;
  const left = name.charAt(after.start - 1);
  const right = name.charAt(after.start);
  return !MARK.test(left) && !MARK.test(right) && !(LATIN.test(left) && LATIN.test(right));
}

function isOne(text: string): boolean {
  return [...text].length === 1;
}
