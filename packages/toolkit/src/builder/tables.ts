import agencies from '../../../data/src/schema/agencies.json' with { type: 'json' };
import cities from '../../../data/src/schema/cities.json' with { type: 'json' };
import conditions from '../../../data/src/schema/conditions.json' with { type: 'json' };
import events from '../../../data/src/schema/events.json' with { type: 'json' };
import indicators from '../../../data/src/schema/indicators.json' with { type: 'json' };
import methods from '../../../data/src/schema/methods.json' with { type: 'json' };
import networkNodes from '../../../data/src/schema/network-nodes.json' with { type: 'json' };
import networks from '../../../data/src/schema/networks.json' with { type: 'json' };
import notes from '../../../data/src/schema/notes.json' with { type: 'json' };
import observations from '../../../data/src/schema/observations.json' with { type: 'json' };
import phases from '../../../data/src/schema/phases.json' with { type: 'json' };
import plans from '../../../data/src/schema/plans.json' with { type: 'json' };
import programs from '../../../data/src/schema/programs.json' with { type: 'json' };
import responsibilities from '../../../data/src/schema/responsibilities.json' with { type: 'json' };
import rules from '../../../data/src/schema/rules.json' with { type: 'json' };
import targets from '../../../data/src/schema/targets.json' with { type: 'json' };
import tasks from '../../../data/src/schema/tasks.json' with { type: 'json' };
import themes from '../../../data/src/schema/themes.json' with { type: 'json' };
import units from '../../../data/src/schema/units.json' with { type: 'json' };

/** One column of a Table Schema, as far as the builder reads it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly titleEn: string;
  readonly description?: string;
  readonly derived?: boolean;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A Table Schema: the columns in their order, the key and the references. */
export interface TableSchema {
  readonly $schema: string;
  readonly title: string;
  readonly titleEn: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
  readonly missingValues: readonly string[];
}

/** Every table by its resource name, in the order in which packages list them. */
const SCHEMAS: Readonly<Record<string, TableSchema>> = {
  plans,
  cities,
  themes,
  units,
  indicators,
  targets,
  observations,
  tasks,
  responsibilities,
  agencies,
  phases,
  programs,
  events,
  networks,
  'network-nodes': networkNodes,
  rules,
  conditions,
  methods,
  notes,
};

export const TABLES: readonly string[] = Object.keys(SCHEMAS);

const VOCABULARY: readonly string[] = ['cities', 'themes', 'units', 'indicators', 'agencies', 'methods'];

/** Where a table's CSV stands: once beside the plans, or in each plan's folder. */
export function shelfOf(table: string): 'vocabulary' | 'plan' {
  return VOCABULARY.includes(table) ? 'vocabulary' : 'plan';
}

/** The schema of a table that is known to exist; a wrong name is a programmer's mistake. */
export function schemaOf(table: string): TableSchema {
  const schema = SCHEMAS[table];
  if (schema === undefined) throw new Error(`There is no table ${table}.`);
  return schema;
}

/** A name as it is compared: without white space around, in lower case, full-width letters as plain ones. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A value of a row: what a Table Schema's types hold. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[];

/** One row by column name. */
export type Row = Readonly<Record<string, Value>>;

/** The text of a column, '' where it is null or no text. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

/** A row's key as notes name it: its id, or the parts of its key. */
export function rowKey(table: string, row: Row): string {
  return schemaOf(table)
    .primaryKey.map((part) => textOf(row, part))
    .join(' ');
}
