import type { DataPackage } from '../../../data/src/types.js';
import { csvText } from './csv.js';
import { bundleDataset, type Dataset, planDataset } from './dataset.js';
import { dcatText } from './dcat-text.js';
import { BUNDLE_TITLE, csvPackageText, jsonText, packageText, titleOf } from './descriptor.js';
import { indicatorExcerpt, planExcerpt, usedIndicators } from './excerpt.js';
import { type PackageRows, packageRows } from './package-rows.js';
import { CATALOG_PATH, schemaOrgText } from './schema-org-text.js';
import { schemaOf, TABLES, textOf } from './tables.js';

/** One file that a build leaves: its path below the output folder and its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Every file of a build: the bundle, a package a plan, a package an indicator, the CSVs with their
 * descriptor, the schemas, and for data catalogues a `.jsonld` beside the bundle and each plan (schema.org)
 * and one for all (DCAT). An indicator's package has none: it is an excerpt, which those of its plans name.
 * The same package gives the same texts.
 */
export function outputFiles(data: DataPackage): readonly OutputFile[] {
  const rows = packageRows(data);
  const whole = { path: `${BUNDLE_TITLE.name}.json`, text: packageText(BUNDLE_TITLE, rows, 'full') };
  const plans = planDatasets(rows);
  const sheets = [
    { path: 'csv/datapackage.json', text: csvPackageText(BUNDLE_TITLE, rows) },
    ...TABLES.map((table) => ({ path: `csv/${table}.csv`, text: csvText(table, rows.get(table) ?? []) })),
  ];
  return [
    whole,
    ...plans.flatMap(({ files }) => files),
    ...indicatorFiles(rows),
    ...sheets,
    ...TABLES.map((table) => ({ path: `schema/${table}.json`, text: jsonText(schemaOf(table)) })),
    ...catalogueFiles(bundleDataset(rows, [whole, ...sheets]), plans),
  ];
}

function planDatasets(rows: PackageRows): readonly Dataset[] {
  return (rows.get('plans') ?? []).map((plan) => {
    const excerpt = planExcerpt(rows, textOf(plan, 'id'));
    const path = `plans/${textOf(plan, 'id')}.json`;
    return planDataset(plan, excerpt, { path, text: packageText(titleOf(plan), excerpt, 'slim') });
  });
}

function indicatorFiles(rows: PackageRows): readonly OutputFile[] {
  const used = new Set(usedIndicators(rows));
  return (rows.get('indicators') ?? [])
    .filter((indicator) => used.has(textOf(indicator, 'id')))
    .map((indicator) => ({
      path: `indicators/${textOf(indicator, 'id')}.json`,
      text: packageText(
        titleOf(indicator),
        indicatorExcerpt(rows, textOf(indicator, 'id')),
        'slim',
        rows.get('agencies'),
      ),
    }));
}

function catalogueFiles(bundle: Dataset, plans: readonly Dataset[]): readonly OutputFile[] {
  const path = `${BUNDLE_TITLE.name}.jsonld`;
  return [
    { path, text: schemaOrgText(bundle, path, plans) },
    ...plans.map((plan) => {
      const beside = `plans/${plan.title.name}.jsonld`;
      return { path: beside, text: schemaOrgText(plan, beside) };
    }),
    { path: CATALOG_PATH, text: dcatText(bundle, plans) },
  ];
}
