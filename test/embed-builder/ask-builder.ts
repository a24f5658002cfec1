import type { Page } from '../drive/page.js';
import { pageCode } from '../visual/page-code.js';

type InPage = typeof import('./builder-in-page.js');

const code = await pageCode('test/embed-builder/builder-in-page.ts');

function expressionOf(name: keyof InPage, values: readonly unknown[]): string {
  return `${code}.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}

/** What is asked of the page of the embed builder: in a page of the driver, or in whatever evaluates an expression. */
export async function askBuilder<Name extends keyof InPage>(
  page: { evaluate: (expression: string) => Promise<unknown> },
  name: Name,
  ...values: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  return (await page.evaluate(expressionOf(name, values))) as Awaited<ReturnType<InPage[Name]>>;
}

/** Presses a radio button or check box. */
export function choose({ tab }: Page, name: string, value: string): Promise<void> {
  return tab.press(expressionOf('choiceOf', [name, value]));
}
