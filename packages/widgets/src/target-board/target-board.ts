import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DataWidget } from '../../../base/src/data-widget.js';
import type { Account, Face, Reading } from '../../../base/src/face.js';
import { lazily } from '../../../base/src/lazily.js';
import type { Words } from '../../../base/src/messages/words.js';
import { picture } from '../../../base/src/picture/styles.js';
import { register } from '../../../base/src/registration.js';
import { statusLine } from '../../../base/src/signs.js';
import { sectionStyles } from '../../../base/src/section-styles.js';
import { base } from '../../../base/src/styles.js';
import { figureStyles } from '../../../base/src/target/styles.js';
import { unobserved } from '../../../data/src/unobserved.js';
import { filteredThemes, type BoardFilter, type FilteredTheme } from './board-filter.js';
import { cell } from './cell-styles.js';
import { renderCell, renderPhrases, type CellSetting } from './goal-cell.js';
import type { Around, BoardFaceWords } from './messages/board-words.js';
import { boardFaceWordsIn, boardWordsIn } from './messages/board-wording.js';
import { boardModel, type BoardGoal, type BoardModel, type NoBoard, type StandingOf } from './model.js';
import { board } from './styles.js';

const progress = lazily(() => import('../../../data/src/progress.js'));
const account = lazily(() => import('./account.js'));

/** Widths in em from which there are four columns, a column for the themes, and two columns; the least for a ledger. */
const FOUR = 60;
const ASIDE = 44;
const TWO = 32;
const LEDGER = 17;

/**
 * All targets of a plan by theme: what is obligatory and what is anticipatory, goals in figures and goals in words, and
 * how far each is where that is known.
 *
 * @element ip-target-board
 * @slot - Shown until data is there, and if it never is: put the goals as a plain table here.
 * @fires {IpReadyEvent} ip-ready - The board shows its plan.
 * @fires {IpErrorEvent} ip-error - There is no readable package; `detail.message` is the sentence shown.
 * @fires {IpFilterChangeEvent} ip-filter-change - A reader narrowed the board; `detail` names theme, group, and how many goals are shown.
 * @fires {IpSelectEvent} ip-select - A reader asks what is said about a goal; cancelled by who shows it.
 * @attr {string} plan - Id of the plan; not needed where the package has one.
 * @attr {string} theme - Id of the theme shown first.
 * @attr {string} group - What is shown first: `obligatory`, `anticipatory`, or both with a space between.
 * @attr {string} variant - `grid` (default), or `list` with a line a goal at any width.
 * @attr {string} src - Address of a package; several are separated by white space.
 * @attr {string} provider - Id of the `<ip-data>` to read from.
 * @attr {string} view - `table` shows the table first.
 * @attr {string} heading-level - 2 to 6 gives the title that heading level, and themes the next.
 * @attr {string} today - The day to judge progress on, YYYY-MM-DD.
 * @csspart base - The whole widget.
 * @csspart title - The plan and the number of its goals.
 * @csspart subtitle - Place, period, and the counts.
 * @csspart filters - The controls that narrow the board.
 * @csspart theme - The goals of one theme.
 * @csspart goal - One goal.
 * @csspart status - Sign and word of a status.
 * @csspart remarks - What is said about single goals.
 * @csspart message - A sentence where there is nothing to show.
 * @csspart table - The table of the whole board.
 * @csspart foot - Source and actions.
 * @csspart source - The source line.
 * @csspart actions - Table and download.
 * @csspart alt - Words to put beside a downloaded picture.
 * @cssprop [--ip-accent=#1b4f91] - Marks, links and focus.
 * @cssprop [--ip-value=var(--ip-accent)] - What was gained since the start.
 * @cssprop [--ip-goal=var(--ip-accent)] - The mark of a goal.
 * @cssprop [--ip-ink=currentColor] - Text.
 * @cssprop [--ip-ground=#ffffff] - The ground that marks are cut out of.
 * @cssprop [--ip-muted=#59636e] - Secondary text.
 * @cssprop [--ip-hairline=#858d96] - Scale, start and controls.
 * @cssprop [--ip-track=#d0d7de] - Lines that separate.
 * @cssprop [--ip-band=#f1f4f8] - Ground of a row in focus.
 * @cssprop [--ip-highlight=#dfe9f6] - Ground of what was found.
 * @cssprop [--ip-achieved=#17693a] - Status achieved.
 * @cssprop [--ip-on-track=var(--ip-accent)] - Status on track.
 * @cssprop [--ip-behind=#8a5a00] - Status behind.
 * @cssprop [--ip-off-track=#b3261e] - Status off track and missed.
 */
export class TargetBoard extends DataWidget {
  static override get styles(): CSSResult[] {
    return [...base, sectionStyles, picture, figureStyles, cell, board];
  }

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, plan: {}, theme: {}, group: {}, variant: {} };
  }

  plan = '';
  theme = '';
  group = '';
  variant = 'grid';

  /** What a reader chose, until the page asks for something else. */
  #chosen: BoardFilter | undefined;
  #areRemarksOpen = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme') || changed.has('group')) this.#chosen = undefined;
  }

  protected override face(reading: Reading): Face {
    const { locale, isElder, redraw } = reading;
    const model = this.#model(reading);
    if (model && model.status !== 'shown') return { status: 'absent', text: () => this.#absence(model, reading) };
    const words = boardFaceWordsIn(locale, isElder, redraw);
    if (!model || !words) return { status: 'waiting' };
    const title = words.title(model.name, model.goals.length, model.isSameYear ? model.year : null).filter(Boolean);
    return {
      status: 'shown',
      name: title.join(''),
      heading: html`${title.map((piece, place) => html`${place > 0 ? html`<wbr />` : nothing}${piece}`)}`,
      sub: renderCounts(model, words),
      body: this.#renderBody(model, reading, words),
    };
  }

  protected override account(reading: Reading, words: Words): Account | undefined {
    const model = this.#model(reading);
    const own = boardWordsIn(reading.locale, reading.isElder, reading.redraw);
    const part = account(reading.redraw);
    if (model?.status !== 'shown' || !own || !part) return undefined;
    const remarks = { isOpen: this.#areRemarksOpen, onToggle: this.#onToggle, onGoal: this.#onGoal };
    return part.boardAccount(model, this.#filter, reading, words, own, remarks);
  }

  #absence({ status, ids }: NoBoard, { locale, isElder, redraw }: Reading): string {
    const words = boardWordsIn(locale, isElder, redraw);
    if (!words) return '';
    const list = ids.join(', ');
    if (status === 'unasked') return words.unasked(list);
    return status === 'missing' ? words.missing(this.plan, list) : words.noGoal(this.plan || list);
  }

  get #isDrawn(): boolean {
    return Boolean(this.shadowRoot?.querySelector('[part="title"]'));
  }

  get #filter(): BoardFilter {
    return this.#chosen ?? { theme: this.theme ?? '', group: this.group ?? '' };
  }

  #model({ data, locale, words, today, redraw }: Reading): BoardModel | NoBoard | undefined {
    const standingOf: StandingOf = (asked, target, day) =>
      unobserved(asked, target, day) ?? progress(redraw)?.progressOf(asked, target, day);
    return boardModel(data, this.plan ?? '', locale, words, today, standingOf);
  }

  #renderBody(model: BoardModel, reading: Reading, own: BoardFaceWords): TemplateResult {
    const { width, words } = reading;
    const isList = this.variant === 'list' || width < TWO;
    const isAside = width >= ASIDE;
    const columns = isList ? (width >= FOUR ? 'ledger pair' : 'ledger') : width >= FOUR ? 'cols-4' : 'cols-2';
    const parts = isList ? 0 : width >= FOUR ? 4 : 2;
    const room = parts === 0 ? (width < LEDGER ? width : 9) : (width - (isAside ? 10 : 0) - 2 * (parts - 1)) / parts;
    const setting = { words, board: own, year: model.year, room: room - 0.8125, onRemark: this.#onRemark };
    const themes = filteredThemes(model, this.#filter);
    const layout = `${columns} ${isAside ? 'aside' : 'stacked'} ${width < TWO ? 'slim' : ''} ${width < LEDGER ? 'narrow' : ''}`;
    return html`<div class=${layout}>
      ${this.#renderFilters(model, reading)}
      ${themes.map((theme) => this.#renderTheme(theme, setting))}
    </div>`;
  }

  /** Their place, until they are fetched after the first picture. */
  #renderFilters(model: BoardModel, { width, words, locale, isElder, redraw }: Reading): TemplateResult {
    const part = this.#isDrawn ? account(redraw) : undefined;
    const own = part && boardWordsIn(locale, isElder, redraw);
    if (!own) return html`<div class="filters"></div>`;
    return part.renderFilters(model, this.#filter, words, own, width >= TWO, (filter) => {
      this.#chosen = filter;
      this.requestUpdate();
      part.tellFilter(this, model, filter);
    });
  }

  #renderTheme({ id, name, figures, words, count }: FilteredTheme, setting: CellSetting): TemplateResult {
    const level = /^[2-6]$/.test(this.headingLevel) ? Math.min(Number(this.headingLevel) + 1, 6) : undefined;
    return html`<div class="theme section" part="theme" role="group" aria-labelledby="theme-${id}">
      <p class="section-name" id="theme-${id}" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>${name}<span>${setting.board.goals(count)}</span></p>
      <div>
        ${figures.length > 0 ? html`<ul class="cells">${figures.map((family) => renderCell(family, setting))}</ul>` : nothing}
        ${words.length > 0 ? html`<ul class="phrases">${words.map((family) => renderPhrases(family, setting))}</ul>` : nothing}
      </div>
    </div>`;
  }

  readonly #onRemark = (event: MouseEvent, goal: BoardGoal): void => {
    event.preventDefault();
    if (!account(() => this.requestUpdate())?.askForNotes(this, goal)) return;
    this.#areRemarksOpen = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus(`remark-${goal.remark}`));
  };

  readonly #onGoal = (event: MouseEvent, { remark }: BoardGoal): void => {
    event.preventDefault();
    this.#focus(`mark-${remark}`);
  };

  readonly #onToggle = (event: Event): void => {
    this.#areRemarksOpen = event.target instanceof HTMLDetailsElement && event.target.open;
  };

  #focus(id: string): void {
    this.shadowRoot?.getElementById(id)?.focus();
  }
}

/** How many goals bind, and of how many more than the goal is known. */
function renderCounts({ goals, place, isPlaceInferred, name, period, year, isSameYear }: BoardModel, words: BoardFaceWords): TemplateResult {
  const count = (isCounted: (goal: BoardGoal) => boolean): number => goals.filter(isCounted).length;
  const tally = (number: number, [before, after]: Around): TemplateResult | typeof nothing =>
    number === 0 ? nothing : html`<span class="tally"><span class="beside">${before}</span> <b>${number}</b> <span class="beside">${after}</span></span>`;
  const isKnown = ({ figures: { start, now } }: BoardGoal): boolean => start !== null || now !== null;
  const bound = (['obligatory', 'anticipatory'] as const).map((kind) =>
    tally(count(({ figures }) => figures.binding?.kind === kind), words.tally[kind]),
  );
  const rest = (['no-data', 'ended'] as const).map((status) => {
    const number = count((goal) => !isKnown(goal) && goal.figures.progress.status === status);
    const [before, after] = words.tally[status];
    return number === 0 ? nothing : html`<span>${statusLine(status, `${before} ${number} ${after}`.trim())}</span>`;
  });
  return html`${isPlaceInferred || !name.includes(place) ? html`<span class=${isPlaceInferred ? 'inferred' : ''}>${place}</span>` : nothing}
    <span class="keep">${period}</span>
    ${year !== null && !isSameYear ? html`<span>${words.mostlyBy(year)}</span>` : nothing}
    ${bound}${tally(count(isKnown), words.tally.known)}${rest}`;
}

register('ip-target-board', TargetBoard);

declare global {
  interface HTMLElementTagNameMap {
    'ip-target-board': TargetBoard;
  }
}
