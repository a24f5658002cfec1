import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedManifest } from '../../packages/toolkit/src/cli/published-manifest.js';

const gauge = {
  kind: 'class',
  name: 'TargetGauge',
  tagName: 'ip-target-gauge',
  events: [{ name: 'ip-ready', type: { text: 'IpReadyEvent' } }],
};
const built = {
  modules: [
    { path: 'packages/base/src/csv.ts', declarations: [{ kind: 'function', name: 'csvOf' }] },
    {
      path: 'packages/widgets/src/target-gauge/target-gauge.ts',
      declarations: [{ kind: 'variable', name: 'own' }, gauge],
    },
  ],
};

test('the published manifest has the elements alone, as the files of the package', () => {
  const { manifest, elements, events } = publishedManifest(built);
  assert.deepEqual(manifest.modules, [
    {
      kind: 'javascript-module',
      path: 'elements/ip-target-gauge.js',
      declarations: [gauge],
      exports: [
        {
          kind: 'js',
          name: 'TargetGauge',
          declaration: { name: 'TargetGauge', module: 'elements/ip-target-gauge.js' },
        },
        {
          kind: 'custom-element-definition',
          name: 'ip-target-gauge',
          declaration: { name: 'TargetGauge', module: 'elements/ip-target-gauge.js' },
        },
      ],
    },
  ]);
  assert.deepEqual(elements, [
    { tag: 'ip-target-gauge', className: 'TargetGauge', source: 'widgets/src/target-gauge/target-gauge' },
  ]);
  assert.deepEqual(events, ['IpReadyEvent']);
});

test('what is no manifest has no elements', () => {
  for (const content of [null, [], {}, { modules: 1 }, { modules: [{}] }])
    assert.deepEqual(publishedManifest(content).elements, []);
});
