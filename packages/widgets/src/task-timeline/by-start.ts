import { firstDay } from '../../../data/src/period.js';
import type { Entry } from './entry.js';

/** In the order of their first days. */
export function byStart(entries: readonly Entry[]): Entry[] {
  const key = ({ when }: Entry): string => (when?.shape === 'bar' ? firstDay(when.start) : when?.shape === 'mark' ? firstDay(when.date) : '');
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
