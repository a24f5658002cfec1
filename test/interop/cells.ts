import Papa from 'papaparse';
import { decodeSeed } from '../../packages/toolkit/src/builder/decode.js';
import type { SeedFault, SeedFile } from '../../packages/toolkit/src/builder/seed-fault.js';
import { readSheet, type Sheet } from '../../packages/toolkit/src/builder/sheet.js';

/** A cell that came out in another form. */
export interface ChangedCell {
  readonly path: string;
  /** Row as a spreadsheet numbers it. */
  readonly row: number;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

function sheetOf(files: readonly SeedFile[], path: string): Sheet {
  const text = decodeSeed(files.find((file) => file.path === path)?.bytes ?? new Uint8Array());
  return text.status === 'read' ? readSheet(path, text.value).sheet : { header: [], rows: [] };
}

/** Every cell of the files that the same files hold in another form after they were saved. */
export function changedCells(
  before: readonly SeedFile[],
  after: readonly SeedFile[],
): readonly ChangedCell[] {
  return before.flatMap(({ path }) => {
    const [sheet, saved] = [sheetOf(before, path), sheetOf(after, path)];
    return sheet.rows.flatMap(({ row, cells }) =>
      sheet.header.flatMap((column, index): ChangedCell[] => {
        const from = cells[index] ?? '';
        const to = saved.rows.find((other) => other.row === row)?.cells[index] ?? '';
        return from === to ? [] : [{ path, row, column, from, to }];
      }),
    );
  });
}

/** The changed cell that a fault names; undefined where it blames one that is as it was. */
export function cellOf(fault: SeedFault, changed: readonly ChangedCell[]): ChangedCell | undefined {
  return changed.find(
    ({ path, row, column }) => path === fault.file && row === fault.row && column === fault.column,
  );
}

/** The saved files with these cells written as they were. */
export function mended(files: readonly SeedFile[], cells: readonly ChangedCell[]): readonly SeedFile[] {
  return files.map((file) => {
    const own = cells.filter(({ path }) => path === file.path);
    if (own.length === 0) return file;
    const { header, rows } = sheetOf(files, file.path);
    const lines = rows.map(({ row, cells: saved }) =>
      saved.map(
        (cell, index) => own.find((one) => one.row === row && one.column === header[index])?.from ?? cell,
      ),
    );
    return { path: file.path, bytes: new TextEncoder().encode(Papa.unparse([[...header], ...lines])) };
  });
}

/** How often each change occurs, such as `67 × false → FALSE`. */
export function changeWords(changed: readonly ChangedCell[]): string {
  const counts = new Map<string, number>();
  for (const { from, to } of changed) {
    const change = `${from} → ${to}`;
    counts.set(change, (counts.get(change) ?? 0) + 1);
  }
  const parts = [...counts].map(([change, count]) => `${count} × ${change}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
