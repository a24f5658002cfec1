import { zh as words } from '../../packages/base/src/messages/zh.js';
import { progressOf } from '../../packages/data/src/progress.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { zh } from '../../packages/widgets/src/city-card/messages/zh.js';
import { cardModel, type CardModel } from '../../packages/widgets/src/city-card/model.js';
import { ANY_DAY } from './any-day.js';
import { goalSentence } from './goals.js';
import { markup, type Markup } from './markup.js';

const TALLY = ['goals', 'tasks', 'programs', 'phases'] as const;

/** What the card of a plan shows; without indicators it chooses its goals itself. Throws if there is no such plan or goal. */
export function cardOf(data: DataPackage, plan: string, indicators: readonly string[]): CardModel {
  const model = cardModel(data, { city: '', plan, indicators }, 'zh', words, ANY_DAY, progressOf);
  if (model?.status !== 'shown') throw new Error(`There is no card of ${plan}.`);
  if (model.missing.length > 0) throw new Error(`${plan} has no goal for ${model.missing.join(', ')}.`);
  return model;
}

/** The card of a plan as a plain list: period, goals, and what the plan holds. */
export function plainCard(data: DataPackage, { plan, planName, heads, tally }: CardModel): Markup {
  const held = TALLY.filter((key) => tally[key] > 0).map((key) => `${tally[key]} ${zh.tally[key](tally[key])}`);
  return markup`<div class="plain plain-card" lang="zh-Hans">
<p>《${planName}》，${words.period(plan.start, plan.end)}，${held.join('，')}。</p>
<ul>
${heads.map(({ target }) => markup`<li>${goalSentence(data, target)}</li>\n`)}</ul>
</div>`;
}
