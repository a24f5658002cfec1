import { html } from 'lit';
import { choiceStyles } from '../../../base/src/choices.js';
import type { Account, Reading } from '../../../base/src/face.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { Scene } from '../../../base/src/picture/marks.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import type { ComparisonChoice } from './comparison-choice.js';
import type { ComparisonWords } from './messages/comparison-words.js';
import type { ComparisonModel } from './model.js';
import { restStyles } from './rest-styles.js';
import { comparisonTable } from './table.js';

export { renderRest } from './rest.js';

const styles = [choiceStyles, restStyles];

/** What stands below a comparison and behind its actions. */
export function comparisonAccount(
  model: ComparisonModel,
  choice: Pick<ComparisonChoice, 'sort'>,
  reading: Reading,
  words: Words,
  own: ComparisonWords,
): Account {
  const sentence = sentenceOf(model, own);
  const source = own.source(model.columns.length);
  const draw = async (measure: Measure): Promise<Scene> =>
    (await import('./picture.js')).comparisonPicture(model, choice.sort, { words, own, measure, locale: reading.locale }, sentence, source, reading.today);
  return {
    say: html`<p class="say">${sentence}</p>`,
    notes: html``,
    source: html`${source}`,
    styles,
    fileName: 'city-comparison',
    // Made when it is shown or saved: three hundred plans have many rows.
    get table() {
      return comparisonTable(model, words, own, reading.locale);
    },
    picture: { alt: `${own.title(model.columns.length).join('')}${own.stop} ${sentence} ${source}`, draw },
  };
}

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
