import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import { DataWidget } from '../../../base/src/data-widget.js';
import type { Account, Face, Reading } from '../../../base/src/face.js';
import { lazily } from '../../../base/src/lazily.js';
import type { Words } from '../../../base/src/messages/words.js';
import { picture } from '../../../base/src/picture/styles.js';
import { register } from '../../../base/src/registration.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { statusLine } from '../../../base/src/signs.js';
import { base } from '../../../base/src/styles.js';
import { renderFigure } from '../../../base/src/target/goal-figure.js';
import { renderName } from '../../../base/src/target/render-name.js';
import { figureStyles } from '../../../base/src/target/styles.js';
import type { TargetFigures } from '../../../base/src/target/target-figures.js';
import { unobserved } from '../../../data/src/unobserved.js';
import type { CardFaceWords } from './messages/card-words.js';
import { cardFaceWordsIn, cardWordsIn } from './messages/card-wording.js';
import { cardModel, type CardModel, type NoCard, type StandingOf, type Tally } from './model.js';
import { renderPeriodBar } from './period-bar.js';
import { card } from './styles.js';

const progress = lazily(() => import('../../../data/src/progress.js'));
const account = lazily(() => import('./account.js'));

const TALLY: readonly (keyof Tally)[] = ['goals', 'tasks', 'programs', 'phases', 'lost'];

/**
 * A city's plan at a glance: its period with the time passed, some of its goals, what it holds, and honours in place.
 *
 * @element ip-city-card
 * @slot - Shown until data is there, and if it never is: put the plan's name and goals here.
 * @fires {IpReadyEvent} ip-ready - The card shows its plan.
 * @fires {IpErrorEvent} ip-error - There is no readable package; `detail.message` is the sentence shown.
 * @attr {string} city - Id of the city: its plan in force on `today`, else its latest. Not needed where the package has one city.
 * @attr {string} plan - Id of the plan; wins over `city`.
 * @attr {string} indicators - Ids of the indicators whose goals are shown, in this order, with spaces between; three goals of different themes where it is empty.
 * @attr {string} src - Address of a package; several are separated by white space.
 * @attr {string} provider - Id of the `<ip-data>` to read from.
 * @attr {string} view - `table` shows the table first.
 * @attr {string} heading-level - 2 to 6 gives the title that heading level.
 * @attr {string} today - The day to judge time and progress on, YYYY-MM-DD.
 * @csspart base - The whole widget.
 * @csspart title - The city.
 * @csspart subtitle - The plan.
 * @csspart period - The period, and how much of it has passed.
 * @csspart goal - One goal.
 * @csspart tally - What the plan holds, in numbers.
 * @csspart status - Sign and word of a status.
 * @csspart message - A sentence where there is nothing to show.
 * @csspart table - The table of the same figures.
 * @csspart foot - Source and actions.
 * @csspart source - The source line.
 * @csspart actions - Table and download.
 * @csspart alt - Words to put beside a downloaded picture.
 * @cssprop [--ip-accent=#1b4f91] - Marks, links and focus.
 * @cssprop [--ip-value=var(--ip-accent)] - The time passed.
 * @cssprop [--ip-goal=var(--ip-accent)] - The end of the period.
 * @cssprop [--ip-ink=currentColor] - Text.
 * @cssprop [--ip-ground=#ffffff] - The ground behind text.
 * @cssprop [--ip-muted=#59636e] - Secondary text.
 * @cssprop [--ip-hairline=#858d96] - The line of the period, and controls.
 * @cssprop [--ip-track=#d0d7de] - Lines that separate.
 * @cssprop [--ip-band=#f1f4f8] - Ground of a row in focus.
 * @cssprop [--ip-highlight=#dfe9f6] - Ground of what was found.
 * @cssprop [--ip-achieved=#17693a] - Status achieved.
 * @cssprop [--ip-on-track=var(--ip-accent)] - Status on track.
 * @cssprop [--ip-behind=#8a5a00] - Status behind.
 * @cssprop [--ip-off-track=#b3261e] - Status off track and missed.
 */
export class CityCard extends DataWidget {
  static override get styles(): CSSResult[] {
    return [...base, picture, figureStyles, card];
  }

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, city: {}, plan: {}, indicators: {} };
  }

  city = '';
  plan = '';
  indicators = '';

  protected override face(reading: Reading): Face {
    const { locale, isElder, redraw } = reading;
    const model = this.#model(reading);
    if (model && model.status !== 'shown') return { status: 'absent', text: () => this.#absence(model, reading) };
    const own = cardFaceWordsIn(locale, isElder, redraw);
    if (!model || !own) return { status: 'waiting' };
    const doubt = model.attribution === 'stated' ? '' : own.doubt[model.attribution];
    return {
      status: 'shown',
      name: [model.place, doubt].filter(Boolean).join(' '),
      heading: html`<span class=${model.attribution === 'inferred' ? 'inferred' : ''}>${model.place}</span>${doubt ? html`<small>${doubt}</small>` : nothing}`,
      sub: html`<span>${model.planName}</span>`,
      body: this.#renderBody(model, reading, own),
    };
  }

  protected override account(reading: Reading, words: Words): Account | undefined {
    const model = this.#model(reading);
    const own = cardWordsIn(reading.locale, reading.isElder, reading.redraw);
    const part = account(reading.redraw);
    if (model?.status !== 'shown' || !own || !part) return undefined;
    return part.cardAccount(model, reading, words, own);
  }

  #model({ data, locale, words, today, redraw }: Reading): CardModel | NoCard | undefined {
    const standingOf: StandingOf = (asked, target, day) =>
      unobserved(asked, target, day) ?? progress(redraw)?.progressOf(asked, target, day);
    const indicators = (this.indicators ?? '').split(/[\s,;]+/).filter(Boolean);
    return cardModel(data, { city: this.city ?? '', plan: this.plan ?? '', indicators }, locale, words, today, standingOf);
  }

  #absence({ status, ids }: NoCard, { locale, isElder, redraw }: Reading): string {
    const words = cardWordsIn(locale, isElder, redraw);
    if (!words) return '';
    const list = ids.slice(0, 12).join(', ');
    if (status === 'unasked') return words.unasked(list);
    return status === 'no-city' ? words.noCity(this.city, list) : words.noPlan(this.plan, list);
  }

  #renderBody(model: CardModel, { width, words, today }: Reading, own: CardFaceWords): TemplateResult {
    return html`<div>
      ${renderPeriod(model, today, own, words.endOf)}
      ${model.heads.length > 0 ? html`<ul class="heads">${model.heads.map((head) => this.#renderHead(head, { width, words, own, end: model.plan.end }))}</ul>` : nothing}
      <ul class="tally" part="tally">${TALLY.filter((key) => model.tally[key] > 0).map((key) => html`<li><b>${model.tally[key]}</b>${own.tally[key](model.tally[key])}</li>`)}</ul>
    </div>`;
  }

  #renderHead(figures: TargetFigures, { width, words, own, end }: { width: number; words: Reading['words']; own: CardFaceWords; end: string }): TemplateResult {
    const { goal, lead, now, progress: known, isSample, year, target } = figures;
    const isElse = target.year !== null && String(target.year) !== end.slice(0, 4);
    return html`<li class="head" part="goal">
      <span class="name">${renderName(figures.name, figures.breaks)}${isElse ? html` <span class="year">${year}</span>` : nothing}</span>
      <span class="value"><span class="lead" lang=${chineseOf(lead)}>${lead}</span>${goal.status === 'words' ? html`<span class="said" lang=${chineseOf(goal.text)}>${goal.text}</span>` : renderFigure(goal.status === 'figure' ? goal.digits : '', goal, 3, width, words)}</span>
      ${now ? html`<span class="known">${statusLine(known.status, known.clause)} ${own.reached(words.endOf(now.date), withUnit(now.digits, goal.status === 'words' ? '' : goal.unit))}${isSample ? html` <span class="chip sample"><span>${words.sample}</span></span>` : nothing}</span>` : nothing}
    </li>`;
  }
}

/** The bar of the period with its ends, and what it says. */
function renderPeriod({ plan, elapsed }: CardModel, today: string, own: CardFaceWords, endOf: (date: string) => string): TemplateResult {
  const said =
    elapsed.status === 'running'
      ? own.running(today, Math.round(elapsed.share * 100))
      : elapsed.status === 'ended'
        ? statusLine('ended', own.ended(endOf(plan.end)))
        : elapsed.status === 'before'
          ? own.before(plan.start ?? plan.end)
          : own.unknown;
  return html`<div class="period" part="period">
    ${renderPeriodBar(elapsed)}
    <p class="period-ends"><span>${own.from(plan.start)}</span><span>${endOf(plan.end)}</span></p>
    <p>${said}</p>
  </div>`;
}

register('ip-city-card', CityCard);

declare global {
  interface HTMLElementTagNameMap {
    'ip-city-card': CityCard;
  }
}
