/** How many tests of one part ran, and how they ended. */
export interface Tally {
  passed: number;
  failed: number;
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The line every runner of this repository ends with, and that other runners add up. */
export function tallyLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed`;
}

/** Reads the tally from the last line of a runner's output; undefined when the runner ended without one. */
export function readTally(output: string): Tally | undefined {
  const lines = output.trimEnd().split('\n');
  const counts = /^(\d+) passed, (\d+) failed$/.exec(lines[lines.length - 1]?.trim() ?? '');
  return counts === null ? undefined : { passed: Number(counts[1]), failed: Number(counts[2]) };
}
