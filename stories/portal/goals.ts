import { zh } from '../../packages/base/src/messages/zh.js';
import { en } from '../../packages/base/src/messages/en.js';
import { byId } from '../../packages/data/src/select.js';
import type { DataPackage, Locale, Target, Theme } from '../../packages/data/src/types.js';
import { gaugeModel, type GaugeModel } from '../../packages/widgets/src/target-gauge/model.js';
import { ANY_DAY } from './any-day.js';
import { markup, type Markup } from './markup.js';

/** A goal in plain words, as a page without scripts shows it. */
export interface GoalWords {
  readonly name: string;
  /** Comparator and figure, or the words of the document. */
  readonly goal: string;
  readonly unit: string;
  readonly year: string;
  readonly source: string;
}

/** The goals of one theme, figures first, each in the order of the plan. */
export interface ThemeGoals {
  readonly theme: Theme;
  readonly targets: readonly Target[];
}

function themeOf(data: DataPackage, target: Target): string | null {
  return target.theme ?? byId(data.indicators, target.indicator)?.theme ?? null;
}

/** Every goal that restates no other, by theme in the order of the themes table. Throws if a goal has no theme. */
export function goalsByTheme(data: DataPackage): ThemeGoals[] {
  const primary = data.targets.filter(({ restates }) => restates === null);
  const groups = data.themes.map((theme) => {
    const own = primary.filter((target) => themeOf(data, target) === theme.id);
    const [figures, words] = [own.filter(({ value }) => value !== null), own.filter(({ value }) => value === null)];
    return { theme, targets: [...figures, ...words] };
  });
  const placed = groups.reduce((sum, { targets }) => sum + targets.length, 0);
  if (placed !== primary.length) throw new Error(`${primary.length - placed} goals of the plan belong to no theme.`);
  return groups.filter(({ targets }) => targets.length > 0);
}

function shownGoal(goal: GaugeModel['goal'], lead: string): string {
  if (goal.status === 'unreadable') return '';
  if (goal.status === 'figure') return lead === '' ? goal.digits : `${lead} ${goal.digits}`;
  return lead === '' || goal.text.includes(lead) ? goal.text : `${goal.text}（${lead}）`;
}

/** A goal in the words of the gauge's own model. */
export function goalWords(data: DataPackage, target: Target, locale: Locale): GoalWords {
  const words = locale === 'en' ? en : zh;
  const query = { target: target.id, plan: '', indicator: '', value: null, asOf: '' };
  const model = gaugeModel(data, query, locale, words, ANY_DAY);
  if (model.status === 'sentence') throw new Error(model.text);
  return {
    name: model.name,
    goal: shownGoal(model.goal, model.lead === words.goal ? '' : model.lead),
    unit: model.goal.status === 'words' ? '' : model.goal.unit,
    year: model.year,
    source: model.source,
  };
}

/** A goal in one Chinese sentence, its name set off. */
export function goalSentence(data: DataPackage, target: Target): Markup {
  const { name, goal, unit, year } = goalWords(data, target, 'zh');
  return markup`<b>${name}</b> 目标：${goal}${unit === '' ? '' : ` ${unit}`}${year === '' ? '' : `，${year}`}。`;
}
