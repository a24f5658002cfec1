import type { EngineName } from '../run/engines.js';

/** A file that a page saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A line that a browser wrote, and the address it speaks of where there is one. */
export interface Line {
  readonly text: string;
  readonly url: string;
}

/** A document that is asked and pressed. Expressions are JavaScript; a strict policy does not keep them from being evaluated. */
export interface Asked {
  /** The value of an expression, as JSON carries it; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the element that an expression gives, as a pointer does. */
  press(expression: string): Promise<void>;
}

/** A page in a browser. */
export interface Tab extends Asked {
  /** The document in a frame of the page, of any origin; frames are counted from 0 as they stand in the page. */
  frame(place: number): Asked;
  /** Presses the element that an expression gives, and waits for the file that the browser then saves. */
  save(expression: string): Promise<SavedFile>;
  /** What the browser wrote about the page since it was opened; empty in an engine that tells nothing. */
  lines(): readonly Line[];
  /** The addresses that the page asked for since it was opened. */
  requests(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What an engine may not tell its driver. */
type Untold = 'heap' | 'listeners' | 'lines of the browser itself' | 'refused requests';

/** What is not measured in an engine; lines of scripts and uncaught errors are seen in each. */
export const UNTOLD: Readonly<Record<EngineName, readonly Untold[]>> = {
  chromium: [],
  firefox: ['heap', 'listeners'],
  webkit: ['heap', 'listeners', 'lines of the browser itself', 'refused requests'],
};

/** A running browser. One tab is open at a time: an engine may have one window only. */
export interface Browser {
  readonly engine: EngineName;
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface BrowserOptions {
  /** False turns the scripts of pages off; expressions are then evaluated, but not awaited. */
  readonly scripts: boolean;
}

/** The size of the window in CSS pixels. */
export const WINDOW = { width: 1280, height: 1000 };

export const TIME_ZONE = 'Asia/Shanghai';
