import { brokenLines } from './broken-lines.js';
import { textMark, type Mark, type Role } from './marks.js';
import { moved } from './moved.js';
import type { Measure } from './text-width.js';

/** Collects lines and drawings from top to bottom. */
export class Page {
  readonly marks: Mark[] = [];
  y: number;
  readonly #width: number;
  readonly #margin: number;
  readonly #measure: Measure;

  /** Lengths are units of 1/16 em. */
  constructor(width: number, margin: number, measure: Measure) {
    this.#width = width;
    this.#margin = margin;
    this.#measure = measure;
    this.y = margin;
  }

  /** Sets a text in lines of the page's width, below a gap. */
  write(text: string, size: number, fill: Role, gap: number, isBold = false): void {
    if (text === '') return;
    this.y += gap;
    for (const line of brokenLines(text, this.#width - 2 * this.#margin, size, isBold, this.#measure)) {
      this.y += size * (isBold ? 1.35 : 1.6);
      this.marks.push(textMark(this.#margin, this.y - size * 0.35, { text: line, size, fill, bold: isBold }));
    }
  }

  draw(marks: readonly Mark[], height: number, gap: number, x = this.#margin): void {
    this.marks.push(...moved(marks, x, this.y + gap));
    this.y += gap + height;
  }
}
