import { fontOf } from './canvas-measure.js';
import { lineWidth, type Measure } from './text-width.js';
import type { Mark, Palette, Scene, TextMark } from './marks.js';

export { canvasMeasure } from './canvas-measure.js';

/**
 * The scene as a PNG, `scale` pixels a unit. Drawn by hand, because a strict page refuses images from blobs.
 * Rejects with a sentence where the browser has no canvas.
 */
export async function pngOf(scene: Scene, palette: Palette, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw on a canvas.');
  context.scale(scale, scale);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const mark of scene.marks) draw(context, mark, palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser cannot write a PNG.'))),
      'image/png',
    );
  });
}

function draw(context: CanvasRenderingContext2D, mark: Mark, palette: Palette): void {
  if (mark.kind === 'text') {
    write(context, mark, palette);
    return;
  }
  context.save();
  if (mark.kind === 'path' && mark.at) {
    context.translate(mark.at[0], mark.at[1]);
    context.scale(mark.at[2], mark.at[2]);
  }
  const outline = outlineOf(mark);
  if (mark.fill) {
    context.fillStyle = palette[mark.fill];
    context.fill(outline);
  }
  if (mark.stroke) {
    context.strokeStyle = palette[mark.stroke];
    context.lineWidth = mark.width ?? 1;
    context.stroke(outline);
  }
  context.restore();
}

function outlineOf(mark: Exclude<Mark, TextMark>): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.d);
  const outline = new Path2D();
  if (mark.kind === 'rect') outline.rect(mark.x, mark.y, mark.w, mark.h);
  else outline.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  return outline;
}

function write(context: CanvasRenderingContext2D, mark: TextMark, palette: Palette): void {
  const measure: Measure = (text, size, isBold) => {
    context.font = fontOf(size, isBold);
    return context.measureText(text).width;
  };
  const width = lineWidth(mark, measure);
  let x = mark.x - (mark.anchor === 'middle' ? width / 2 : mark.anchor === 'end' ? width : 0);
  for (const { text, size, fill, bold, gap } of mark.runs) {
    x += gap ?? 0;
    context.font = fontOf(size, bold ?? false);
    context.fillStyle = palette[fill];
    context.fillText(text, x, mark.y);
    x += measure(text, size, bold ?? false);
  }
}
