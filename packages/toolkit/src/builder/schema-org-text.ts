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
import { BUNDLE_TITLE, jsonText, LICENSE } from './descriptor.js';
import { usedIndicators } from './excerpt.js';
import { textOf } from './tables.js';

/** The catalogue's file, in which each dataset has its own fragment. */
export const CATALOG_PATH = 'catalog.jsonld';

/**
 * A dataset as `schema.org/Dataset` in JSON-LD, for the file at a path of the output folder. Addresses are
 * relative to that file. A date of change is never given: the same rows give the same text.
 */
export function schemaOrgText(dataset: Dataset, path: string, parts: readonly Dataset[] = []): string {
  const outward = '../'.repeat(path.split('/').length - 1);
  const { title, description, rows } = dataset;
  const isPart = title.name !== BUNDLE_TITLE.name;
  return jsonText({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': datasetId(title.name, outward),
    ...known({
      name: title.title,
      alternateName: title.titleEn,
      description: `${description.zh}\n${description.en}`,
      identifier: title.name,
      version: PACKAGE_VERSION,
      inLanguage: ['zh-CN', 'en'],
      license: LICENSE.path,
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: PUBLISHER },
      publisher: { '@type': 'Organization', name: PUBLISHER },
      keywords: (rows.get('themes') ?? []).flatMap((theme) => [
        textOf(theme, 'name'),
        textOf(theme, 'nameEn'),
      ]),
      temporalCoverage: periodsOf(dataset).map(({ start, end }) => `${start === '' ? '..' : start}/${end}`),
      spatialCoverage: placesOf(dataset).map(placeNode),
      isBasedOn: documentsOf(dataset).map(documentNode),
      includedInDataCatalog: { '@type': 'DataCatalog', '@id': `${outward}${CATALOG_PATH}` },
      isPartOf: isPart ? { '@type': 'Dataset', '@id': datasetId(BUNDLE_TITLE.name, outward) } : undefined,
      hasPart: parts.map((part) => ({
        '@type': 'Dataset',
        '@id': datasetId(part.title.name, outward),
        name: part.title.title,
      })),
      distribution: dataset.files.map((file) => {
        const { title: name, type, size } = mediaOf(dataset, file);
        return {
          '@type': 'DataDownload',
          name: name.zh,
          alternateName: name.en,
          contentUrl: `${outward}${file.path}`,
          encodingFormat: type,
          contentSize: `${size} B`,
        };
      }),
      variableMeasured: variables(dataset, outward),
    }),
  });
}

/** The address of a dataset, the same in the catalogue and beside the package. */
export function datasetId(name: string, outward = ''): string {
  return `${outward}${CATALOG_PATH}#${name}`;
}

/** The quantities of which the dataset holds goals or observations, each with the package of its own. */
function variables({ rows }: Dataset, outward: string): readonly object[] {
  const used = new Set(usedIndicators(rows));
  return (rows.get('indicators') ?? [])
    .filter((indicator) => used.has(textOf(indicator, 'id')))
    .map((indicator) => ({
      '@type': 'PropertyValue',
      propertyID: textOf(indicator, 'id'),
      name: textOf(indicator, 'name'),
      alternateName: textOf(indicator, 'nameEn'),
      description: `${textOf(indicator, 'definition')}\n${textOf(indicator, 'definitionEn')}`,
      url: `${outward}indicators/${textOf(indicator, 'id')}.json`,
    }));
}

function placeNode({ name, nameEn, code, note }: Place): object {
  const identifier = { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code };
  return known({
    '@type': 'AdministrativeArea',
    name,
    alternateName: nameEn,
    identifier: code === '' ? undefined : identifier,
    description: note,
  });
}

function documentNode({ name, nameEn, number, url, signed, published, issuer }: PlanDocument): object {
  return known({
    '@type': 'CreativeWork',
    name,
    alternateName: nameEn,
    inLanguage: 'zh-CN',
    identifier: number,
    author: issuer && { '@type': 'Organization', name: issuer.name, alternateName: issuer.nameEn },
    dateCreated: signed,
    datePublished: published,
    url,
  });
}
