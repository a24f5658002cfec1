import { sumOf } from '../../../base/src/sum-of.js';
import { goalsIn, type BoardFamily, type BoardModel, type BoardTheme } from './model.js';

/** What a board is narrowed to; empty strings narrow nothing. */
export interface BoardFilter {
  /** Themes id. */
  readonly theme: string;
  /** `obligatory`, `anticipatory`, or both with a space between. */
  readonly group: string;
}

/** A theme with the families that pass, and how many of their goals do. */
export interface FilteredTheme extends BoardTheme {
  readonly count: number;
}

/** The themes that pass a filter. A family is shown whole where one of its goals passes. */
export function filteredThemes({ themes }: BoardModel, { theme, group }: BoardFilter): FilteredTheme[] {
  const groups = group.split(/\s+/).filter(Boolean);
  const passing = (family: BoardFamily): number =>
    goalsIn(family).filter(({ figures: { binding } }) => groups.length === 0 || groups.includes(binding?.kind ?? ''))
      .length;
  return themes.flatMap((one): FilteredTheme[] => {
    const count = sumOf([...one.figures, ...one.words], passing);
    if (count === 0 || (theme !== '' && theme !== one.id)) return [];
    return [{ ...one, count, figures: one.figures.filter(passing), words: one.words.filter(passing) }];
  });
}

/** The number of goals that pass. */
export function countOf(themes: readonly FilteredTheme[]): number {
  return sumOf(themes, ({ count }) => count);
}
