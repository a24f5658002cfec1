/** One blind reading of a plan, as the heading of its section in REVIEW.md counts it. */
export interface BlindCheck {
  readonly seed: string;
  /** What stands behind the seed, such as `programs alone`; '' where nothing does. */
  readonly extent: string;
  readonly differ: number;
  readonly cells: number;
}

const HEADING = /^### Seed (\d+)(.*): (\d+) of (\d+) cells differ \([\d.]+ %\)\s*$/gmu;

/** The blind readings of a REVIEW.md, in the order of its headings. */
export function blindChecks(review: string): readonly BlindCheck[] {
  return [...review.matchAll(HEADING)].map(([, seed = '', extent = '', differ, cells]) => ({
    seed,
    extent: extent.replace(/^[ ,(]+|\)$/gu, ''),
    differ: Number(differ),
    cells: Number(cells),
  }));
}

/** What every blind reading of a plan found, in one line. */
export function blindCheckLine(plan: string, checks: readonly BlindCheck[]): string {
  if (checks.length === 0) return `${plan}: no blind check`;
  const readings = checks.map(({ seed, extent, differ, cells }) => {
    const share = cells === 0 ? '0.0' : ((differ / cells) * 100).toFixed(1);
    return `seed ${seed}${extent === '' ? '' : ` (${extent})`}: ${differ} of ${cells} (${share} %)`;
  });
  return `${plan}: ${readings.join('; ')}`;
}
