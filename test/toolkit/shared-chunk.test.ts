import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedChunk } from '../../packages/toolkit/src/cli/shared-chunk.js';

const WIDGETS = ['gauge', 'board', 'notes'];

/** Longer than what is worth no request of its own. */
const LONG = 'a'.repeat(2000);

/** A graph from lines such as `board imports lit` and `board fetches table`. */
function graphOf(code: string, ...lines: readonly string[]) {
  const edges = lines.map((line) => line.split(' '));
  return {
    getModuleInfo: (id: string) => ({
      code,
      isEntry: [...WIDGETS, 'provider'].includes(id),
      importers: edges.flatMap(([from = '', verb, to]) => (verb === 'imports' && to === id ? [from] : [])),
      dynamicImporters: edges.flatMap(([from = '', verb, to]) => (verb === 'fetches' && to === id ? [from] : [])),
    }),
  };
}

function chunkOf(...lines: readonly string[]): string | null {
  return sharedChunk('module', 'provider', WIDGETS, graphOf(LONG, ...lines));
}

test('what most widgets need at once stands in the base', () => {
  assert.equal(chunkOf('gauge imports module', 'board imports module'), 'base');
});

test('what most widgets reach through other modules stands in the base', () => {
  assert.equal(chunkOf('gauge imports styles', 'board imports styles', 'styles imports module'), 'base');
});

test('what fewer widgets need at once is left to the bundler, whatever the others fetch later', () => {
  assert.equal(chunkOf('gauge imports module', 'board fetches module', 'notes fetches module'), null);
});

test('what every widget fetches later stands in no shared chunk', () => {
  assert.equal(chunkOf('gauge fetches module', 'board fetches module', 'notes fetches module'), null);
});

test('what few widgets need at once stands in the base if it is tiny', () => {
  assert.equal(sharedChunk('module', 'provider', [...WIDGETS, 'card'], graphOf('a', 'gauge imports module', 'board imports module')), 'base');
  assert.equal(sharedChunk('module', 'provider', [...WIDGETS, 'card'], graphOf(LONG, 'gauge imports module', 'board imports module')), null);
});

test('what one widget alone needs stays with it', () => {
  assert.equal(chunkOf('gauge imports module'), null);
});

test('what the provider needs at once and widgets fetch stands apart', () => {
  assert.equal(chunkOf('provider imports module', 'gauge fetches module'), 'provided');
});

test('modules that import each other are no endless way', () => {
  assert.equal(chunkOf('gauge imports a', 'a imports module', 'module imports a', 'board imports a'), 'base');
});
