import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { applyEdits } from '../../packages/toolkit/src/cli/edits.js';
import { openPrivateNames } from '../../packages/toolkit/src/cli/private-names.js';

function opened(code: string, moduleName = 'a.ts'): string {
  return applyEdits(code, openPrivateNames(parseAst(code), moduleName));
}

/** The value of a class's `run()` after its private names were opened. */
async function resultOf(code: string): Promise<unknown> {
  const module = `${opened(code)}\nexport default new A().run();`;
  return (await import(`data:text/javascript,${encodeURIComponent(module)}`)).default;
}

test('fields, methods, accessors and tests for a name work as before', async () => {
  const code = `class A {
    #a = 1; #b; static #made = 0;
    constructor() { this.#b = 2; A.#made += 1; }
    #sum() { return this.#a + this.#b; }
    get #double() { return this.#sum() * 2; }
    run() { return [this.#sum(), this.#double, #a in this, #a in {}, A.#made, this.#b?.toFixed(1)].join(); }
  }`;
  assert.equal(await resultOf(code), '3,6,true,false,1,2.0');
  assert.doesNotMatch(opened(code), /#/);
});

test('classes of two modules do not meet in one name', () => {
  const code = 'class A { #a = 1; }';
  assert.notEqual(opened(code, 'a.ts'), opened(code, 'b.ts'));
  assert.equal(opened(code, 'a.ts'), opened(code, 'a.ts'));
});
