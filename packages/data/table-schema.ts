/** A field of a Frictionless Table Schema, as far as this project uses the standard. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  /** True for fields that the builder adds and people do not write. */
  readonly derived?: true;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A Table Schema: the fields of one table, its key and what it refers to. */
export interface TableSchema {
  readonly title: string;
  readonly titleEn: string;
  readonly fields: readonly TableField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** The tables in the order in which a package lists them; each has a schema file of that name. */
export const tableNames: readonly string[] = [
  'plans',
  'cities',
  'themes',
  'units',
  'indicators',
  'targets',
  'observations',
  'tasks',
  'responsibilities',
  'agencies',
  'phases',
  'programs',
  'events',
  'networks',
  'network-nodes',
  'rules',
  'conditions',
  'methods',
  'notes',
];

/** Columns that say where in a document a row stands; always the last ones of a table. */
export const sourceColumns: readonly string[] = [
  'label',
  'section',
  'line',
  'lineEnd',
  'certainty',
  'inferred',
  'note',
];

/** Columns of a figure, the same for targets and observations. */
export const figureColumns: readonly string[] = [
  'name',
  'nameEn',
  'printed',
  'kind',
  'comparator',
  'value',
  'unit',
  'per',
  'accumulation',
  'basePeriod',
  'scope',
];

/** True if the fields contain the columns as one unbroken run in that order. */
export function hasColumns(fields: readonly TableField[], columns: readonly string[]): boolean {
  const names = fields.map((field) => field.name);
  const start = names.indexOf(columns[0] ?? '');
  return start >= 0 && columns.every((column, index) => names[start + index] === column);
}
