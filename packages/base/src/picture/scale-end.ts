const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The smallest round number that is at least so many times the largest value; 1.1 leaves a tenth of it free. */
export function scaleEnd(most: number, room: number): number {
  const least = most * room;
  const power = 10 ** Math.floor(Math.log10(least));
  // The product of two decimals may come out a little above the step that it equals.
  const step = STEPS.find((one) => one * power * 1.000001 >= least) ?? 10;
  return Number((step * power).toPrecision(3));
}
