import { pageCode } from '../visual/page-code.js';
import type { Page } from '../drive/page.js';

type Modules = { readonly reading: typeof import('./reading.js'); readonly storm: typeof import('./storm.js') };

const codes: Readonly<Record<keyof Modules, string>> = {
  reading: await pageCode('test/hostile/reading.ts'),
  storm: await pageCode('test/hostile/storm.ts'),
};

/** Calls a function of `reading.ts` or `storm.ts` in a page, where the module is kept from call to call. */
export async function askOf<Name extends keyof Modules, Called extends keyof Modules[Name] & string>(
  page: Page, module: Name, called: Called, ...values: Modules[Name][Called] extends (...values: infer Values) => unknown ? Values : never
): Promise<Modules[Name][Called] extends (...values: never) => infer Value ? Awaited<Value> : never> {
  const call = `(globalThis.${module}Code ??= ${codes[module]}).${called}(${values.map((value: unknown) => JSON.stringify(value)).join(', ')})`;
  return (await page.tab.evaluate(call)) as Modules[Name][Called] extends (...values: never) => infer Value ? Awaited<Value> : never;
}
