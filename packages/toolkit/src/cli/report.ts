import { gzipSync } from 'node:zlib';
import { compareFigures, type FigureRow } from '../../../data/src/compare.js';
import type { DataPackage, Locale } from '../../../data/src/types.js';
import type { OutputFile } from '../builder/output.js';
import { packageRows } from '../builder/package-rows.js';
import { schemaOf } from '../builder/tables.js';
import { INDICATOR_LIMIT, PLAN_LIMIT } from './budgets.js';

/** Rows of each table that has any. */
export function rowReport(data: DataPackage, locale: Locale): readonly string[] {
  const counts = [...packageRows(data)].filter(([, rows]) => rows.length > 0);
  const total = counts.reduce((sum, [, rows]) => sum + rows.length, 0);
  if (locale === 'zh') {
    const parts = counts.map(([table, rows]) => `${schemaOf(table).title}${rows.length}`);
    return [`共${total}行：${parts.join('、')}`];
  }
  return [`${total} rows: ${counts.map(([table, rows]) => `${table} ${rows.length}`).join(', ')}`];
}

/** Compressed sizes of the packages, the indicators by their largest, and those over their limit. */
export function sizeReport(files: readonly OutputFile[], locale: Locale): readonly string[] {
  const isChinese = locale === 'zh';
  const packages = files
    .filter(({ path }) => /^(?:[^/]+|plans\/.*|indicators\/.*)\.json$/u.test(path))
    .map(({ path, text }) => ({ path, size: gzipSync(text, { level: 9 }).length }));
  const indicators = packages.filter(({ path }) => path.startsWith('indicators/'));
  const largest = [...indicators].sort((one, other) => other.size - one.size).slice(0, 1);
  const over = packages.filter(({ path, size }) => size / 1000 > limitOf(path));
  const sizeLine = ({ path, size }: { path: string; size: number }): string =>
    isChinese ? `${path}：压缩后 ${kilobytes(size)}` : `${path}: ${kilobytes(size)} gz`;
  return [
    isChinese
      ? `共${files.length}个文件，其中指标文件${indicators.length}个`
      : `${files.length} files, ${indicators.length} of them indicators`,
    ...packages.filter((entry) => !indicators.includes(entry)).map(sizeLine),
    ...largest.map((entry) => `${isChinese ? '最大的指标文件 ' : 'largest indicator '}${sizeLine(entry)}`),
    ...over.map(({ path, size }) => {
      const limit = kilobytes(limitOf(path) * 1000);
      return isChinese
        ? `压缩后超过上限 ${limit}：${path}，${kilobytes(size)}`
        : `over its limit of ${limit} gz: ${path}, ${kilobytes(size)}`;
    }),
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
export function comparableReport(data: DataPackage, locale: Locale): readonly string[] {
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
        if (status === 'similar') return [];
        if (locale === 'en') return [`${status} in ${id}: ${row.id} and ${other.id}`];
        const words = status === 'comparable' ? '可比' : '可并列、不可排名';
        return [`指标 ${id} 中${words}：${row.id} 与 ${other.id}`];
      }),
    );
    return pairs;
  });
}
