import { pageCode } from '../visual/page-code.js';
import type { Browser, SavedFile, Tab } from './tab.js';

type InPage = typeof import('./in-page.js');

/** The functions of `in-page.ts` that give an element to press. */
type Pressed = 'elementOf' | 'partOf' | 'buttonOf';

const code = await pageCode('test/drive/in-page.ts');

function expressionOf(name: string, values: readonly unknown[]): string {
  return `${code}.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}

/** An open page: what is asked of it runs in it, what is pressed is pressed by its browser. */
export class Page {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Calls a function of `in-page.ts` in the page. */
  async ask<Name extends keyof InPage>(name: Name, ...values: Parameters<InPage[Name]>): Promise<Awaited<ReturnType<InPage[Name]>>> {
    return (await this.tab.evaluate(expressionOf(name, values))) as Awaited<ReturnType<InPage[Name]>>;
  }

  press<Name extends Pressed>(name: Name, ...values: Parameters<InPage[Name]>): Promise<void> {
    return this.tab.press(expressionOf(name, values));
  }

  save<Name extends Pressed>(name: Name, ...values: Parameters<InPage[Name]>): Promise<SavedFile> {
    return this.tab.save(expressionOf(name, values));
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}

export async function openPage(browser: Browser, address: string): Promise<Page> {
  return new Page(await browser.open(address));
}

/** Requests that were made more than once. */
export function repeated(requests: readonly string[]): string[] {
  return [...new Set(requests.filter((url, place) => requests.indexOf(url) !== place))];
}
