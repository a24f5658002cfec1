/** Where the rows of a list stand one below the other, in pixels; heights that are not known yet are taken as equal. */
export class RowTops {
  readonly #heights: Float64Array;
  readonly #tops: Float64Array;

  constructor(count: number, height: number) {
    this.#heights = new Float64Array(count).fill(height);
    this.#tops = new Float64Array(count + 1);
    this.#add(0);
  }

  get count(): number {
    return this.#heights.length;
  }

  /** Height of all rows together. */
  get total(): number {
    return this.topOf(this.count);
  }

  /** Where a row begins; for the number of rows, where the last one ends. */
  topOf(index: number): number {
    return this.#tops[Math.min(index, this.count)] ?? 0;
  }

  /** The row at a height of the list: the last one that begins there or before. */
  at(offset: number): number {
    let [low, high] = [0, Math.max(0, this.count - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.topOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * Takes the heights of rows as they are. Returns by how much those that ended at `offset` or before have grown in
   * all; null where no height is new.
   */
  measure(heights: ReadonlyMap<number, number>, offset: number): number | null {
    const found = [...heights].filter(([index, height]) => Math.abs(height - (this.#heights[index] ?? height)) > 0.25);
    if (found.length === 0) return null;
    let growth = 0;
    for (const [index, height] of found) {
      if (this.topOf(index + 1) <= offset) growth += height - (this.#heights[index] ?? height);
    }
    for (const [index, height] of found) this.#heights[index] = height;
    this.#add(Math.min(...found.map(([index]) => index)));
    return growth;
  }

  #add(first: number): void {
    for (let index = first; index < this.count; index += 1) {
      this.#tops[index + 1] = (this.#tops[index] ?? 0) + (this.#heights[index] ?? 0);
    }
  }
}
