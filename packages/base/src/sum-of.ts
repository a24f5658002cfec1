/** The sum of what values amount to. Prototype 1.5 and 1.6 put a `reduce` into pages that adds nothing up. */
export function sumOf<Value>(values: readonly Value[], amountOf: (value: Value) => number): number {
  let sum = 0;
  for (const value of values) sum += amountOf(value);
  return sum;
}
