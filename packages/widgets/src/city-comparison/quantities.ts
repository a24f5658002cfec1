import { compareFigures, type FigureRow } from '../../../data/src/compare.js';
import type { DataPackage } from '../../../data/src/types.js';

/**
 * Splits rows into quantities: within one, every two rows stand side by side (`comparable` or `marked`); between two they
 * are only similar. Keeps the order of the rows.
 */
export function quantities<Held extends { readonly row: FigureRow }>(data: DataPackage, held: readonly Held[]): Held[][] {
  const found: Held[][] = [];
  for (const one of held) {
    const group = found.find((others) => others[0] && compareFigures(data, others[0].row, one.row).status !== 'similar');
    if (group) group.push(one);
    else found.push([one]);
  }
  return found;
}
