import { progressOf } from '../../../../data/src/progress.js';
import { boardAccount } from '../../../../widgets/src/target-board/account.js';
import { boardWordsIn } from '../../../../widgets/src/target-board/messages/board-wording.js';
import { boardModel } from '../../../../widgets/src/target-board/model.js';
import { loaded } from '../loaded.js';
import { absent, told, type AccountOf } from '../plain-account.js';

/** Nothing is opened or pressed where no script runs. */
const UNPRESSED = { isOpen: false, onToggle: () => undefined, onGoal: () => undefined };

export const targetBoard: AccountOf = async ({ reading, words, attribute }) => {
  const { data, locale, isElder, today } = reading;
  const own = await loaded((whenLoaded) => boardWordsIn(locale, isElder, whenLoaded));
  const plan = attribute('plan');
  const model = boardModel(data, plan, locale, words, today, progressOf);
  if (model?.status === 'shown') {
    const filter = { theme: attribute('theme'), group: attribute('group') };
    return told(boardAccount(model, filter, reading, words, own, UNPRESSED));
  }
  const list = model?.ids.join(', ') ?? '';
  if (model?.status === 'missing') return absent(own.missing(plan, list));
  return absent(model?.status === 'no-goal' ? own.noGoal(plan || list) : own.unasked(list));
};
