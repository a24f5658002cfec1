import { notesAccount } from '../../../../widgets/src/data-notes/account.js';
import { notesWordsIn } from '../../../../widgets/src/data-notes/messages/notes-wording.js';
import { notesModel } from '../../../../widgets/src/data-notes/model.js';
import { loaded } from '../loaded.js';
import { absent, told, type AccountOf } from '../plain-account.js';

export const dataNotes: AccountOf = async ({ reading, words, attribute }) => {
  const { data, locale, isElder } = reading;
  const own = await loaded((whenLoaded) => notesWordsIn(locale, isElder, whenLoaded));
  const plan = attribute('plan');
  const model = notesModel(data, plan, locale);
  if (model.status === 'shown') return told(notesAccount(model, words, own));
  const list = model.ids.join(', ');
  if (model.status === 'missing') return absent(own.missing(plan, list));
  return absent(model.status === 'no-note' ? own.noNote(plan || list) : own.unasked(list));
};
