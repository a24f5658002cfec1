/**
 * A Chinese character whose three UTF-8 bytes were read as Latin-1 or Windows-1252: å, æ, ç and their
 * neighbours, then two signs of the bytes 80 to BF.
 */
const WESTERN = /[\u00e3-\u00e9\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/gu;
const FEWEST = 3;
const HAN = /\p{Script=Han}/gu;
/** Bytes that lead a Chinese character in UTF-8, and those that follow. */
const LEADING = [0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];
const FOLLOWING = Array.from({ length: 0x40 }, (_, index) => 0x80 + index);

let chinese: RegExp | undefined;

/**
 * The first line, from 1, with Chinese text that was read in a Western encoding or in GBK, as Chinese Windows
 * does by default; undefined where none is.
 */
export function garbledLine(text: string): number | undefined {
  const western = [...text.matchAll(WESTERN)];
  const runs = western.length < FEWEST ? runsInGbk(text) : western;
  const first = runs[0];
  return first === undefined ? undefined : text.slice(0, first.index).split('\n').length;
}

/** Runs of UTF-8 read as GBK. True characters may look like one, so they must be a third of the text. */
function runsInGbk(text: string): readonly RegExpExecArray[] {
  chinese ??= gbkRun();
  const runs = [...text.matchAll(chinese)];
  const garbled = runs.reduce((sum, run) => sum + run[0].length, 0);
  return garbled * 3 >= (text.match(HAN)?.length ?? 0) ? runs : [];
}

/** Two Chinese characters are six bytes in UTF-8, which GBK reads as three characters of three classes. */
function gbkRun(): RegExp {
  const first = gbkClass(LEADING, FOLLOWING);
  const second = gbkClass(FOLLOWING, LEADING);
  const third = gbkClass(FOLLOWING, FOLLOWING);
  return new RegExp(`(?:${first}${second}${third})+`, 'gu');
}

function gbkClass(leads: readonly number[], trails: readonly number[]): string {
  const decoder = new TextDecoder('gbk');
  const signs = leads.flatMap((lead) => trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail))));
  return `[${signs.filter((sign) => /^\p{Script=Han}$/u.test(sign)).join('')}]`;
}
