import { progressOf } from '../../../../data/src/progress.js';
import { comparisonAccount } from '../../../../widgets/src/city-comparison/account.js';
import { idsIn } from '../../../../widgets/src/city-comparison/columns.js';
import { sortOf } from '../../../../widgets/src/city-comparison/comparison-choice.js';
import { comparisonWordsIn } from '../../../../widgets/src/city-comparison/messages/comparison-wording.js';
import { comparisonModel } from '../../../../widgets/src/city-comparison/model.js';
import { loaded } from '../loaded.js';
import { absent, told, type AccountOf } from '../plain-account.js';

export const cityComparison: AccountOf = async ({ reading, words, attribute }) => {
  const { data, locale, isElder, today } = reading;
  const own = await loaded((whenLoaded) => comparisonWordsIn(locale, isElder, whenLoaded));
  const query = { plans: idsIn(attribute('plans')), cities: idsIn(attribute('cities')), indicators: idsIn(attribute('indicators')) };
  const model = comparisonModel(data, query, locale, words, own, today, progressOf);
  if (model?.status === 'shown') return told(comparisonAccount(model, { sort: sortOf(attribute('sort')) ?? 'given' }, reading, words, own));
  const list = model?.known.slice(0, 12).join(', ') ?? '';
  if (model?.status === 'missing') return absent(own.noPlans(model.ids.join(', '), list));
  return absent(model?.status === 'no-indicator' ? own.noIndicator(model.ids.join(', ')) : own.tooFew(list));
};
