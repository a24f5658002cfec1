import { html, nothing } from 'lit';
import { choiceStyles } from '../../../base/src/choices.js';
import type { Account, Reading } from '../../../base/src/face.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { Scene } from '../../../base/src/picture/marks.js';
import type { Measure } from '../../../base/src/picture/text-width.js';
import { cardStyles } from './card-styles.js';
import { detailStyles } from './detail-styles.js';
import type { TimelineChoice } from './filters.js';
import { listStyles } from './list-styles.js';
import type { TimelineWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import { titlePieces } from './render-head.js';
import { countsOf } from './summary.js';
import { timelineTable } from './table.js';

const styles = [choiceStyles, cardStyles, detailStyles, listStyles];

/** What stands below a timeline and behind its actions. */
export function timelineAccount(model: TimelineModel, chosen: TimelineChoice, reading: Reading, words: Words, own: TimelineWords): Account {
  const sentence = own.summary(countsOf(model));
  const documents = model.plans.flatMap(({ row, name }) => (row ? [{ name, date: row.issuedOn ?? row.publishedOn ?? '' }] : []));
  const [first, ...others] = documents;
  const source = first && others.length === 0 ? words.source(first.name, first.date, '') : own.sources(documents);
  const title = titlePieces(model, own).join('');
  const hasYearly = model.dated.some(({ when }) => when?.shape === 'yearly');
  const rules = [own.rule, ...(hasYearly ? [model.plans.length > 1 ? own.yearlyLeftOut : own.yearlyRule] : [])];
  const draw = async (measure: Measure): Promise<Scene> =>
    (await import('./picture.js')).timelinePicture(model, chosen, { words, own, measure, title, sentence, source, today: reading.today });
  return {
    say: html`${sentence === '' ? nothing : html`<p class="say">${sentence}</p>`}`,
    notes: html`<p class="note">${rules.join(reading.locale === 'en' ? ' ' : '')}</p>`,
    source: html`${source}`,
    styles,
    fileName: `${model.plans.length === 1 ? model.plans[0]?.id : 'plans'}-timeline`,
    table: timelineTable(model, title, own),
    picture: { alt: `${title}${words.stop} ${sentence} ${source}`, draw },
  };
}
