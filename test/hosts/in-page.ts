/** What a check of a host asks of its page beside `test/drive/in-page.ts`; the functions run in the page. */

const FRAMES = 600;

/** Frameworks draw when they like: waits until it holds, or long enough that it never will. */
async function framesUntil(holds: () => boolean): Promise<void> {
  for (let frame = 0; frame < FRAMES && !holds(); frame += 1) await new Promise(requestAnimationFrame);
}

/** The words of an element, once they are these, or as they stay. */
export async function wordsOnce(selector: string, expected: string): Promise<string> {
  const words = (): string => document.querySelector(selector)?.textContent?.trim() ?? '';
  await framesUntil(() => words() === expected);
  return words();
}

/** The ids of the gauges of the page, once they stand in this order, or as they stay. */
export async function gaugesOnce(expected: readonly string[]): Promise<string[]> {
  const gauges = (): string[] => [...document.querySelectorAll('ip-target-gauge')].map(({ id }) => id);
  await framesUntil(() => gauges().join() === expected.join());
  return gauges();
}

/** Presses two buttons of a loaded page in turn, so many times and a frame before each press. */
export async function pressInTurn(first: string, second: string, times: number): Promise<number> {
  await framesUntil(() => document.readyState === 'complete');
  for (let time = 0; time < times; time += 1) {
    for (const selector of [first, second]) {
      await new Promise(requestAnimationFrame);
      document.querySelector<HTMLElement>(selector)?.click();
    }
  }
  return times;
}
