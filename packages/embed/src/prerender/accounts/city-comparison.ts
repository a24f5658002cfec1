import { html } from 'lit';
import type { Scene } from '../../../../base/src/picture/marks.js';
import type { Measure } from '../../../../base/src/picture/text-width.js';
import { progressOf } from '../../../../data/src/progress.js';
import { idsIn } from '../../../../widgets/src/city-comparison/columns.js';
import { comparisonWordsIn } from '../../../../widgets/src/city-comparison/messages/comparison-wording.js';
import type { ComparisonWords, SortKey } from '../../../../widgets/src/city-comparison/messages/comparison-words.js';
import { comparisonModel, type ComparisonModel } from '../../../../widgets/src/city-comparison/model.js';
import { comparisonPicture } from '../../../../widgets/src/city-comparison/picture.js';
import { comparisonTable } from '../../../../widgets/src/city-comparison/table.js';
import { loaded } from '../loaded.js';
import { absent, told, type AccountOf } from '../plain-account.js';

const SORTS: readonly SortKey[] = ['given', 'name', 'level', 'year', 'value'];

export const cityComparison: AccountOf = async ({ reading, words, attribute }) => {
  const { data, locale, isElder, today } = reading;
  const own = await loaded((whenLoaded) => comparisonWordsIn(locale, isElder, whenLoaded));
  const query = { plans: idsIn(attribute('plans')), cities: idsIn(attribute('cities')), indicators: idsIn(attribute('indicators')) };
  const model = comparisonModel(data, query, locale, words, own, today, progressOf);
  if (model?.status !== 'shown') {
    const list = model?.known.slice(0, 12).join(', ') ?? '';
    if (model?.status === 'missing') return absent(own.noPlans(model.ids.join(', '), list));
    return absent(model?.status === 'no-indicator' ? own.noIndicator(model.ids.join(', ')) : own.tooFew(list));
  }
  const sort = SORTS.find((key) => key === attribute('sort')) ?? 'given';
  const sentence = sentenceOf(model, own);
  const source = own.source(model.columns.length);
  const draw = async (measure: Measure): Promise<Scene> =>
    comparisonPicture(model, sort, { words, own, measure, locale }, sentence, source, today);
  return told({
    table: comparisonTable(model, words, own, locale),
    notes: html``,
    source: html`${source}`,
    picture: { alt: `${own.title(model.columns.length).join('')}${own.stop} ${sentence} ${source}`, draw },
  });
};

function sentenceOf({ columns, panels, similar, single }: ComparisonModel, own: ComparisonWords): string {
  const marked = panels.filter(({ isMarked }) => isMarked).length;
  return own.summary({
    plans: columns.length,
    comparable: panels.length - marked,
    marked,
    similar: similar.length,
    single: new Set(single.map(({ row }) => row.indicator)).size,
  });
}
