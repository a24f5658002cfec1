import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page as a whole has to have; a story is no page. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'];

/** What axe finds under a selector, or in the whole page: rule, element and summary of each violation. */
export async function axeFaults(page: Page, selector?: string): Promise<string[]> {
  await page.evaluate(`globalThis.axe === undefined && (() => { ${source} })()`);
  const off = selector === undefined ? [] : PAGE_RULES;
  const rules = { 'target-size': { enabled: true }, ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) };
  const context = JSON.stringify(selector ?? null);
  const results = (await page.evaluate(`axe.run(${context} ?? document, ${JSON.stringify({ rules, resultTypes: ['violations'] })})`)) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${help} at ${JSON.stringify(target)}: ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`));
}
