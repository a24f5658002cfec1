import { timelineAccount } from '../../../../widgets/src/task-timeline/account.js';
import { timelineWordsIn } from '../../../../widgets/src/task-timeline/messages/timeline-wording.js';
import { timelineModel } from '../../../../widgets/src/task-timeline/model.js';
import { lanesOf } from '../../../../widgets/src/task-timeline/task-groups.js';
import { loaded } from '../loaded.js';
import { absent, told, type AccountOf } from '../plain-account.js';

export const taskTimeline: AccountOf = async ({ reading, words, attribute }) => {
  const { data, locale, isElder, today } = reading;
  const own = await loaded((whenLoaded) => timelineWordsIn(locale, isElder, whenLoaded));
  const model = timelineModel(data, attribute('plan'), locale, words, today);
  if (model.status !== 'shown') {
    return absent(model.status === 'missing' ? own.missing(model.unknown.join(', '), model.ids.join(', ')) : own.empty);
  }
  const chosen = { lanes: lanesOf(attribute('lanes')), agency: attribute('agency'), theme: attribute('theme') };
  return told(timelineAccount(model, chosen, reading, words, own));
};
