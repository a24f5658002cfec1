import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentedElements, manifestFaults } from '../../packages/toolkit/src/cli/manifest-faults.js';

const SOURCE = `this.dispatchEvent(new IpFilterChangeEvent());
  html\`<div part="base wide"><slot></slot><slot name="note"></slot></div>\`;
  css\`a { color: var(--ip-ink, #000); }\``;

const named = (name: string): { name: string; description: string } => ({ name, description: 'What it is.' });

function manifest(changes: Record<string, unknown> = {}): unknown {
  const declaration = {
    tagName: 'ip-sample',
    description: 'A sample.',
    attributes: [{ ...named('plan'), fieldName: 'plan' }],
    events: [named('ip-filter-change')],
    cssParts: [named('base'), named('wide')],
    slots: [named(''), named('note')],
    cssProperties: [named('--ip-ink')],
    ...changes,
  };
  return { modules: [{ path: 'sample.ts', declarations: [declaration, { name: 'NoElement' }] }] };
}

function faults(changes: Record<string, unknown>): string[] {
  return documentedElements(manifest(changes)).flatMap((element) => manifestFaults(element, SOURCE));
}

test('an element whose comment says all that its sources use has no fault', () => {
  assert.deepEqual(faults({}), []);
});

const CASES: readonly [string, Record<string, unknown>, string][] = [
  ['summary', { description: undefined }, 'has no summary.'],
  ['attribute', { attributes: [{ name: 'plan', fieldName: 'plan' }] }, 'attribute plan is not documented.'],
  [
    'attribute without a property',
    { attributes: [named('plan')] },
    'attribute plan is documented and no property has it.',
  ],
  ['event', { events: [] }, 'events ip-filter-change: used and not documented.'],
  ['part', { cssParts: [named('base')] }, 'parts wide: used and not documented.'],
  ['described part', { cssParts: [named('base'), { name: 'wide' }] }, 'parts wide: used and not documented.'],
  ['default slot', { slots: [named('note')] }, 'slots (default): used and not documented.'],
  ['named slot', { slots: [named('')] }, 'slots note: used and not documented.'],
  ['custom property', { cssProperties: undefined }, 'cssProperties --ip-ink: used and not documented.'],
];

for (const [what, changes, sentence] of CASES) {
  test(`a comment without the ${what} is refused`, () => {
    assert.deepEqual(faults(changes), [`<ip-sample> ${sentence}`]);
  });
}

test('a comment that names what no source uses is refused', () => {
  assert.deepEqual(faults({ cssParts: [named('base'), named('wide'), named('old')] }), [
    '<ip-sample> parts old: documented and not used.',
  ]);
});
