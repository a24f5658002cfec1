import type { DataPackage } from '../../../data/src/types.js';
import { csvText } from './csv.js';
import { BUNDLE_TITLE, csvPackageText, jsonText, packageText, titleOf } from './descriptor.js';
import { indicatorExcerpt, planExcerpt, usedIndicators } from './excerpt.js';
import { packageRows } from './package-rows.js';
import { schemaOf, TABLES, textOf } from './tables.js';

/** One file that a build leaves: its path below the output folder and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Every file of a build: the bundle, a package a plan, a package an indicator, the CSVs with their
 * descriptor,
 * the schemas. The same package gives the same texts.
 */
export function outputFiles(data: DataPackage): readonly OutputFile[] {
  const rows = packageRows(data);
  const plans = (rows.get('plans') ?? []).map((plan) => ({
    path: `plans/${textOf(plan, 'id')}.json`,
    text: packageText(titleOf(plan), planExcerpt(rows, textOf(plan, 'id')), 'slim'),
  }));
  const used = new Set(usedIndicators(rows));
  const indicators = (rows.get('indicators') ?? [])
    .filter((indicator) => used.has(textOf(indicator, 'id')))
    .map((indicator) => ({
      path: `indicators/${textOf(indicator, 'id')}.json`,
      text: packageText(titleOf(indicator), indicatorExcerpt(rows, textOf(indicator, 'id')), 'slim'),
    }));
  return [
    { path: `${BUNDLE_TITLE.name}.json`, text: packageText(BUNDLE_TITLE, rows, 'full') },
    ...plans,
    ...indicators,
    { path: 'csv/datapackage.json', text: csvPackageText(BUNDLE_TITLE, rows) },
    ...TABLES.map((table) => ({ path: `csv/${table}.csv`, text: csvText(table, rows.get(table) ?? []) })),
    ...TABLES.map((table) => ({ path: `schema/${table}.json`, text: jsonText(schemaOf(table)) })),
  ];
}
