import { directoryAccount, Lookup } from '../../../../widgets/src/program-directory/account.js';
import { byFacet } from '../../../../widgets/src/program-directory/directory-filter.js';
import { WHOLE } from '../../../../widgets/src/program-directory/directory-view.js';
import { directoryWordsIn } from '../../../../widgets/src/program-directory/messages/directory-wording.js';
import { directoryModel, missingIn, valuesIn } from '../../../../widgets/src/program-directory/model.js';
import { loaded } from '../loaded.js';
import { absent, told, type AccountOf } from '../plain-account.js';

export const programDirectory: AccountOf = async ({ reading, words, attribute }) => {
  const { data, locale, isElder } = reading;
  const own = await loaded((whenLoaded) => directoryWordsIn(locale, isElder, whenLoaded));
  const model = directoryModel(data);
  if (!model) return absent(own.noProgram);
  const wish = { plan: attribute('plan'), city: attribute('city'), kind: attribute('kind'), theme: attribute('theme') };
  const missing = missingIn(model, wish);
  if (missing?.status === 'missing') return absent(own.missing(missing.attribute, missing.value, missing.ids.join(', ')));
  const chosen = byFacet((facet) => (facet === 'status' || facet === 'agency' ? [] : valuesIn(wish[facet])));
  const { places } = new Lookup(model, own, locale).find({ query: attribute('query'), chosen }, WHOLE.order);
  const [first] = model.origins.values();
  const name = (locale === 'en' ? first?.plan?.nameEn : first?.plan?.name) ?? first?.id ?? '';
  const title = own.title(model.origins.size === 1 ? name : null, model.cities, model.origins.size).join('');
  return told(directoryAccount(model, places, title, reading, words, own));
};
