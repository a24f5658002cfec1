import { compareFigures, periodMonths, type Difference } from '../../../data/src/compare.js';
import { byId } from '../../../data/src/select.js';
import type { DataPackage, Locale } from '../../../data/src/types.js';
import type { ComparedFigure } from './compared-figure.js';
import type { ComparisonWords } from './messages/comparison-words.js';

/** How many places a sentence names beside one value. */
const NAMED = 3;

/** What a reason is said with. */
export interface ReasonSetting {
  readonly data: DataPackage;
  readonly locale: Locale;
  readonly own: ComparisonWords;
}

/** Once one of these differs the ones after it are its consequences. */
const DECISIVE: readonly Difference[] = ['figure', 'kind', 'unit'];
const FURTHER: readonly Difference[] = ['accumulation', 'scope', 'per', 'basePeriod', 'period'];

/** Why figures of one indicator are not the same quantity, as a sentence without its stop: who has what. */
export function reasonFor(figures: readonly ComparedFigure[], setting: ReasonSetting): string {
  const [first, ...others] = closest(figures, setting.data);
  if (!first) return '';
  const found = new Set(others.flatMap((other) => differences(first, other, setting.data)));
  return toldOf(found).map((one) => setting.own.differs[one](partsOf(one, [first, ...others], setting))).join(setting.own.pauseBetween);
}

/** Why a figure does not stand with others: what it has, and what they have. */
export function reasonBeside(figure: ComparedFigure, others: readonly ComparedFigure[], setting: ReasonSetting): string {
  const [first] = others;
  if (!first) return '';
  const { own } = setting;
  const told = toldOf(new Set(differences(first, figure, setting.data)));
  return told.map((one) => own.differs[one](own.hereAndAbove(valueOf(one, figure, setting), valueOf(one, first, setting)))).join(own.pauseBetween);
}

function differences(a: ComparedFigure, b: ComparedFigure, data: DataPackage): readonly Difference[] {
  const result = compareFigures(data, a.row, b.row);
  return result.status === 'similar' ? result.reasons : [];
}

function toldOf(found: ReadonlySet<Difference>): readonly Difference[] {
  const decisive = DECISIVE.find((one) => found.has(one));
  return decisive ? [decisive] : FURTHER.filter((one) => found.has(one));
}

/** One figure a plan: the one that is most like the first figure with a number. */
function closest(figures: readonly ComparedFigure[], data: DataPackage): ComparedFigure[] {
  const first = figures.find(({ figure }) => figure.status === 'figure') ?? figures[0];
  const best = new Map<string, { figure: ComparedFigure; distance: number }>();
  for (const figure of first ? figures : []) {
    const distance = first && figure !== first ? differences(first, figure, data).length : 0;
    const known = best.get(figure.column.id);
    if (!known || distance < known.distance || figure === first) best.set(figure.column.id, { figure, distance: figure === first ? -1 : distance });
  }
  return [...best.values()].map(({ figure }) => figure);
}

/** Places by what they have. */
function partsOf(difference: Difference, figures: readonly ComparedFigure[], setting: ReasonSetting): string {
  const { own } = setting;
  const places = new Map<string, Set<string>>();
  for (const figure of figures) {
    const value = valueOf(difference, figure, setting);
    places.set(value, (places.get(value) ?? new Set()).add(figure.column.name));
  }
  const say = (value: string, names: string): string => (value === own.unsaid || value === own.unknownLength ? own.lack(names, value) : own.are(names, value));
  return [...places].map(([value, names]) => say(value, placesIn([...names], own))).join(own.listStop);
}

function placesIn(names: readonly string[], own: ComparisonWords): string {
  const shown = names.slice(0, NAMED).join(own.listComma);
  return names.length > NAMED ? own.andMore(shown, names.length) : shown;
}

function valueOf(difference: Difference, { row, figure }: ComparedFigure, { data, locale, own }: ReasonSetting): string {
  const sure = (column: string, value: string): string => (row.inferred.includes(column) ? own.guessed(value) : value);
  const unit = (id: string | null): string => (locale === 'en' ? byId(data.units, id)?.nameEn : byId(data.units, id)?.name) ?? own.unsaid;
  switch (difference) {
    case 'figure':
      return own.kind[figure.status === 'figure' ? row.kind : 'qualitative'] ?? row.kind;
    case 'kind':
      return sure('kind', own.kind[row.kind] ?? row.kind);
    case 'unit':
      return sure('unit', unit(plainUnit(data, row.unit)));
    case 'accumulation':
      return row.accumulation === null ? own.unsaid : sure('accumulation', own.accumulation[row.accumulation] ?? row.accumulation);
    case 'scope':
      return row.scope === null ? own.unsaid : sure('scope', own.quote(row.scope));
    case 'per':
      return row.per === null ? own.unsaid : sure('per', own.per(unit(row.per)));
    case 'basePeriod':
      return row.basePeriod === null ? own.unsaid : (own.basePeriod[row.basePeriod] ?? row.basePeriod);
    case 'period': {
      const months = periodMonths(data, row);
      return months === undefined ? own.unknownLength : own.months(months);
    }
    case 'indicator':
      return row.indicator;
  }
}

/** The unit that counts the same one by one: 人次 for 万人次. */
function plainUnit(data: DataPackage, id: string | null): string | null {
  const base = byId(data.units, id)?.base;
  return data.units.find((unit) => unit.base === base && unit.multiplier === 0)?.id ?? id;
}
