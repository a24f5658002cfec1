import type { FaceWords } from '../../../base/src/messages/words.js';
import { targetFigures, type TargetFigures } from '../../../base/src/target/target-figures.js';
import type { Progress } from '../../../data/src/progress.js';
import { byId } from '../../../data/src/select.js';
import type { DataPackage, Locale, Plan, Target } from '../../../data/src/types.js';
import { foldedTargets, type FoldedTarget } from './folded-targets.js';

/** A goal as the board shows it. */
export interface BoardGoal {
  readonly figures: TargetFigures;
  /** Rows that print the goal again, each in its own words. */
  readonly again: readonly TargetFigures[];
  /** Its number among the remarks, from 1; 0 where nothing is to be said. */
  readonly remark: number;
  /** Parts of the goal, and conditions on each unit that it counts. */
  readonly parts: readonly BoardFamily[];
}

/** One goal, or several joined by “or”. */
export type BoardFamily = readonly BoardGoal[];

/** The goals of one theme, figures first. */
export interface BoardTheme {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly BoardFamily[];
  /** Goals in words: no figure stands in them. */
  readonly words: readonly BoardFamily[];
}

/** All that a board shows. */
export interface BoardModel {
  readonly status: 'shown';
  readonly data: DataPackage;
  /** Plans id, also where the package has no row of it. */
  readonly id: string;
  readonly plan: Plan | undefined;
  readonly name: string;
  readonly place: string;
  readonly isPlaceInferred: boolean;
  readonly period: string;
  readonly themes: readonly BoardTheme[];
  readonly goals: readonly BoardGoal[];
  /** The year of more than half of the goals, or null; `isSameYear` if it is that of all. */
  readonly year: number | null;
  readonly isSameYear: boolean;
}

/** Why there is no board; `ids` are the plans to choose from. */
export interface NoBoard {
  readonly status: 'unasked' | 'missing' | 'no-goal';
  readonly ids: readonly string[];
}

/** The status of a target, or undefined while it is undecided. */
export type StandingOf = (data: DataPackage, target: Target, today: string) => Progress | undefined;

/**
 * The board of a plan on a day (YYYY-MM-DD in Asia/Shanghai); an empty id stands for the only plan of the package. Every
 * target of the plan stands in it once: as a goal, or as what prints a goal again. Undefined while a status is
 * undecided. Reads plans, cities, themes, indicators, targets, observations, units and notes.
 */
export function boardModel(
  data: DataPackage,
  asked: string,
  locale: Locale,
  words: FaceWords,
  today: string,
  standingOf: StandingOf,
): BoardModel | NoBoard | undefined {
  const ids = [...new Set([...data.plans.map(({ id }) => id), ...data.targets.map((target) => target.plan)])];
  const id = asked || (ids.length === 1 ? (ids[0] ?? '') : '');
  if (!id) return { status: 'unasked', ids };
  if (!ids.includes(id)) return { status: 'missing', ids };
  const targets = data.targets.filter((target) => target.plan === id);
  if (targets.length === 0) return { status: 'no-goal', ids };
  const judged = new Map<Target, TargetFigures>();
  for (const target of targets) {
    const standing = standingOf(data, target, today);
    if (standing) judged.set(target, targetFigures({ data, target, standing }, locale, words));
  }
  if (judged.size < targets.length) return undefined;
  const noted = new Set(data.notes.flatMap(({ rows }) => rows));
  let remarks = 0;

  function goalOf({ target, again, parts }: FoldedTarget): BoardGoal[] {
    const figures = judged.get(target);
    if (!figures) return [];
    const isRemarked = [target, ...again].some(isNoted) || again.length > 0 || isRemarkable(target);
    const remark = isRemarked ? (remarks += 1) : 0;
    const restated = again.flatMap((row) => judged.get(row) ?? []);
    return [{ figures, again: restated, remark, parts: parts.map((family) => family.flatMap(goalOf)) }];
  }

  function isNoted({ id: row }: Target): boolean {
    return noted.has(`targets/${row}`);
  }

  const families = foldedTargets(targets);
  const themeOf = ([first]: readonly FoldedTarget[]): string =>
    first?.target.theme ?? byId(data.indicators, first?.target.indicator)?.theme ?? '';
  const used = new Set([...data.themes.map((theme) => theme.id), ...families.map(themeOf)]);
  const themes = [...used].flatMap((theme): BoardTheme[] => {
    const own = families.filter((family) => themeOf(family) === theme);
    if (own.length === 0) return [];
    const row = byId(data.themes, theme);
    return [
      {
        id: theme,
        name: (locale === 'en' ? row?.nameEn : row?.name) ?? theme,
        figures: own.filter((family) => hasFigure(family)).map((family) => family.flatMap(goalOf)),
        words: own.filter((family) => !hasFigure(family)).map((family) => family.flatMap(goalOf)),
      },
    ];
  });
  const goals = themes.flatMap(({ figures, words: said }) => [...figures, ...said].flatMap(goalsIn));
  const year = commonYear(goals);
  const plan = byId(data.plans, id);
  const first = goals[0]?.figures;
  return {
    status: 'shown',
    data,
    id,
    plan,
    name: (locale === 'en' ? plan?.nameEn : plan?.name) ?? id,
    place: first?.place ?? '',
    isPlaceInferred: first?.isPlaceInferred ?? false,
    period: first?.period ?? '',
    themes,
    goals,
    year,
    isSameYear: goals.every(({ figures }) => figures.target.year === year),
  };
}

/** Whether the row itself leaves something to say: a lost figure, columns read from context, a note of its own. */
function isRemarkable({ certainty, inferred, note }: Target): boolean {
  return certainty === 'unreadable' || note !== null || inferred.some((column) => column !== 'comparator');
}

/** Longest coverage that is set as a figure, in signs as printed. */
const SHORT = 6;

function hasFigure(family: readonly FoldedTarget[]): boolean {
  return family.some(({ target: { value, certainty, kind, printed }, parts }) => {
    const isShort = kind === 'coverage' && (printed?.length ?? 0) <= SHORT;
    return value !== null || certainty === 'unreadable' || isShort || parts.some(hasFigure);
  });
}

function commonYear(goals: readonly BoardGoal[]): number | null {
  const years = goals.map(({ figures }) => figures.target.year);
  return years.find((year) => year !== null && years.filter((one) => one === year).length * 2 > years.length) ?? null;
}

/** All goals of a family: itself, what it is joined with, and their parts. */
export function goalsIn(family: BoardFamily): BoardGoal[] {
  return family.flatMap((goal) => [goal, ...goal.parts.flatMap(goalsIn)]);
}
