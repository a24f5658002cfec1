/** A stretch of a name that is typed as one: a Chinese character, or a run of letters and digits. */
export interface Syllable {
  /** Places in the name: from the first sign to after the last. */
  readonly from: number;
  readonly to: number;
  readonly pinyin: string;
  /** First letter of a character; the whole of a run. */
  readonly initial: string;
}

const HAN = /\p{Script=Han}/u;

/**
 * Which signs of a name its syllables stand for; undefined where the two do not go together, as in a package that was
 * written by hand.
 */
export function syllablesOf(name: string, pinyin: string | null): Syllable[] | undefined {
  const typed = (pinyin ?? '').split(' ').filter(Boolean);
  const spans = spansOf(name);
  if (typed.length === 0 || spans.length !== typed.length) return undefined;
  return spans.map(({ from, to, isRun }, place) => {
    const sound = typed[place] ?? '';
    return { from, to, pinyin: sound, initial: isRun ? sound : sound.charAt(0) };
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly isRun: boolean;
}

function spansOf(name: string): Span[] {
  const spans: Span[] = [];
  let run: Span | undefined;
  let place = 0;
  for (const sign of name) {
    const to = place + sign.length;
    if (HAN.test(sign)) {
      spans.push(...(run ? [run] : []), { from: place, to, isRun: false });
      run = undefined;
    } else if (/[a-z0-9]/i.test(sign.normalize('NFKC'))) {
      run = { from: run?.from ?? place, to, isRun: true };
    }
    place = to;
  }
  return run ? [...spans, run] : spans;
}
