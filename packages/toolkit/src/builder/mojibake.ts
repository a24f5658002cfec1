/**
 * A Chinese character whose three UTF-8 bytes were read as Latin-1 or Windows-1252: å, æ, ç and their
 * neighbours, then two signs of the bytes 80 to BF.
 */
const GARBLED = /[\u00e3-\u00e9\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/gu;
const FEWEST = 3;

/** The first line, from 1, with Chinese text that was read in a Western encoding; undefined where none is. */
export function garbledLine(text: string): number | undefined {
  const runs = [...text.matchAll(GARBLED)];
  const first = runs[0];
  if (first === undefined || runs.length < FEWEST) return undefined;
  return text.slice(0, first.index).split('\n').length;
}
