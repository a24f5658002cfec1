import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';
import { Schema } from 'tableschema';
import { parse } from '../../packages/data/src/parse.js';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { type OutputFile, outputFiles } from '../../packages/toolkit/src/builder/output.js';
import { readSheet } from '../../packages/toolkit/src/builder/sheet.js';
import { type Row, schemaOf, TABLES, type TableSchema } from '../../packages/toolkit/src/builder/tables.js';
import { seedFiles, SEEDS } from '../../packages/toolkit/src/cli/seed-files.js';
import { filesOf, SMALL_PLAN } from './small-plan.js';

interface Resource {
  readonly name: string;
  readonly type: string;
  readonly schema: TableSchema;
  readonly data: readonly Row[];
  readonly path?: string;
}

interface Descriptor {
  readonly name: string;
  readonly resources: readonly Resource[];
}

const PROFILES = join(SEEDS, '../../shared/profiles');
const PACKAGE = /^(?:[^/]+|plans\/.*|indicators\/.*|csv\/datapackage)\.json$/;

function built(files: Parameters<typeof buildPackage>[0]): readonly OutputFile[] {
  const result = buildPackage(files);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.faults.slice(0, 3)));
  return outputFiles(result.data);
}

const small = built(filesOf(SMALL_PLAN));
const project = built(seedFiles(SEEDS));

function descriptor(files: readonly OutputFile[], path: string): Descriptor {
  const file = files.find((candidate) => candidate.path === path);
  assert.ok(file, `${path} is built`);
  return JSON.parse(file.text) as Descriptor;
}

function rowsAt(files: readonly OutputFile[], path: string, table: string): readonly Row[] {
  return descriptor(files, path).resources.find(({ name }) => name === table)?.data ?? [];
}

test('a build leaves the bundle, a package a plan and a used indicator, their catalogue, CSVs and schemas', () => {
  const others = small.map(({ path }) => path).filter((path) => !/^(?:csv|schema)\//.test(path));
  assert.deepEqual(others, [
    'ip-city-data.json',
    'plans/jia-plan.json',
    'indicators/patents.json',
    'indicators/centers.json',
    'ip-city-data.jsonld',
    'plans/jia-plan.jsonld',
    'catalog.jsonld',
  ]);
  for (const table of TABLES) {
    assert.ok(
      small.some(({ path }) => path === `csv/${table}.csv`),
      `csv/${table}.csv`,
    );
    assert.ok(
      small.some(({ path }) => path === `schema/${table}.json`),
      `schema/${table}.json`,
    );
  }
});

test('the same files in another order give the same bytes', () => {
  assert.deepEqual(built([...seedFiles(SEEDS)].reverse()), project);
  for (const { path, text } of project) assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'), path);
});

test('every package passes the contract’s own reader', () => {
  for (const { path, text } of [...small, ...project]) {
    if (!PACKAGE.test(path) || path.startsWith('csv/')) continue;
    const result = parse(JSON.parse(text));
    assert.ok(result.ok, `${path} ${result.ok ? '' : JSON.stringify(result.faults.slice(0, 3))}`);
  }
});

test('every row has every field in the schema’s order', () => {
  for (const { schema, data, name } of descriptor(project, 'ip-city-data.json').resources) {
    const fields = schema.fields.map((field) => field.name);
    for (const row of data) assert.deepEqual(Object.keys(row), fields, name);
  }
});

test('no package refers to a row that it does not hold, but for tables that it does not carry', () => {
  for (const { path } of [...small, ...project].filter((file) => PACKAGE.test(file.path))) {
    if (path.startsWith('csv/')) continue;
    const files = small.some((file) => file.path === path) ? small : project;
    const { resources } = descriptor(files, path);
    const ids = new Map(resources.map(({ name, data }) => [name, new Set(data.map((row) => row['id']))]));
    for (const { name, data } of resources) {
      for (const { fields, reference } of schemaOf(name).foreignKeys ?? []) {
        for (const row of data) {
          const id = row[fields[0] ?? ''] ?? null;
          assert.ok(
            id === null || (ids.get(reference.resource)?.has(id) ?? path.startsWith('indicators/')),
            `${path} ${name} ${String(id)}`,
          );
        }
      }
    }
  }
});

test('an indicator’s package holds its figures, their closure and the notes on them, trimmed', () => {
  const path = 'indicators/centers.json';
  assert.deepEqual(
    rowsAt(small, path, 'targets').map(({ id }) => id),
    ['jia-plan-centers'],
  );
  assert.deepEqual(
    rowsAt(small, path, 'units').map(({ id }) => id),
    ['household'],
  );
  for (const table of ['tasks', 'programs', 'agencies']) assert.deepEqual(rowsAt(small, path, table), []);
  assert.deepEqual(
    rowsAt(small, path, 'notes').map(({ rows }) => rows),
    [['targets/jia-plan-centers']],
  );
  assert.deepEqual(
    rowsAt(small, path, 'methods').map(({ id }) => id),
    ['share'],
  );
  assert.deepEqual(rowsAt(small, path, 'observations'), []);
});

test('a target’s baseline and its restatements stand in its indicator’s package', () => {
  const path = 'indicators/patents.json';
  assert.deepEqual(
    rowsAt(small, path, 'targets').map(({ id }) => id),
    ['jia-plan-patents', 'jia-plan-patents-again'],
  );
  assert.deepEqual(
    rowsAt(small, path, 'observations').map(({ id }) => id),
    ['jia-plan-patents-2020'],
  );
});

test('a plan’s package leaves out vocabulary that the plan does not use', () => {
  assert.deepEqual(
    rowsAt(small, 'plans/jia-plan.json', 'indicators').map(({ id }) => id),
    ['patents', 'centers'],
  );
  assert.equal(rowsAt(small, 'plans/jia-plan.json', 'responsibilities').length, 1);
  assert.equal(rowsAt(small, 'ip-city-data.json', 'indicators').length, 3);
});

test('documents stand in sources and issuers in contributors', () => {
  const bundle = descriptor(small, 'ip-city-data.json');
  const { sources, contributors } = bundle as Descriptor & {
    readonly sources: unknown;
    readonly contributors: unknown;
  };
  assert.deepEqual(sources, [{ title: '甲市规划（甲发〔2021〕1号）', path: 'https://example.org/plan' }]);
  assert.deepEqual(contributors, [
    { title: '甲市知识产权局', roles: ['author'] },
    { title: 'ip-city-widgets', roles: ['wrangler'] },
  ]);
});

test('an indicator’s package is at most 5 kB compressed', () => {
  for (const { path, text } of project.filter((file) => file.path.startsWith('indicators/'))) {
    const size = gzipSync(text, { level: 9 }).length;
    assert.ok(size <= 5000, `${path} ${size} bytes`);
  }
});

function profile(file: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return ajv.compile(JSON.parse(readFileSync(join(PROFILES, file), 'utf8')) as object);
}

if (existsSync(PROFILES)) {
  test('every descriptor is a Data Package by the official 2.0 profile', () => {
    const validate = profile('datapackage-2.0.json');
    for (const { path, text } of [...small, ...project].filter((file) => PACKAGE.test(file.path))) {
      assert.ok(validate(JSON.parse(text)), `${path} ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });

  test('every schema is a Table Schema by the official 2.0 profile', () => {
    const validate = profile('tableschema-2.0.json');
    for (const { path, text } of small.filter((file) => file.path.startsWith('schema/'))) {
      assert.ok(validate(JSON.parse(text)), `${path} ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
    for (const { name, schema } of descriptor(small, 'indicators/patents.json').resources) {
      assert.ok(validate(schema), `${name} ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });

  test('the official profile refuses a package whose licence has no name', () => {
    const validate = profile('datapackage-2.0.json');
    assert.equal(
      validate({ ...descriptor(small, 'plans/jia-plan.json'), licenses: [{ title: 'free' }] }),
      false,
    );
  });
} else {
  process.stdout.write('not run: descriptors against the official 2.0 profiles, which are not here\n');
}

test('every CSV row can be cast by tableschema as its descriptor says', async () => {
  for (const { name, schema, path } of descriptor(project, 'csv/datapackage.json').resources) {
    const caster = await Schema.load(schema);
    assert.deepEqual(caster.errors, [], name);
    const text = project.find((file) => file.path === `csv/${path}`)?.text ?? '';
    for (const { row, cells } of readSheet(name, text).sheet.rows) {
      assert.doesNotThrow(() => caster.castRow([...cells]), `${name} row ${row}`);
    }
  }
});

test('every inline row can be cast by tableschema as its schema says', async () => {
  for (const { name, schema, data } of descriptor(project, 'ip-city-data.json').resources) {
    const caster = await Schema.load(schema);
    for (const row of data) {
      const cells = Object.values(row).map((value) => value ?? '');
      assert.doesNotThrow(() => caster.castRow(cells), `${name} ${JSON.stringify(row)}`);
    }
  }
});
