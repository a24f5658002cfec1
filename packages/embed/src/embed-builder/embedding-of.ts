import { byId } from '../../../data/src/select.js';
import type { DataPackage } from '../../../data/src/types.js';
import type { Attribute, Embedding } from '../snippets/embedding.js';
import { askedFor, plansOf, type Choice } from './choice.js';

/** The package with every plan. */
const WHOLE = 'data/ip-city-data.json';

interface Content {
  readonly data: string;
  readonly asked: readonly Attribute[];
}

/** The widget that was chosen, with the smallest package that holds what it shows. */
export function embeddingOf(choice: Choice, data: DataPackage, words: string): Embedding {
  const { widget, base, lang, theme, mode, view, heading } = choice;
  const content = contentOf(choice, data);
  const manner: Attribute[] = [
    ...(view === '' ? [] : [['view', view] as const]),
    ...(heading === '' ? [] : [['heading-level', heading] as const]),
  ];
  return { widget, base, data: content.data, asked: [...content.asked, ...manner], lang, theme, isElder: mode === 'elder', words };
}

function contentOf({ widget, city, plan, plans, target }: Choice, data: DataPackage): Content {
  if (widget === 'target-gauge') {
    const row = byId(data.targets, target);
    return row ? { data: `data/indicators/${row.indicator}.json`, asked: askedFor(row, data) } : ofPlan(plan);
  }
  // Without plans the widget would take one of each city.
  if (widget === 'city-comparison') return { data: WHOLE, asked: [['plans', plans.join(' ')]] };
  if (plan !== '') return ofPlan(plan);
  if (city === '') return { data: WHOLE, asked: [] };
  if (widget === 'task-timeline') return { data: WHOLE, asked: [['plan', plansOf(data, city).map(({ id }) => id).join(' ')]] };
  return { data: WHOLE, asked: [['city', city]] };
}

function ofPlan(plan: string): Content {
  return { data: `data/plans/${plan}.json`, asked: [['plan', plan]] };
}
