import { gzipSync } from 'node:zlib';
import { compareFigures, type FigureRow } from '../../../data/src/compare.js';
import type { DataPackage } from '../../../data/src/types.js';
import type { OutputFile } from '../builder/output.js';
import { packageRows } from '../builder/package-rows.js';

const PLAN_LIMIT = 40_000;
const INDICATOR_LIMIT = 5_000;

/** Rows of each table that has any. */
export function rowReport(data: DataPackage): readonly string[] {
  const counts = [...packageRows(data)].filter(([, rows]) => rows.length > 0);
  const total = counts.reduce((sum, [, rows]) => sum + rows.length, 0);
  return [`${total} rows: ${counts.map(([table, rows]) => `${table} ${rows.length}`).join(', ')}`];
}

/** Compressed sizes of the packages, the indicators by their largest, and those over their limit. */
export function sizeReport(files: readonly OutputFile[]): readonly string[] {
  const packages = files
    .filter(({ path }) => /^(?:[^/]+|plans\/.*|indicators\/.*)\.json$/u.test(path))
    .map(({ path, text }) => ({ path, size: gzipSync(text, { level: 9 }).length }));
  const indicators = packages.filter(({ path }) => path.startsWith('indicators/'));
  const largest = [...indicators].sort((one, other) => other.size - one.size).slice(0, 1);
  const over = packages.filter(({ path, size }) => size > limitOf(path));
  return [
    `${files.length} files, ${indicators.length} of them indicators`,
    ...packages
      .filter((entry) => !indicators.includes(entry))
      .map(({ path, size }) => `${path}: ${kilobytes(size)} gz`),
    ...largest.map(({ path, size }) => `largest indicator ${path}: ${kilobytes(size)} gz`),
    ...over.map(
      ({ path, size }) => `over its limit of ${kilobytes(limitOf(path))} gz: ${path}, ${kilobytes(size)}`,
    ),
  ];
}

function limitOf(path: string): number {
  if (path.startsWith('plans/')) return PLAN_LIMIT;
  return path.startsWith('indicators/') ? INDICATOR_LIMIT : Infinity;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

/** Pairs of figures of different plans or cities that may be compared, indicator by indicator. */
export function comparableReport(data: DataPackage): readonly string[] {
  const figures: readonly FigureRow[] = [
    ...data.targets.filter(({ restates }) => restates === null),
    ...data.observations,
  ];
  return data.indicators.flatMap(({ id }) => {
    const rows = figures.filter(({ indicator }) => indicator === id);
    const pairs = rows.flatMap((row, index) =>
      rows.slice(index + 1).flatMap((other) => {
        if (row.plan === other.plan) return [];
        const { status } = compareFigures(data, row, other);
        return status === 'similar' ? [] : [`${status} in ${id}: ${row.id} and ${other.id}`];
      }),
    );
    return pairs;
  });
}
