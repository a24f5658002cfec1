import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { type OutputFile, outputFiles } from '../../packages/toolkit/src/builder/output.js';
import { seedFiles, SEEDS } from '../../packages/toolkit/src/cli/seed-files.js';
import { changed, complete, filesOf, SMALL_PLAN } from './small-plan.js';

type Node = Readonly<Record<string, unknown>>;

const PORTAL = 'https://portal.example/ip/data/';
const SCHEMA = 'http://schema.org/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

function built(files: Parameters<typeof buildPackage>[0]): readonly OutputFile[] {
  const result = buildPackage(files);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.faults.slice(0, 3)));
  return outputFiles(result.data);
}

const small = built(filesOf(SMALL_PLAN));
const open = built(filesOf(changed('jia-plan/plan.csv', ',2021,2025,', ',,2025-06,')));
const project = built(seedFiles(SEEDS));
const OUTPUTS = { small, open, project };

function textAt(files: readonly OutputFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  assert.ok(file, `${path} is built`);
  return file.text;
}

function jsonAt(files: readonly OutputFile[], path: string): Node {
  return JSON.parse(textAt(files, path)) as Node;
}

/** Stands in for the context of schema.org, as far as its terms are addresses; nothing is fetched. */
const address = { '@type': '@id' };
const SCHEMA_CONTEXT = { '@vocab': SCHEMA, contentUrl: address, license: address, url: address };

/** The nodes of a file by their address, flattened by a JSON-LD processor that refuses what it would drop. */
async function nodesAt(files: readonly OutputFile[], path: string): Promise<readonly Node[]> {
  const loader = async (url: string) => {
    assert.equal(url, 'https://schema.org/');
    return { documentUrl: url, document: { '@context': SCHEMA_CONTEXT } };
  };
  const options = { base: `${PORTAL}${path}`, documentLoader: loader, safe: true };
  const flat = await jsonld.flatten(jsonAt(files, path) as jsonld.JsonLdDocument, undefined, options);
  return flat as unknown as readonly Node[];
}

function ofType(nodes: readonly Node[], type: string): readonly Node[] {
  return nodes.filter((node) => (node['@type'] as readonly string[] | undefined)?.includes(type));
}

/** The values or addresses of a property. */
function valuesOf(node: Node | undefined, property: string): readonly unknown[] {
  const entries = (node?.[property] ?? []) as readonly Node[];
  return entries.map((entry) => entry['@value'] ?? entry['@id']);
}

function nodeWith(nodes: readonly Node[], id: unknown): Node {
  const node = nodes.find((candidate) => candidate['@id'] === id);
  assert.ok(node, `${String(id)} is described`);
  return node;
}

const planFiles = Object.entries(OUTPUTS).flatMap(([name, files]) =>
  files
    .filter(({ path }) => /^plans\/.*\.json$/.test(path))
    .map(({ path }) => ({
      name: `${name} ${path}`,
      files,
      path,
      id: path.slice('plans/'.length, -'.json'.length),
    })),
);

for (const [name, files] of Object.entries(OUTPUTS)) {
  test(`every file that the catalogue of ${name} names is an output, with its media type and size`, async () => {
    const nodes = await nodesAt(files, 'catalog.jsonld');
    const datasets = ofType(nodes, `${DCAT}Dataset`);
    assert.equal(datasets.length, 1 + files.filter(({ path }) => /^plans\/.*\.json$/.test(path)).length);
    const distributions = ofType(nodes, `${DCAT}Distribution`);
    const named = distributions.map((node) => {
      const [url] = valuesOf(node, `${DCAT}downloadURL`) as readonly string[];
      assert.ok(url?.startsWith(PORTAL), url);
      assert.deepEqual(valuesOf(node, `${DCAT}accessURL`), [url]);
      const path = url.slice(PORTAL.length);
      const type = path.endsWith('.csv') ? 'text/csv' : 'application/json';
      const media = `https://www.iana.org/assignments/media-types/${type}`;
      assert.deepEqual(valuesOf(node, `${DCAT}mediaType`), [media]);
      const size = Buffer.byteLength(textAt(files, path));
      assert.deepEqual(valuesOf(node, `${DCAT}byteSize`), [String(size)]);
      return path;
    });
    const offered = files
      .map(({ path }) => path)
      .filter((path) => /^(?:ip-city-data\.json|plans\/.*\.json|csv\/.*)$/.test(path));
    assert.deepEqual([...named].sort(), [...offered].sort());
    const linked = datasets.flatMap((node) => valuesOf(node, `${DCAT}distribution`));
    assert.deepEqual([...linked].sort(), distributions.map((node) => node['@id']).sort());
  });

  test(`the catalogue of ${name} lists its datasets with licence, publisher and both languages`, async () => {
    const nodes = await nodesAt(files, 'catalog.jsonld');
    const [catalog] = ofType(nodes, `${DCAT}Catalog`);
    const datasets = ofType(nodes, `${DCAT}Dataset`);
    assert.deepEqual(
      [...valuesOf(catalog, `${DCAT}dataset`)].sort(),
      datasets.map((node) => node['@id']).sort(),
    );
    for (const dataset of datasets) {
      assert.deepEqual(valuesOf(dataset, `${DCT}license`), ['https://creativecommons.org/licenses/by/4.0/']);
      assert.equal(valuesOf(dataset, `${DCT}publisher`).length, 1);
      const titles = dataset[`${DCT}title`] as readonly Node[];
      assert.deepEqual(
        titles.map((title) => title['@language']),
        ['zh', 'en'],
      );
    }
  });

  test(`what stands beside the packages of ${name} describes the datasets of its catalogue`, async () => {
    const datasets = ofType(await nodesAt(files, 'catalog.jsonld'), `${DCAT}Dataset`);
    for (const { path } of files.filter((file) => /^(?:ip-city-data|plans\/.*)\.jsonld$/.test(file.path))) {
      const [identifier] = [String(jsonAt(files, path)['identifier'])];
      const beside = nodeWith(await nodesAt(files, path), `${PORTAL}catalog.jsonld#${identifier}`);
      assert.ok((beside['@type'] as readonly string[]).includes(`${SCHEMA}Dataset`));
      const listed = nodeWith(datasets, `${PORTAL}catalog.jsonld#${identifier}`);
      const titles = (listed[`${DCT}title`] as readonly Node[]).map((title) => title['@value']);
      assert.deepEqual(
        [...valuesOf(beside, `${SCHEMA}name`), ...valuesOf(beside, `${SCHEMA}alternateName`)],
        titles,
      );
      assert.deepEqual(valuesOf(beside, `${SCHEMA}identifier`), valuesOf(listed, `${DCT}identifier`));
      assert.deepEqual(valuesOf(beside, `${SCHEMA}version`), valuesOf(listed, `${DCAT}version`));
    }
  });
}

for (const { name, files, path, id } of planFiles) {
  test(`${name}: files and indicators named beside it are outputs, its period is the plan’s`, async () => {
    const nodes = await nodesAt(files, `${path}ld`);
    const downloads = ofType(nodes, `${SCHEMA}DataDownload`);
    assert.deepEqual(
      downloads.flatMap((node) => valuesOf(node, `${SCHEMA}contentUrl`)),
      [`${PORTAL}${path}`],
    );
    assert.deepEqual(
      downloads.flatMap((node) => valuesOf(node, `${SCHEMA}contentSize`)),
      [`${Buffer.byteLength(textAt(files, path))} B`],
    );
    const content = jsonAt(files, path);
    const rows = (table: string): readonly Node[] =>
      (content['resources'] as readonly { name: string; data: readonly Node[] }[]).find(
        (resource) => resource.name === table,
      )?.data ?? [];
    const variables = ofType(nodes, `${SCHEMA}PropertyValue`).flatMap(
      (node) => valuesOf(node, `${SCHEMA}url`) as readonly string[],
    );
    const used = new Set([...rows('targets'), ...rows('observations')].map((row) => row['indicator']));
    assert.equal(variables.length, used.size);
    for (const url of variables) textAt(files, url.slice(PORTAL.length));
    const plan = rows('plans').find((row) => row['id'] === id);
    const dataset = nodeWith(nodes, `${PORTAL}catalog.jsonld#${id}`);
    const period = `${String(plan?.['start'] ?? '..')}/${String(plan?.['end'])}`;
    assert.deepEqual(valuesOf(dataset, `${SCHEMA}temporalCoverage`), [period]);
    const listed = nodeWith(await nodesAt(files, 'catalog.jsonld'), `${PORTAL}catalog.jsonld#${id}`);
    const [temporal] = valuesOf(listed, `${DCT}temporal`);
    const times = nodeWith(await nodesAt(files, 'catalog.jsonld'), temporal);
    assert.deepEqual(valuesOf(times, `${DCAT}endDate`), [plan?.['end']]);
    assert.deepEqual(valuesOf(times, `${DCAT}startDate`), plan?.['start'] === null ? [] : [plan?.['start']]);
  });
}

test('a start that is not printed stays open, and a month is typed as a month', () => {
  const [, plan] = jsonAt(open, 'catalog.jsonld')['dcat:dataset'] as readonly Node[];
  const month = { '@value': '2025-06', '@type': 'xsd:gYearMonth' };
  assert.deepEqual(plan?.['dct:temporal'], [{ '@type': 'dct:PeriodOfTime', 'dcat:endDate': month }]);
  assert.deepEqual(jsonAt(open, 'plans/jia-plan.jsonld')['temporalCoverage'], ['../2025-06']);
});

test('a plan’s document stands as what the dataset is based on, with issuer, number, day and address', () => {
  assert.deepEqual(jsonAt(small, 'plans/jia-plan.jsonld')['isBasedOn'], [
    {
      '@type': 'CreativeWork',
      name: '甲市规划',
      alternateName: 'Plan of Jia',
      inLanguage: 'zh-CN',
      identifier: '甲发〔2021〕1号',
      author: { '@type': 'Organization', name: '甲市知识产权局', alternateName: 'Jia IP office' },
      dateCreated: '2021-11-02',
      url: 'https://example.org/plan',
    },
  ]);
});

test('a city without a code has none, and the note on a city that is not named goes with it', () => {
  assert.deepEqual(jsonAt(small, 'plans/jia-plan.jsonld')['spatialCoverage'], [
    { '@type': 'AdministrativeArea', name: '甲重庆市', alternateName: 'Jia' },
  ]);
  const inferred = built(
    filesOf(
      changed(
        'vocabulary/cities.csv',
        ',,,prefecture,stated,',
        ',340500,340000,prefecture,inferred,据辖区推定',
      ),
    ),
  );
  assert.deepEqual(jsonAt(inferred, 'plans/jia-plan.jsonld')['spatialCoverage'], [
    {
      '@type': 'AdministrativeArea',
      name: '甲重庆市',
      alternateName: 'Jia',
      identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: '340500' },
      description: '据辖区推定',
    },
  ]);
  assert.match(
    textAt(inferred, 'catalog.jsonld'),
    /"rdfs:comment":\{"@value":"据辖区推定","@language":"zh"\}/,
  );
});

test('the bundle has each period of its plans once and every plan as a part', () => {
  const header = 'id,city,name,nameEn,end,summary,summaryEn,textQuality\n';
  const plan = (id: string, end: string): Readonly<Record<string, string>> => {
    const path = `${id}/plan.csv`;
    return { [path]: complete(path, `${header}${id},jia,乙,Yi,${end},摘要,Summary,clean\n`) };
  };
  const several = built(filesOf({ ...SMALL_PLAN, ...plan('yi-plan', '2026'), ...plan('yi-other', '2026') }));
  const bundle = jsonAt(several, 'ip-city-data.jsonld');
  assert.deepEqual(bundle['temporalCoverage'], ['2021/2025', '../2026']);
  assert.deepEqual(
    (bundle['hasPart'] as readonly Node[]).map((part) => part['@id']),
    ['catalog.jsonld#jia-plan', 'catalog.jsonld#yi-other', 'catalog.jsonld#yi-plan'],
  );
});

test('no catalogue file holds a day of change or an address of this machine', () => {
  for (const { path, text } of project.filter((file) => file.path.endsWith('.jsonld'))) {
    assert.doesNotMatch(text, /dateModified|dct:modified|localhost|file:/, path);
  }
});
