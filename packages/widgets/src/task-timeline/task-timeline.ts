import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DataWidget } from '../../../base/src/data-widget.js';
import type { Account, Face, Reading } from '../../../base/src/face.js';
import { lazily } from '../../../base/src/lazily.js';
import type { Words } from '../../../base/src/messages/words.js';
import { canvasMeasure } from '../../../base/src/picture/canvas-measure.js';
import { picture } from '../../../base/src/picture/styles.js';
import { estimated, type Measure } from '../../../base/src/picture/text-width.js';
import { register } from '../../../base/src/registration.js';
import { base } from '../../../base/src/styles.js';
import { axisLayout } from './axis-layout.js';
import type { CellSetting } from './cell.js';
import type { TimelineChoice } from './filters.js';
import type { TimelineFaceWords } from './messages/timeline-words.js';
import { timelineFaceWordsIn, timelineWordsIn } from './messages/timeline-wording.js';
import { timelineModel, type NoTimeline, type TimelineModel } from './model.js';
import { narrowed } from './narrowed.js';
import { renderAxis } from './render-axis.js';
import { renderFigures, renderPlace, renderStanding, renderTitle, titlePieces } from './render-head.js';
import { renderKey, keySigns } from './render-key.js';
import type { Stage } from './stage.js';
import { timeline } from './styles.js';
import { lanesOf } from './task-groups.js';

const rest = lazily(() => import('./rest.js'));

/** The width in em below which the list is shown, and that from which choices are buttons. */
const AXIS = 40;

/** What closes open details from anywhere on the page. */
const PAGE_EVENTS = ['pointerdown', 'keydown'];

/**
 * Phases, documents, goal years, dated tasks and campaign days of one or several plans on one axis; tasks without a
 * printed date as counted cards.
 *
 * @element ip-task-timeline
 * @slot - Shown until data is there, and if it never is: put the phases as a plain list here.
 * @fires {IpReadyEvent} ip-ready - The timeline is shown.
 * @fires {IpErrorEvent} ip-error - There is no readable package; `detail.message` is the sentence shown.
 * @fires {IpFilterChangeEvent} ip-filter-change - A reader narrowed the tasks; `detail` names the theme, the agency as `group`, and how many tasks are shown.
 * @attr {string} plan - Ids of one or several plans with white space between; without it all plans of the package.
 * @attr {string} lanes - What tasks are put together by: `plan` (default), `theme`, or `agency`, the one named first.
 * @attr {string} agency - Id of the agency whose tasks are shown first.
 * @attr {string} theme - Id of the theme whose tasks and goals are shown first.
 * @attr {string} src - Address of a package; several are separated by white space.
 * @attr {string} provider - Id of the `<ip-data>` to read from.
 * @attr {string} view - `axis` (default), `list`, which narrow columns and print have anyway, or `table`.
 * @attr {string} heading-level - 2 to 6 gives the title that heading level, and groups the next ones.
 * @attr {string} today - The day to judge progress on, YYYY-MM-DD.
 * @csspart base - The whole widget.
 * @csspart title - The plan, or the number of plans, and the years of the axis.
 * @csspart subtitle - Place and period.
 * @csspart figures - The counts.
 * @csspart standing - Where the plan stands today, and the day where it lies beyond the axis.
 * @csspart filters - The controls that narrow the timeline.
 * @csspart key - What the marks mean.
 * @csspart axis - The axis.
 * @csspart list - The list in place of the axis.
 * @csspart mark - One thing on the axis or in the list.
 * @csspart group - The tasks of one group.
 * @csspart card - One task without a date.
 * @csspart detail - The details that are open.
 * @csspart status - Sign and word of a status.
 * @csspart message - A sentence where there is nothing to show.
 * @csspart table - The table of everything on the timeline.
 * @csspart foot - Source and actions.
 * @csspart source - The source line.
 * @csspart actions - Table and download.
 * @csspart alt - Words to put beside a downloaded picture.
 * @cssprop [--ip-accent=#1b4f91] - Bars, today, links and focus.
 * @cssprop [--ip-value=var(--ip-accent)] - What was gained since the start.
 * @cssprop [--ip-goal=var(--ip-accent)] - The mark of a goal.
 * @cssprop [--ip-ink=currentColor] - Text, and marks of days and years.
 * @cssprop [--ip-ground=#ffffff] - The ground that marks are cut out of, and that of details.
 * @cssprop [--ip-muted=#59636e] - Secondary text.
 * @cssprop [--ip-hairline=#858d96] - The axis, periods that are over, controls.
 * @cssprop [--ip-track=#d0d7de] - Lines that separate.
 * @cssprop [--ip-band=#f1f4f8] - Ground of phases and of what is pointed at.
 * @cssprop [--ip-highlight=#dfe9f6] - Ground of what was found.
 * @cssprop [--ip-achieved=#17693a] - Status achieved.
 * @cssprop [--ip-on-track=var(--ip-accent)] - Status on track.
 * @cssprop [--ip-behind=#8a5a00] - Status behind.
 * @cssprop [--ip-off-track=#b3261e] - Status off track and missed.
 */
export class TaskTimeline extends DataWidget {
  static override get styles(): CSSResult[] {
    return [...base, picture, timeline];
  }

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, plan: {}, lanes: {}, agency: {}, theme: {} };
  }

  plan = '';
  lanes = 'plan';
  agency = '';
  theme = '';

  /** What a reader chose, until the page asks for something else. */
  #chosen: TimelineChoice | undefined;
  #stage: Stage | undefined;
  #measure: Measure | undefined;
  readonly #onPage = (event: Event): void => this.#stage?.onPage(event);

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of PAGE_EVENTS) document.addEventListener(name, this.#onPage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of PAGE_EVENTS) document.removeEventListener(name, this.#onPage);
    this.#stage?.close();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lanes') || changed.has('agency') || changed.has('theme')) this.#chosen = undefined;
  }

  override updated(): void {
    this.#stage?.place();
  }

  protected override face(reading: Reading): Face {
    const { locale, isElder, redraw, data, words, today } = reading;
    const own = timelineFaceWordsIn(locale, isElder, redraw);
    if (!own) return { status: 'waiting' };
    const model = timelineModel(data, this.plan ?? '', locale, words, today);
    if (model.status !== 'shown') return { status: 'absent', text: () => this.#absence(model, reading) };
    const body = this.#renderBody(model, reading, own);
    if (!body) return { status: 'waiting' };
    const title = titlePieces(model, own);
    return {
      status: 'shown',
      name: title.join(''),
      heading: renderTitle(title),
      sub: renderPlace(model),
      body,
    };
  }

  protected override account(reading: Reading, words: Words): Account | undefined {
    const { locale, isElder, redraw, data, today } = reading;
    const own = timelineWordsIn(locale, isElder, redraw);
    const part = rest(redraw);
    const model = timelineModel(data, this.plan ?? '', locale, words, today);
    return model.status === 'shown' && own ? part?.timelineAccount(model, this.#choice, reading, words, own) : undefined;
  }

  #absence({ status, ids, unknown }: NoTimeline, { locale, isElder, redraw }: Reading): string {
    const own = timelineWordsIn(locale, isElder, redraw);
    if (!own) return '';
    return status === 'missing' ? own.missing(unknown.join(', '), ids.join(', ')) : own.empty;
  }

  get #choice(): TimelineChoice {
    return this.#chosen ?? { lanes: lanesOf(this.lanes), agency: this.agency ?? '', theme: this.theme ?? '' };
  }

  get #isDrawn(): boolean {
    return Boolean(this.shadowRoot?.querySelector('[part="title"]'));
  }

  /** The first picture, and once it is drawn what a reader does with it; undefined while the list is fetched. */
  #renderBody(model: TimelineModel, reading: Reading, words: TimelineFaceWords): TemplateResult | undefined {
    const { locale, isElder, redraw, width } = reading;
    const isList = this.view === 'list' || width < AXIS;
    const part = isList || this.#isDrawn ? rest(redraw) : undefined;
    const own = part && timelineWordsIn(locale, isElder, redraw);
    if (isList && !own) return undefined;
    if (part) this.#stage ??= new part.Stage(this, redraw);
    const stage = this.#stage;
    const passing = narrowed(model, this.#choice);
    const setting: CellSetting = { model, words, current: stage?.current ?? '', open: stage?.open ?? '' };
    const axis = (cells: CellSetting): TemplateResult | typeof nothing => {
      const layout = isList ? undefined : axisLayout(model, passing.dated, { width: width * 16, words, measure: this.#measured, lanes: this.#choice.lanes });
      return layout ? renderAxis(layout, cells) : nothing;
    };
    return html`${renderFigures(model, words)}
      ${renderStanding(model, words)}
      ${part && own ? part.renderFilters(model, this.#choice, own, width >= AXIS, this.#onChoice) : html`<div class="filters"></div>`}
      ${isList ? nothing : renderKey(keySigns(passing.dated, model, words))}
      ${part && own && stage
        ? part.renderStage(model, passing, this.#choice.lanes, { ...setting, own, headingLevel: this.headingLevel ?? '', isList, width }, stage, axis, reading)
        : html`<div class="stage" role="grid" aria-label=${words.gridName}>${axis(setting)}</div>`}`;
  }

  get #measured(): Measure {
    this.#measure ??= canvasMeasure(estimated);
    return this.#measure;
  }

  readonly #onChoice = (choice: TimelineChoice, model: TimelineModel): void => {
    const isNarrowing = choice.agency !== this.#choice.agency || choice.theme !== this.#choice.theme;
    this.#chosen = choice;
    this.#stage?.close();
    this.requestUpdate();
    if (isNarrowing) rest(() => this.requestUpdate())?.tellFilter(this, model, choice);
  };
}

register('ip-task-timeline', TaskTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'ip-task-timeline': TaskTimeline;
  }
}
