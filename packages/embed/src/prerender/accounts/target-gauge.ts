import type { Measure } from '../../../../base/src/picture/text-width.js';
import { renderNotes, renderSource } from '../../../../widgets/src/target-gauge/account.js';
import { gaugeModel } from '../../../../widgets/src/target-gauge/model.js';
import { gaugePicture } from '../../../../widgets/src/target-gauge/picture.js';
import { absent, told, type AccountOf } from '../plain-account.js';

export const targetGauge: AccountOf = async ({ reading, words, attribute }) => {
  const { data, locale, isElder, today } = reading;
  const given = attribute('value');
  const query = {
    target: attribute('target'),
    plan: attribute('plan'),
    indicator: attribute('indicator'),
    asOf: attribute('as-of'),
    // An empty attribute is no figure, not zero.
    value: given.trim() ? Number(given) : null,
    given,
  };
  const model = gaugeModel(data, query, locale, words, today);
  if (model.status !== 'shown') return absent(model.text);
  const draw = (measure: Measure): ReturnType<typeof gaugePicture> => gaugePicture(model, { locale, words, isElder, measure }, words, today);
  return told({
    table: model.table,
    notes: renderNotes(model),
    source: renderSource(model),
    picture: { alt: `${model.description} ${model.source}`, draw: async (measure) => draw(measure) },
  });
};
