import { pageCode } from '../visual/page-code.js';
import type { Asked, Browser, SavedFile, Tab } from './tab.js';

type InPage = typeof import('./in-page.js');

/** The functions of `in-page.ts` that give an element to press. */
type Pressed = 'elementOf' | 'partOf' | 'buttonOf';

const code = await pageCode('test/drive/in-page.ts');

function expressionOf(name: string, values: readonly unknown[]): string {
  return `${code}.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}

/** As `expressionOf`, once a pointer meets the element. */
function pressedOf(name: Pressed, values: readonly unknown[]): string {
  return `${code}.pressable(${expressionOf(name, values)})`;
}

/** A document in a browser: what is asked of it runs in it, what is pressed is pressed by its browser. */
export class Frame {
  readonly asked: Asked;

  constructor(asked: Asked) {
    this.asked = asked;
  }

  /** Calls a function of `in-page.ts` in the document. */
  async ask<Name extends keyof InPage>(name: Name, ...values: Parameters<InPage[Name]>): Promise<Awaited<ReturnType<InPage[Name]>>> {
    return (await this.asked.evaluate(expressionOf(name, values))) as Awaited<ReturnType<InPage[Name]>>;
  }

  press<Name extends Pressed>(name: Name, ...values: Parameters<InPage[Name]>): Promise<void> {
    return this.asked.press(pressedOf(name, values));
  }
}

/** An open page. */
export class Page extends Frame {
  readonly tab: Tab;

  constructor(tab: Tab) {
    super(tab);
    this.tab = tab;
  }

  /** The document in one of its frames, counted from 0. */
  frame(place: number): Frame {
    return new Frame(this.tab.frame(place));
  }

  save<Name extends Pressed>(name: Name, ...values: Parameters<InPage[Name]>): Promise<SavedFile> {
    return this.tab.save(pressedOf(name, values));
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
