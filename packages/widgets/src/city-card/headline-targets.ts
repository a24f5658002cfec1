import { byId } from '../../../data/src/select.js';
import type { DataPackage, Target } from '../../../data/src/types.js';

/** How many goals a card shows where none are asked for. */
const HEADS = 3;

/** The goals that a card shows, and the indicators that were asked for in vain. */
export interface HeadlineChoice {
  readonly found: readonly Target[];
  readonly missing: readonly string[];
}

/**
 * Of the goals of a plan those of the indicators asked for, in that order; else three with readable figures, of
 * different themes where there are: what is obligatory first, then what most plans of the package print, then the order
 * of the document. Parts of other goals are no headlines.
 */
export function headlineTargets(data: DataPackage, targets: readonly Target[], asked: readonly string[]): HeadlineChoice {
  if (asked.length > 0) {
    const of = (id: string): readonly Target[] => targets.filter(({ indicator }) => indicator === id);
    return { found: asked.flatMap(of), missing: asked.filter((id) => of(id).length === 0) };
  }
  const plansOf = new Map<string, Set<string>>();
  for (const { indicator, plan } of data.targets) plansOf.set(indicator, (plansOf.get(indicator) ?? new Set()).add(plan));
  const weight = ({ binding, indicator }: Target): number => (binding === 'obligatory' ? -Infinity : -(plansOf.get(indicator)?.size ?? 0));
  const readable = targets.filter(({ kind, value, parent }) => kind === 'numeric' && value !== null && parent === null);
  const ordered = [...readable].sort((a, b) => (weight(a) < weight(b) ? -1 : weight(a) > weight(b) ? 1 : 0));
  const themes = new Set<string>();
  const first = ordered.filter(({ theme, indicator }) => {
    const own = theme ?? byId(data.indicators, indicator)?.theme ?? '';
    if (themes.has(own)) return false;
    themes.add(own);
    return true;
  });
  return { found: [...new Set([...first.slice(0, HEADS), ...ordered])].slice(0, HEADS), missing: [] };
}
