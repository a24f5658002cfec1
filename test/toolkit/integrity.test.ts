import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readIntegrity } from '../../packages/embed/src/snippets/frozen.js';
import { freeze } from '../../packages/toolkit/src/cli/freeze.js';
import { integrityOf } from '../../packages/toolkit/src/cli/integrity.js';

const dist = mkdtempSync(join(tmpdir(), 'integrity-'));
after(() => rmSync(dist, { recursive: true }));

const FILES: Readonly<Record<string, string>> = {
  'widgets.js': 'import "./elements/ip-gauge.js";export{a}from"./elements/ip-data.js";',
  'old.legacy.js': '!function(){document.title="import x from y"}();',
  'elements/ip-gauge.js': 'import{b}from"../chunks/base-1.js";import("../chunks/late-2.js");',
  'elements/ip-data.js': 'import{b}from"../chunks/base-1.js";export const a=b;',
  'chunks/base-1.js': 'import{d}from"./deep-3.js";export const b=d;',
  'chunks/deep-3.js': 'import"./base-1.js";export const d=1;',
  'chunks/late-2.js': 'export const c="import z from \\"./nowhere.js\\"";',
  'loader.js': 'import(new URL("./widgets.js",import.meta.url));',
  'themes/dark.css': ':root{}',
  'data/plans/one.json': '{}',
  'portal/site.js': 'alert(1)',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(dist, dirname(path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}

function sealOf(path: string): string {
  return `sha384-${createHash('sha384')
    .update(FILES[path] ?? '')
    .digest('base64')}`;
}

const { scripts, files } = integrityOf(dist, '1.2.3');

test('every script of the build is sealed, and nothing of the demo portal', () => {
  const expected = Object.keys(FILES).filter((path) => path.endsWith('.js') && !path.startsWith('portal'));
  assert.deepEqual(Object.keys(scripts).sort(), expected.sort());
  for (const path of expected) assert.equal(scripts[path]?.integrity, sealOf(path));
});

test('themes and data packages are sealed too', () => {
  assert.deepEqual(files, {
    'themes/dark.css': sealOf('themes/dark.css'),
    'data/plans/one.json': sealOf('data/plans/one.json'),
  });
});

test('a script names all that is loaded before it, through others and through bundles, but not what it loads later', () => {
  assert.deepEqual(scripts['elements/ip-gauge.js']?.imports, ['chunks/base-1.js', 'chunks/deep-3.js']);
  assert.deepEqual([...(scripts['widgets.js']?.imports ?? [])].sort(), [
    'chunks/base-1.js',
    'chunks/deep-3.js',
    'elements/ip-data.js',
    'elements/ip-gauge.js',
  ]);
});

test('chunks that import each other do not name themselves', () => {
  assert.deepEqual(scripts['chunks/base-1.js']?.imports, ['chunks/deep-3.js']);
});

test('a script that asks for its own address is a module, though it imports nothing at once', () => {
  assert.deepEqual([scripts['loader.js']?.type, scripts['loader.js']?.imports], ['module', []]);
});

test('a script without imports or exports is a classic one, whatever stands in its strings', () => {
  assert.deepEqual([scripts['old.legacy.js']?.type, scripts['old.legacy.js']?.imports], ['classic', []]);
  assert.deepEqual([scripts['chunks/late-2.js']?.type, scripts['chunks/late-2.js']?.imports], ['module', []]);
});

test('a version has a folder of its own, which holds what a page names and replaces no other version', () => {
  mkdirSync(join(dist, 'v1.0.0'));
  writeFileSync(join(dist, 'v1.0.0/widgets.js'), 'the older one');
  const folder = freeze(dist, '1.2.3');
  assert.equal(folder, join(dist, 'v1.2.3'));
  for (const path of Object.keys(FILES)) assert.equal(existsSync(join(folder, path)), !path.startsWith('portal'), path);
  assert.equal(readFileSync(join(dist, 'v1.0.0/widgets.js'), 'utf8'), 'the older one');
  const frozen = readFileSync(join(folder, 'integrity.json'), 'utf8');
  assert.equal(frozen, readFileSync(join(dist, 'integrity.json'), 'utf8'));
  assert.deepEqual(readIntegrity(JSON.parse(frozen)), { version: '1.2.3', scripts, files });
});

test('what was removed from a build does not stay in the folder of its version', () => {
  rmSync(join(dist, 'chunks/late-2.js'));
  assert.equal(existsSync(join(freeze(dist, '1.2.3'), 'chunks/late-2.js')), false);
});
