import { createContext } from '@lit/context';
import type { SourceState } from './package-source.js';

/** What `<ip-data>` hands to the widgets below it. */
export interface ProvidedData {
  readonly contract: number;
  readonly state: SourceState;
  /** YYYY-MM-DD, or empty for the day in Asia/Shanghai. */
  readonly today: string;
  /** `elder`, or empty to follow the page. */
  readonly mode: string;
}

/** The key under which providers of every copy of the script answer. */
export const dataContext = createContext<ProvidedData>(Symbol.for('ip-city-data'));
