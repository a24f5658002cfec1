import { PACKAGE_VERSION } from './build.js';
import {
  type Dataset,
  documentsOf,
  known,
  mediaOf,
  periodsOf,
  type Place,
  placesOf,
  type PlanDocument,
  PUBLISHER,
} from './dataset.js';
import { BUNDLE_TITLE, jsonText, LICENSE, PROFILE } from './descriptor.js';
import type { OutputFile } from './output.js';
import { CATALOG_PATH, datasetId } from './schema-org-text.js';
import type { Words } from './seed-fault.js';
import { textOf } from './tables.js';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const TITLE: Words = { zh: '城市知识产权规划数据目录', en: 'Catalogue of city intellectual property plans' };
const LANGUAGES = ['zh', 'en'].map((code) => ({ '@id': `http://id.loc.gov/vocabulary/iso639-1/${code}` }));
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const AGENT = { '@type': 'foaf:Organization', 'foaf:name': PUBLISHER };

/**
 * The catalogue of the bundle and the plans in DCAT 3 as JSON-LD. Addresses are relative to the catalogue's
 * file, which a portal serves under its own; the context stands inside, so that nothing else is fetched.
 */
export function dcatText(bundle: Dataset, plans: readonly Dataset[]): string {
  return jsonText({
    '@context': CONTEXT,
    '@id': CATALOG_PATH,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(TITLE),
    'dct:description': inBoth(bundle.description),
    'dct:publisher': AGENT,
    'dct:language': LANGUAGES,
    'dct:license': { '@id': LICENSE.path },
    'dcat:dataset': [
      datasetNode(bundle, { 'dct:hasPart': plans.map(({ title }) => ({ '@id': datasetId(title.name) })) }),
      ...plans.map((plan) => datasetNode(plan, { 'dct:isPartOf': { '@id': datasetId(BUNDLE_TITLE.name) } })),
    ],
  });
}

function datasetNode(dataset: Dataset, relation: Readonly<Record<string, unknown>>): object {
  const { title, description, rows, files } = dataset;
  return {
    '@id': datasetId(title.name),
    '@type': 'dcat:Dataset',
    ...known({
      'dct:identifier': title.name,
      'dct:title': inBoth({ zh: title.title, en: title.titleEn }),
      'dct:description': inBoth(description),
      'dcat:version': PACKAGE_VERSION,
      'dct:creator': AGENT,
      'dct:publisher': AGENT,
      'dct:language': LANGUAGES,
      'dct:license': { '@id': LICENSE.path },
      'dcat:keyword': (rows.get('themes') ?? []).flatMap((theme) =>
        inBoth({ zh: textOf(theme, 'name'), en: textOf(theme, 'nameEn') }),
      ),
      'dct:temporal': periodsOf(dataset).map(({ start, end }) =>
        known({
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': printedDate(start),
          'dcat:endDate': printedDate(end),
        }),
      ),
      'dct:spatial': placesOf(dataset).map(placeNode),
      'dct:source': documentsOf(dataset).map(documentNode),
      ...relation,
      'dcat:distribution': files.map((file) => distributionNode(dataset, file)),
    }),
  };
}

function distributionNode(dataset: Dataset, file: OutputFile): object {
  const { title, type, size } = mediaOf(dataset, file);
  const isPackage = type === 'application/json';
  return known({
    '@id': datasetId(file.path),
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    'dcat:accessURL': { '@id': file.path },
    'dcat:downloadURL': { '@id': file.path },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${type}` },
    'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': { '@id': LICENSE.path },
    'dct:conformsTo': isPackage ? { '@id': PROFILE } : undefined,
  });
}

function placeNode({ name, nameEn, code, note }: Place): object {
  return known({
    '@type': 'dct:Location',
    'skos:prefLabel': inBoth({ zh: name, en: nameEn }),
    'dct:identifier': code,
    'rdfs:comment': note === '' ? undefined : { '@value': note, '@language': 'zh' },
  });
}

function documentNode({ name, nameEn, number, url, signed, published, issuer }: PlanDocument): object {
  const agent = issuer && {
    '@type': 'foaf:Organization',
    'foaf:name': inBoth({ zh: issuer.name, en: issuer.nameEn }),
  };
  return known({
    '@id': url,
    '@type': 'foaf:Document',
    'dct:title': inBoth({ zh: name, en: nameEn }),
    'dct:identifier': number,
    'dct:publisher': agent,
    'dct:created': printedDate(signed),
    'dct:issued': printedDate(published),
  });
}

function inBoth({ zh, en }: Words): readonly object[] {
  return [
    { '@value': zh, '@language': 'zh' },
    { '@value': en, '@language': 'en' },
  ];
}

/** A date at its printed precision, as the type that holds just that; undefined where none is printed. */
function printedDate(date: string): object | undefined {
  if (date === '') return undefined;
  const type = date.length === 4 ? 'gYear' : date.length === 7 ? 'gYearMonth' : 'date';
  return { '@value': date, '@type': `xsd:${type}` };
}
