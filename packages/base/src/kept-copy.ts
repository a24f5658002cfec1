import type { DataPackage } from '../../data/src/types.js';
import { dayInShanghai } from './today.js';
import { CONTRACT, readText, type SourceState } from './package-source.js';

const PREFIX = 'ip-city-data:';

/**
 * Stores the package of a good state under its addresses, or answers a failure with the copy stored last, dated by the
 * day it was stored. A package that failed its integrity or follows another contract is answered by no copy. A browser
 * that refuses storage changes nothing.
 */
export function keepOrRecall(addresses: readonly string[], state: SourceState): SourceState {
  const key = PREFIX + addresses.map((address) => new URL(address, document.baseURI).href).join(' ');
  try {
    if (state.status === 'ready') {
      const copy = { day: dayInShanghai(new Date()), package: descriptorOf(state.data) };
      localStorage.setItem(key, JSON.stringify(copy));
      return state;
    }
    if (state.status !== 'failed' || state.failure.kind === 'integrity') return state;
    const stored = localStorage.getItem(key);
    return stored === null ? state : recall(stored, state);
  } catch {
    return state;
  }
}

function descriptorOf(data: DataPackage): object {
  const { name, version, networkNodes, ...tables } = data;
  const resources = Object.entries({ ...tables, 'network-nodes': networkNodes }).map(([table, rows]) => ({
    name: table,
    data: rows,
  }));
  return { name, version, contract: CONTRACT, resources };
}

function recall(stored: string, state: SourceState): SourceState {
  const copy: unknown = JSON.parse(stored);
  if (typeof copy !== 'object' || copy === null || !('day' in copy) || !('package' in copy)) return state;
  const read = readText(JSON.stringify(copy.package));
  return read.status === 'ready' ? { ...read, keptOn: String(copy.day) } : state;
}
