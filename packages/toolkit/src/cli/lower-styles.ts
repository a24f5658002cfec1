import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

/** Chromium 78 and Firefox 78, the oldest browsers that a page is drawn in. */
const TARGETS = { chrome: 78 << 16, firefox: 78 << 16 };

/** A style sheet in words that old browsers know: no `:is`, no shorthands of logical sides. */
export function lowerStyles(filename: string): Uint8Array {
  return transform({ filename, code: readFileSync(filename), targets: TARGETS }).code;
}
