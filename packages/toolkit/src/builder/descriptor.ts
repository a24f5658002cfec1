import { PACKAGE_NAME, PACKAGE_VERSION } from './build.js';
import type { PackageRows } from './package-rows.js';
import { type Field, type Row, schemaOf, TABLES, type TableSchema, textOf } from './tables.js';

/** The profile that every package conforms to. */
export const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
export const LICENSE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
};

/** How a package is called. */
export interface PackageTitle {
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
}

/**
 * How much of the Table Schemas a package carries: all of them, or for the small packages only the tables
 * that
 * have rows, with names, types and key; the schemas beside the packages hold the rest.
 */
export type Extent = 'full' | 'slim';

export const BUNDLE_TITLE: PackageTitle = {
  name: PACKAGE_NAME,
  title: '城市知识产权规划数据',
  titleEn: 'City intellectual property plans: data',
};

export function titleOf(row: Row): PackageTitle {
  return { name: textOf(row, 'id'), title: textOf(row, 'name'), titleEn: textOf(row, 'nameEn') };
}

/**
 * A complete Data Package v2 with its rows inline, as compact JSON with a line break at its end. The issuers of its
 * plans are named after `agencies`, which may be rows that the package itself does not carry.
 */
export function packageText(
  title: PackageTitle,
  rows: PackageRows,
  extent: Extent,
  agencies: readonly Row[] = rows.get('agencies') ?? [],
): string {
  const tables = TABLES.filter((table) => extent === 'full' || (rows.get(table) ?? []).length > 0);
  return jsonText({
    ...descriptorHead(title, rows, agencies),
    resources: tables.map((table) => ({
      name: table,
      type: 'table',
      schema: schemaWithin(table, extent),
      data: rows.get(table) ?? [],
    })),
  });
}

/** The descriptor of the CSV files beside it. */
export function csvPackageText(title: PackageTitle, rows: PackageRows): string {
  return jsonText({
    ...descriptorHead(title, rows, rows.get('agencies') ?? []),
    resources: TABLES.map((table) => ({
      name: table,
      type: 'table',
      path: `${table}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: csvSchema(schemaOf(table)),
    })),
  });
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function descriptorHead(title: PackageTitle, rows: PackageRows, agencies: readonly Row[]): object {
  const plans = rows.get('plans') ?? [];
  const issuers = new Set(plans.map((plan) => textOf(plan, 'issuer')));
  const bodies = agencies.filter((agency) => issuers.has(textOf(agency, 'id')));
  return {
    $schema: PROFILE,
    name: title.name,
    version: PACKAGE_VERSION,
    title: title.title,
    titleEn: title.titleEn,
    licenses: [LICENSE],
    contributors: [
      ...bodies.map((body) => ({ title: textOf(body, 'name'), roles: ['author'] })),
      { title: 'ip-city-widgets', roles: ['wrangler'] },
    ],
    sources: plans.map((plan) => {
      const number = textOf(plan, 'documentNumber');
      const url = textOf(plan, 'url');
      return {
        title: number === '' ? textOf(plan, 'name') : `${textOf(plan, 'name')}（${number}）`,
        ...(url === '' ? {} : { path: url }),
      };
    }),
    contract: 1,
  };
}

/** A table's schema inside a package. A slim one names no references, as it has not all tables. */
function schemaWithin(table: string, extent: Extent): object {
  const schema = schemaOf(table);
  if (extent === 'full') return schema;
  const { $schema, fields, primaryKey } = schema;
  return { $schema, fields: fields.map(({ name, type }) => ({ name, type })), primaryKey };
}

/** A CSV keeps a list as one text separated by `;`, which Table Schema calls a string. */
function csvSchema(schema: TableSchema): TableSchema {
  const fields = schema.fields.map((field): Field => {
    if (field.type !== 'array') return field;
    const description = [field.description, 'Entries are separated by ;']
      .filter((part) => part !== undefined)
      .join(' ');
    return { ...field, type: 'string', description };
  });
  return { ...schema, fields };
}
