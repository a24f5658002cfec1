import { progressOf } from '../../../../data/src/progress.js';
import { cardAccount } from '../../../../widgets/src/city-card/account.js';
import { cardWordsIn } from '../../../../widgets/src/city-card/messages/card-wording.js';
import { cardModel } from '../../../../widgets/src/city-card/model.js';
import { loaded } from '../loaded.js';
import { absent, told, type AccountOf } from '../plain-account.js';

export const cityCard: AccountOf = async ({ reading, words, attribute }) => {
  const { data, locale, isElder, today } = reading;
  const own = await loaded((whenLoaded) => cardWordsIn(locale, isElder, whenLoaded));
  const [city, plan] = [attribute('city'), attribute('plan')];
  const indicators = attribute('indicators').split(/[\s,;]+/).filter(Boolean);
  const model = cardModel(data, { city, plan, indicators }, locale, words, today, progressOf);
  if (model?.status === 'shown') return told(cardAccount(model, reading, words, own));
  const list = model?.ids.join(', ') ?? '';
  if (model?.status === 'no-city') return absent(own.noCity(city, list));
  return absent(model?.status === 'no-plan' ? own.noPlan(plan, list) : own.unasked(list));
};
