import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DataWidget } from '../../../base/src/data-widget.js';
import type { Account, Face, Reading } from '../../../base/src/face.js';
import { lazily } from '../../../base/src/lazily.js';
import type { Words } from '../../../base/src/messages/words.js';
import { picture } from '../../../base/src/picture/styles.js';
import { register } from '../../../base/src/registration.js';
import { base } from '../../../base/src/styles.js';
import { unobserved } from '../../../data/src/unobserved.js';
import { ComparisonChoice } from './comparison-choice.js';
import { comparisonFace } from './comparison-face.js';
import { comparisonFaceWordsIn, comparisonWordsIn } from './messages/comparison-wording.js';
import type { ComparisonFaceWords } from './messages/comparison-words.js';
import { comparisonModel, type ComparisonModel, type NoComparison, type StandingOf } from './model.js';
import { comparison } from './styles.js';

const progress = lazily(() => import('../../../data/src/progress.js'));
const account = lazily(() => import('./account.js'));

/**
 * Plans of several cities side by side: what can be compared on one scale, what is similar and why it cannot be compared,
 * and what one plan alone prints. A column is a plan: a city and a period.
 *
 * @element ip-city-comparison
 * @slot - Shown until data is there, and if it never is: put the figures as a plain table here.
 * @fires {IpReadyEvent} ip-ready - The comparison shows its plans.
 * @fires {IpErrorEvent} ip-error - There is no readable package; `detail.message` is the sentence shown.
 * @fires {IpFilterChangeEvent} ip-filter-change - A reader chose other plans; `detail` says how many of how many are shown.
 * @attr {string} cities - Ids of cities, with spaces between: each stands for its plan in force on `today`, else its latest. All cities of the package where neither this nor `plans` is given.
 * @attr {string} plans - Ids of plans, with spaces between; wins over `cities`.
 * @attr {string} indicators - Ids of the indicators to show, in this order, with spaces between; all where it is empty.
 * @attr {string} sort - Order of the rows: `given` (default), `name`, `level`, `year`, or `value` where figures may be ranked.
 * @attr {string} sync-url - Keeps what a reader chooses in the page's address, behind `?` (`query`, default) or `#` (`hash`), and takes it from there. Its parameters begin with the element's id, or with `ip`.
 * @attr {string} src - Address of a package; several are separated by white space.
 * @attr {string} provider - Id of the `<ip-data>` to read from.
 * @attr {string} view - `table` shows the table first.
 * @attr {string} heading-level - 2 to 6 gives the title that heading level, and sections and indicators the next ones.
 * @attr {string} today - The day to judge progress on, YYYY-MM-DD.
 * @csspart base - The whole widget.
 * @csspart title - The number of plans.
 * @csspart subtitle - The plans with level and period.
 * @csspart filters - The controls: plans, order, what stands out, charts.
 * @csspart chooser - The list of plans to choose from.
 * @csspart section - What can be compared, what is similar, what stands alone.
 * @csspart panel - One indicator on one scale.
 * @csspart row - One figure of a plan.
 * @csspart similar - An indicator whose figures are only similar.
 * @csspart chart - A chart that a reader asked for.
 * @csspart status - Sign and word of a status.
 * @csspart message - A sentence where there is nothing to show.
 * @csspart table - The table of all figures.
 * @csspart foot - Source and actions.
 * @csspart source - The source line.
 * @csspart actions - Table and download.
 * @csspart alt - Words to put beside a downloaded picture.
 * @cssprop [--ip-accent=#1b4f91] - Marks, links and focus.
 * @cssprop [--ip-value=var(--ip-accent)] - What is there, and what was gained since a start.
 * @cssprop [--ip-goal=var(--ip-accent)] - The mark of a goal.
 * @cssprop [--ip-ink=currentColor] - Text.
 * @cssprop [--ip-ground=#ffffff] - The ground that marks are cut out of.
 * @cssprop [--ip-muted=#59636e] - Secondary text.
 * @cssprop [--ip-hairline=#858d96] - Lines of goals, hatch, controls.
 * @cssprop [--ip-track=#d0d7de] - Lines that separate.
 * @cssprop [--ip-band=#f1f4f8] - Ground of the column that stands out.
 * @cssprop [--ip-highlight=#dfe9f6] - Ground of what was found.
 * @cssprop [--ip-achieved=#17693a] - Status achieved.
 * @cssprop [--ip-on-track=var(--ip-accent)] - Status on track.
 * @cssprop [--ip-behind=#8a5a00] - Status behind.
 * @cssprop [--ip-off-track=#b3261e] - Status off track and missed.
 */
export class CityComparison extends DataWidget {
  static override get styles(): CSSResult[] {
    return [...base, picture, comparison];
  }

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, cities: {}, plans: {}, indicators: {}, sort: {}, syncUrl: { attribute: 'sync-url' } };
  }

  cities = '';
  plans = '';
  indicators = '';
  sort = '';
  syncUrl: string | null = null;

  readonly #choice = new ComparisonChoice(this);
  #kept: { readonly key: readonly unknown[]; readonly model: ComparisonModel | NoComparison } | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('cities') || changed.has('plans') || changed.has('sort') || changed.has('syncUrl')) this.#choice.restart();
  }

  protected override face(reading: Reading): Face {
    const { locale, isElder, redraw } = reading;
    const own = comparisonFaceWordsIn(locale, isElder, redraw);
    if (!own || !this.#choice.isReady) return { status: 'waiting' };
    const model = this.#model(reading, own);
    if (!model) return { status: 'waiting' };
    if (model.status !== 'shown') return { status: 'absent', text: () => this.#absence(model, reading) };
    const later = this.#isDrawn ? account(redraw) : undefined;
    const all = later && comparisonWordsIn(locale, isElder, redraw);
    const level = /^[2-6]$/.test(this.headingLevel) ? Number(this.headingLevel) : undefined;
    const setting = { reading, own, level, choice: this.#choice };
    const rest = later && all ? later.renderRest(model, { ...setting, all, host: this }) : undefined;
    const title = own.title(model.columns.length);
    return {
      status: 'shown',
      name: title.join(''),
      heading: html`${title.map((piece, place) => html`${place > 0 ? html`<wbr />` : nothing}${piece}`)}`,
      ...comparisonFace(model, setting, rest),
    };
  }

  protected override account(reading: Reading, words: Words): Account | undefined {
    const { locale, isElder, redraw } = reading;
    const own = comparisonWordsIn(locale, isElder, redraw);
    const part = account(redraw);
    const model = own && this.#model(reading, own);
    if (model?.status !== 'shown' || !own || !part) return undefined;
    return part.comparisonAccount(model, this.#choice, reading, words, own);
  }

  get #isDrawn(): boolean {
    return Boolean(this.shadowRoot?.querySelector('[part="title"]'));
  }

  /** The model is kept while nothing that it depends on changes: three hundred plans take longer to read than to draw. */
  #model(reading: Reading, own: ComparisonFaceWords): ComparisonModel | NoComparison | undefined {
    const { data, locale, isElder, words, today, redraw } = reading;
    const query = this.#choice.queryFor(data.plans);
    const key = [data, locale, isElder, today, JSON.stringify(query)];
    if (this.#kept && key.every((part, place) => part === this.#kept?.key[place])) return this.#kept.model;
    const standingOf: StandingOf = (asked, target, day) =>
      unobserved(asked, target, day) ?? progress(redraw)?.progressOf(asked, target, day);
    const model = comparisonModel(data, query, locale, words, own, today, standingOf);
    if (model) this.#kept = { key, model };
    return model;
  }

  #absence({ status, ids, known }: NoComparison, { locale, isElder, redraw }: Reading): string {
    const words = comparisonWordsIn(locale, isElder, redraw);
    if (!words) return '';
    const list = known.slice(0, 12).join(', ');
    if (status === 'missing') return words.noPlans(ids.join(', '), list);
    return status === 'too-few' ? words.tooFew(list) : words.noIndicator(ids.join(', '));
  }
}

register('ip-city-comparison', CityComparison);

declare global {
  interface HTMLElementTagNameMap {
    'ip-city-comparison': CityComparison;
  }
}
