import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generatedFiles } from '../../packages/data/generated.js';

const sourceFolder = 'packages/data/src';

test('the generated types and checks are what the schemas say', () => {
  const files = generatedFiles(sourceFolder);
  assert.deepEqual([...files.keys()], ['types.ts', 'schema/checks.ts']);
  for (const [name, text] of files) assert.equal(text, readFileSync(join(sourceFolder, name), 'utf8'));
});
