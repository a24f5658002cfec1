import type { DataPackage } from '../../data/src/types.js';
import { dayInShanghai } from './today.js';
import { CONTRACT, readText, type SourceState } from './package-source.js';

const PREFIX = 'ip-city-data:';

/**
 * Stores the package of a good state under its address, or answers a failure with the copy stored last, dated by the
 * day it was stored. A browser that refuses storage changes nothing.
 */
export function keepOrRecall(src: string, state: SourceState): SourceState {
  try {
    if (state.status === 'ready') {
      const copy = { day: dayInShanghai(new Date()), package: descriptorOf(state.data) };
      localStorage.setItem(PREFIX + src, JSON.stringify(copy));
      return state;
    }
    const stored = localStorage.getItem(PREFIX + src);
    return stored === null ? state : recall(stored, state);
  } catch {
    return state;
  }
}

function descriptorOf(data: DataPackage): object {
  const { name, version, networkNodes, ...tables } = data;
  const resources = Object.entries({ ...tables, 'network-nodes': networkNodes }).map(([table, rows]) => ({ name: table, data: rows }));
  return { name, version, contract: CONTRACT, resources };
}

function recall(stored: string, state: SourceState): SourceState {
  const copy: unknown = JSON.parse(stored);
  if (typeof copy !== 'object' || copy === null || !('day' in copy) || !('package' in copy)) return state;
  const read = readText(JSON.stringify(copy.package));
  return read.status === 'ready' ? { ...read, keptOn: String(copy.day) } : state;
}
