import { gzipSync } from 'node:zlib';
import type { DataPackage, Locale } from '../../../data/src/types.js';
import type { OutputFile } from '../builder/output.js';
import { packageRows } from '../builder/package-rows.js';
import { schemaOf } from '../builder/tables.js';
import { INDICATOR_LIMIT, PLAN_LIMIT } from './budgets.js';
import { countsOf, type FigurePair, indicatorFigures, isAcrossPlans, isComparable } from './figure-pairs.js';

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

/**
 * A line for each indicator that several plans print: its comparable pairs by their ids, how many pairs stand
 * together marked or are only similar, and because of which columns; then how many indicators there are.
 */
export function comparableReport(data: DataPackage, locale: Locale): readonly string[] {
  const shared = indicatorFigures(data)
    .filter(({ isShared }) => isShared)
    .map(({ indicator, pairs }) => ({ indicator, pairs: pairs.filter(isAcrossPlans) }));
  if (shared.length === 0) return [];
  const comparable = shared.filter(({ pairs }) => pairs.some(isComparable)).length;
  const colon = locale === 'zh' ? '：' : ': ';
  return [
    ...shared.map(({ indicator, pairs }) => `${indicator.id}${colon}${pairWords(pairs, locale)}`),
    locale === 'zh'
      ? `${shared.length}个指标见于多个规划，其中${comparable}个有可比的数据`
      : `${shared.length} indicators are printed by several plans, ${comparable} of them with comparable rows`,
  ];
}

function pairWords(pairs: readonly FigurePair[], locale: Locale): string {
  const isChinese = locale === 'zh';
  const comparable = pairs.filter(isComparable).map(({ one, other }) => `${one.id} ~ ${other.id}`);
  const columns = pairs.map(({ comparison }) => (comparison.status === 'marked' ? comparison.columns : []));
  const reasons = pairs.map(({ comparison }) => (comparison.status === 'similar' ? comparison.reasons : []));
  const words = (lists: readonly (readonly string[])[]): string =>
    countsOf(lists.flat())
      .map(([name, count]) => `${isChinese ? columnTitle(name) : name} ${count}`)
      .join(isChinese ? '、' : ', ');
  const parts = [
    {
      count: comparable.length,
      zh: '组可比',
      en: 'comparable',
      more: comparable.join(isChinese ? '；' : '; '),
    },
    { count: filled(columns), zh: '组可并列、不可排名', en: 'marked', more: words(columns) },
    { count: filled(reasons), zh: '组仅相近', en: 'similar', more: words(reasons) },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, zh, en, more }) => (isChinese ? `${count}${zh}（${more}）` : `${count} ${en} (${more})`))
    .join(isChinese ? '，' : ', ');
}

function filled(lists: readonly (readonly string[])[]): number {
  return lists.filter((list) => list.length > 0).length;
}

/** The Chinese title of a column of goals; the length of a period is no column. */
function columnTitle(name: string): string {
  if (name === 'period') return '期间长度';
  const fields = [...schemaOf('targets').fields, ...schemaOf('observations').fields];
  return fields.find((field) => field.name === name)?.title ?? name;
}
