const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The values that a printed run can have as its number: every Arabic number in it; where it has none, every
 * Chinese numeral (四届 4, 百余场 100, 翻一番 2). A numeral that ends in its only 万 or 亿 also counts without
 * it, as that may belong to the unit (五万人 is 5 in 万人, 万人 alone 1).
 */
export function printedNumbers(printed: string): readonly number[] {
  const text = printed.normalize('NFKC').replace(/(\d),(?=\d{3})/gu, '$1');
  const arabic = text.match(/\d+(?:\.\d+)?/gu) ?? [];
  if (arabic.length > 0) return arabic.map(Number);
  const doubled = [...text.matchAll(/翻([一二两三四五六七八九])番/gu)];
  if (doubled.length > 0) return doubled.map(([, times = '']) => 2 ** (DIGITS[times] ?? 0));
  const numerals = text.match(/[零〇一二两三四五六七八九十百千万亿]+/gu) ?? [];
  return numerals.flatMap((numeral) => {
    const bare = numeral.replace(/[万亿]$/u, '');
    const isWhole = bare === numeral || /[万亿]/u.test(bare);
    return isWhole ? [numeralValue(numeral)] : [numeralValue(numeral), numeralValue(bare)];
  });
}

/** The number that a Chinese numeral spells: 二十五 25, 百 100, 一千三百 1300; 1 for an empty one. */
function numeralValue(numeral: string): number {
  if (numeral === '') return 1;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of numeral) {
    const step = STEPS[sign];
    const myriad = MYRIADS[sign];
    if (step !== undefined) {
      section += (digit ?? 1) * step;
      digit = undefined;
    } else if (myriad !== undefined) {
      const whole = section + (digit ?? 0);
      total += (whole === 0 ? 1 : whole) * myriad;
      section = 0;
      digit = undefined;
    } else {
      digit = DIGITS[sign];
    }
  }
  return total + section + (digit ?? 0);
}
