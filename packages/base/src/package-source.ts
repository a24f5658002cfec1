import type { DataPackage } from '../../data/src/types.js';
import { parse, type Fault } from '../../data/src/parse.js';

/** The contract of the value that travels through the context; another number is another contract. */
export const CONTRACT = 1;

/** Why no package is there. `url` is the address as the page wrote it. */
export type Failure =
  | { readonly kind: 'network' | 'empty' | 'web-page' | 'not-json' | 'integrity'; readonly url: string }
  | { readonly kind: 'http'; readonly url: string; readonly code: number }
  | { readonly kind: 'faults'; readonly url: string; readonly faults: readonly Fault[] }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'no-provider'; readonly id: string };

/** What a reader of a package may meet. `keptOn` is the day (YYYY-MM-DD) of a stored copy. */
export type SourceState =
  | { readonly status: 'pending' }
  | { readonly status: 'ready'; readonly data: DataPackage; readonly keptOn?: string }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'contract'; readonly found: string };

/** Reads any value as one package. Never throws. */
export function stateOf(input: unknown, url = ''): SourceState {
  const found = contractOf(input);
  if (found !== String(CONTRACT)) return { status: 'contract', found };
  const result = parse(input);
  return result.ok
    ? { status: 'ready', data: result.data }
    : { status: 'failed', failure: { kind: 'faults', url, faults: result.faults } };
}

function contractOf(input: unknown): string {
  const isStated =
    typeof input === 'object' && input !== null && 'contract' in input && typeof input.contract !== 'object';
  return String(isStated ? input.contract : CONTRACT);
}

/** Splits a `src` attribute, null once it is removed: addresses stand apart by white space. */
export function addressesIn(src: string | null): string[] {
  return (src ?? '').split(/\s+/).filter(Boolean);
}

const requests = new Map<string, Promise<SourceState>>();

/**
 * The state of one or several packages, merged. Each address is fetched once a page and copy of the script; a failed
 * request is forgotten, so that a later element tries again. The content type of the answer does not matter.
 * `integrity` is checked by the browser's own fetch and names one package.
 */
export async function fetchPackages(addresses: readonly string[], integrity = ''): Promise<SourceState> {
  const states = await Promise.all(addresses.map((url) => fetchOnce(url, integrity)));
  const packages: DataPackage[] = [];
  for (const state of states) {
    if (state.status !== 'ready') return state;
    packages.push(state.data);
  }
  const [first] = packages;
  if (!first) return { status: 'failed', failure: { kind: 'no-source' } };
  if (packages.length === 1) return { status: 'ready', data: first };
  const { merge } = await import('../../data/src/merge.js');
  const result = merge(packages);
  return result.ok
    ? { status: 'ready', data: result.data }
    : { status: 'failed', failure: { kind: 'faults', url: addresses.join(' '), faults: result.faults } };
}

function fetchOnce(url: string, integrity: string): Promise<SourceState> {
  const key = `${resolved(url)} ${integrity}`;
  const known = requests.get(key);
  if (known) return known;
  const request = load(url, integrity).then((state) => {
    if (state.status !== 'ready') requests.delete(key);
    return state;
  });
  requests.set(key, request);
  return request;
}

/** The whole address, or the text itself where it is none: fetch then fails with a state. */
function resolved(url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
}

async function load(url: string, integrity: string): Promise<SourceState> {
  let response: Response;
  try {
    response = await fetch(url, integrity ? { integrity } : {});
  } catch {
    return { status: 'failed', failure: { kind: integrity ? 'integrity' : 'network', url } };
  }
  if (!response.ok) return { status: 'failed', failure: { kind: 'http', url, code: response.status } };
  return response.text().then(
    (text) => readText(text, url),
    () => ({ status: 'failed', failure: { kind: 'network', url } }),
  );
}

/** Reads the text of a package; what is no JSON is a state, not an error. */
export function readText(text: string, url = ''): SourceState {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    const start = text.trimStart();
    const kind = start === '' ? 'empty' : start.startsWith('<') ? 'web-page' : 'not-json';
    return { status: 'failed', failure: { kind, url } };
  }
  return stateOf(input, url);
}
