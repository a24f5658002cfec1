import type { Measure } from './text-width.js';

const FAMILY = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** The font of drawn text, as a canvas names it. */
export function fontOf(size: number, isBold: boolean): string {
  return `${isBold ? 600 : 400} ${size}px ${FAMILY}`;
}

/** Measures with the fonts of this browser; the estimate of `fallback` serves where no canvas is to be had. */
export function canvasMeasure(fallback: Measure): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return fallback;
  return (text, size, isBold) => {
    context.font = fontOf(size, isBold);
    return context.measureText(text).width;
  };
}
