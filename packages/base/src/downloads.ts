import { csvOf } from './csv.js';
import type { DataTable } from './face.js';
import { canvasMeasure, pngOf } from './picture/canvas-painter.js';
import type { Scene } from './picture/marks.js';
import { paletteOf } from './picture/palette.js';
import { svgOf } from './picture/svg-writer.js';
import { estimated, type Measure } from './picture/text-width.js';

/** Pixels a unit of the saved PNG. */
const PNG_SCALE = 2;

/** Saves the table as CSV. */
export function saveTable(table: DataTable, name: string): void {
  save(new Blob([csvOf(table)], { type: 'text/csv' }), `${name}.csv`);
}

/** Saves the picture in the colours that the widget has. */
export async function savePicture(
  picture: (measure: Measure) => Promise<Scene>,
  host: Element,
  format: 'svg' | 'png',
  name: string,
): Promise<void> {
  const scene = await picture(canvasMeasure(estimated));
  const palette = paletteOf(host.shadowRoot?.querySelector('.ip') ?? host);
  const blob =
    format === 'svg'
      ? new Blob([svgOf(scene, palette)], { type: 'image/svg+xml' })
      : await pngOf(scene, palette, PNG_SCALE);
  save(blob, `${name}.${format}`);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
