import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksSource } from './generate-checks.js';
import { typesSource } from './generate-types.js';
import type { TableSchema } from './table-schema.js';
import { tableNames } from './table-schema.js';

/** The generated files, by their path in the source folder, as the schemas in that folder ask for them. */
export function generatedFiles(sourceFolder: string): ReadonlyMap<string, string> {
  const schemas = new Map<string, TableSchema>(
    tableNames.map((table) => [
      table,
      JSON.parse(readFileSync(join(sourceFolder, 'schema', `${table}.json`), 'utf8')),
    ]),
  );
  return new Map([
    ['types.ts', typesSource(schemas)],
    ['schema/checks.ts', checksSource(schemas)],
  ]);
}
