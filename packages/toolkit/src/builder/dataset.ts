import { BUNDLE_TITLE, type PackageTitle, titleOf } from './descriptor.js';
import type { OutputFile } from './output.js';
import type { PackageRows } from './package-rows.js';
import type { Words } from './seed-fault.js';
import { type Row, schemaOf, TABLES, textOf } from './tables.js';

/** A package as a data catalogue lists it: what it is called and holds, and its files. */
export interface Dataset {
  readonly title: PackageTitle;
  readonly description: Words;
  readonly rows: PackageRows;
  /** The plans that it is made of. */
  readonly plans: readonly Row[];
  /** Every file that holds it, each complete by itself but for the CSVs, which are one table each. */
  readonly files: readonly OutputFile[];
}

/** A city as catalogues place it; the note says why it is attributed so where no document names it. */
export interface Place {
  readonly name: string;
  readonly nameEn: string;
  /** Code of GB/T 2260; '' where none is known. */
  readonly code: string;
  readonly note: string;
}

/** The document that a plan was printed in; '' for what is not known. */
export interface PlanDocument {
  readonly name: string;
  readonly nameEn: string;
  readonly number: string;
  readonly url: string;
  readonly signed: string;
  readonly published: string;
  readonly issuer: { readonly name: string; readonly nameEn: string } | undefined;
}

export const PUBLISHER = 'ip-city-widgets';

const BUNDLE_DESCRIPTION: Words = {
  zh: '城市知识产权规划中的目标、既往数据、任务、责任分工、项目和说明，逐条注明出处；文件没有印出的数值不补。',
  en:
    'Goals, past figures, tasks, responsibilities, programs and notes of city intellectual property plans, ' +
    'each with its place in the document; what a document does not print is not filled in.',
};

/** All plans in one, with the files that hold them. */
export function bundleDataset(rows: PackageRows, files: readonly OutputFile[]): Dataset {
  const plans = rows.get('plans') ?? [];
  return { title: BUNDLE_TITLE, description: BUNDLE_DESCRIPTION, rows, plans, files };
}

/** One plan with the rows of its package. */
export function planDataset(plan: Row, rows: PackageRows, file: OutputFile): Dataset {
  const description = { zh: textOf(plan, 'summary'), en: textOf(plan, 'summaryEn') };
  return { title: titleOf(plan), description, rows, plans: [plan], files: [file] };
}

/** The cities of the dataset's plans, each once. */
export function placesOf({ plans, rows }: Dataset): readonly Place[] {
  const named = new Set(plans.map((plan) => textOf(plan, 'city')));
  return (rows.get('cities') ?? [])
    .filter((city) => named.has(textOf(city, 'id')))
    .map((city) => ({
      name: textOf(city, 'name'),
      nameEn: textOf(city, 'nameEn'),
      code: textOf(city, 'code'),
      note: textOf(city, 'attributionNote'),
    }));
}

export function documentsOf({ plans, rows }: Dataset): readonly PlanDocument[] {
  return plans.map((plan) => {
    const issuer = (rows.get('agencies') ?? []).find((row) => textOf(row, 'id') === textOf(plan, 'issuer'));
    return {
      name: textOf(plan, 'name'),
      nameEn: textOf(plan, 'nameEn'),
      number: textOf(plan, 'documentNumber'),
      url: textOf(plan, 'url'),
      signed: textOf(plan, 'issuedOn'),
      published: textOf(plan, 'publishedOn'),
      issuer: issuer && { name: textOf(issuer, 'name'), nameEn: textOf(issuer, 'nameEn') },
    };
  });
}

/** The periods of the dataset's plans, each once; the start is '' where none is printed. */
export function periodsOf({ plans }: Dataset): readonly { readonly start: string; readonly end: string }[] {
  const periods = plans.map((plan) => ({ start: textOf(plan, 'start'), end: textOf(plan, 'end') }));
  const periodKey = ({ start, end }: { start: string; end: string }): string => `${start}/${end}`;
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()];
}

/** What a file of the dataset is called, its media type, and its size in bytes of UTF-8. */
export function mediaOf(
  { title }: Dataset,
  { path, text }: OutputFile,
): { readonly title: Words; readonly type: string; readonly size: number } {
  const size = new TextEncoder().encode(text).length;
  const table = TABLES.find((name) => path.endsWith(`/${name}.csv`));
  if (table !== undefined) {
    const { title: zh, titleEn: en } = schemaOf(table);
    return { title: { zh: `${zh}（CSV）`, en: `${en} (CSV)` }, type: 'text/csv', size };
  }
  const isWhole = path.endsWith(`${title.name}.json`);
  const words = isWhole
    ? { zh: `${title.title}（JSON）`, en: `${title.titleEn} (JSON)` }
    : { zh: '各 CSV 文件的说明（JSON）', en: 'Descriptor of the CSV files (JSON)' };
  return { title: words, type: 'application/json', size };
}

/** An object without the keys whose value is '', undefined or an empty list. */
export function known(entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isKnown = (value: unknown): boolean =>
    value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => isKnown(value)));
}
