import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DataWidget } from '../../../base/src/data-widget.js';
import type { Account, Face, Reading } from '../../../base/src/face.js';
import { lazily } from '../../../base/src/lazily.js';
import type { Words } from '../../../base/src/messages/words.js';
import { register } from '../../../base/src/registration.js';
import type { IpSelectEvent } from '../../../base/src/select-event.js';
import { sectionStyles } from '../../../base/src/section-styles.js';
import { base } from '../../../base/src/styles.js';
import type { NotesWords } from './messages/notes-words.js';
import { notesWordsIn } from './messages/notes-wording.js';
import { notesModel, type NoNotes, type NoteKind, type NotesModel, type ShownNote } from './model.js';
import { notes } from './styles.js';

const account = lazily(() => import('./account.js'));

/** Widths in em from which there is a column beside the text, a column for the kinds, and kinds as buttons. */
const WIDE = 60;
const ASIDE = 44;

/**
 * Where the document of a plan is unclear, and what was decided, by kind.
 *
 * @element ip-data-notes
 * @slot - Shown until data is there, and if it never is: put the notes as plain text here.
 * @fires {IpReadyEvent} ip-ready - The notes are shown.
 * @fires {IpErrorEvent} ip-error - There is no readable package; `detail.message` is the sentence shown.
 * @fires {IpFilterChangeEvent} ip-filter-change - A reader chose a kind; `detail.group` names it.
 * @attr {string} plan - Id of the plan; not needed where the package has one.
 * @attr {string} kind - The kind of notes shown first, such as `conflict`.
 * @attr {string} src - Address of a package; several are separated by white space.
 * @attr {string} provider - Id of the `<ip-data>` to read from.
 * @attr {string} view - `table` shows the table first.
 * @attr {string} heading-level - 2 to 6 gives the title that heading level, and kinds the next.
 * @attr {string} today - The day to judge progress on, YYYY-MM-DD.
 * @csspart base - The whole widget.
 * @csspart title - The plan and the number of its notes.
 * @csspart subtitle - One sentence that says what the notes are.
 * @csspart filters - The control that narrows the notes to a kind.
 * @csspart kind - The notes of one kind.
 * @csspart note - One note.
 * @csspart status - Sign and word of a status.
 * @csspart message - A sentence where there is nothing to show.
 * @csspart table - The table of the same notes.
 * @csspart foot - Source and actions.
 * @csspart source - The source line.
 * @csspart actions - Table and download.
 * @csspart alt - Words to put beside a downloaded picture.
 * @cssprop [--ip-accent=#1b4f91] - Links and focus.
 * @cssprop [--ip-value=var(--ip-accent)] - What was gained since the start.
 * @cssprop [--ip-goal=var(--ip-accent)] - The mark of a goal.
 * @cssprop [--ip-ink=currentColor] - Text.
 * @cssprop [--ip-ground=#ffffff] - The ground of controls.
 * @cssprop [--ip-muted=#59636e] - Secondary text.
 * @cssprop [--ip-hairline=#858d96] - Controls.
 * @cssprop [--ip-track=#d0d7de] - Lines that separate.
 * @cssprop [--ip-band=#f1f4f8] - Ground of a row in focus.
 * @cssprop [--ip-highlight=#dfe9f6] - Ground of what was found.
 * @cssprop [--ip-achieved=#17693a] - Status achieved.
 * @cssprop [--ip-on-track=var(--ip-accent)] - Status on track.
 * @cssprop [--ip-behind=#8a5a00] - Status behind.
 * @cssprop [--ip-off-track=#b3261e] - Status off track and missed.
 */
export class DataNotes extends DataWidget {
  static override get styles(): CSSResult[] {
    return [...base, sectionStyles, notes];
  }

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, plan: {}, kind: {} };
  }

  plan = '';
  kind = '';

  /** What a reader chose, until the page asks for something else. */
  #chosen: string | undefined;
  #shown: NotesModel | undefined;
  #isHashRead = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('ip-select', this.#onSelect);
    window.addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('ip-select', this.#onSelect);
    window.removeEventListener('hashchange', this.#onHash);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind')) this.#chosen = undefined;
  }

  override updated(): void {
    if (!this.#shown || this.#isHashRead) return;
    this.#isHashRead = true;
    this.#onHash();
  }

  protected override face(reading: Reading): Face {
    const { locale, isElder, redraw } = reading;
    const words = notesWordsIn(locale, isElder, redraw);
    if (!words) return { status: 'waiting' };
    const model = notesModel(reading.data, this.plan ?? '', locale);
    this.#shown = model.status === 'shown' ? model : undefined;
    if (model.status !== 'shown') return { status: 'absent', text: () => this.#absence(model, words) };
    const title = words.title(model.name, model.count).filter(Boolean);
    const { place, isPlaceInferred, name, kinds, count } = model;
    return {
      status: 'shown',
      name: title.join(''),
      heading: html`${title.map((piece, order) => html`${order > 0 ? html`<wbr />` : nothing}${piece}`)}`,
      sub: html`${isPlaceInferred || !name.includes(place) ? html`<span class=${isPlaceInferred ? 'inferred' : ''}>${isPlaceInferred ? reading.words.cityInferred(place) : place}</span>` : nothing}
        <span>${words.summary(count, kinds.length)}</span>`,
      body: this.#renderBody(model, reading, words),
    };
  }

  protected override account({ locale, isElder, redraw }: Reading, words: Words): Account | undefined {
    const own = notesWordsIn(locale, isElder, redraw);
    const part = account(redraw);
    return this.#shown && own && part?.notesAccount(this.#shown, words, own);
  }

  #absence({ status, ids }: NoNotes, words: NotesWords): string {
    const list = ids.join(', ');
    if (status === 'unasked') return words.unasked(list);
    return status === 'missing' ? words.missing(this.plan, list) : words.noNote(this.plan || list);
  }

  get #filter(): string {
    return this.#chosen ?? this.kind ?? '';
  }

  #renderBody(model: NotesModel, reading: Reading, words: NotesWords): TemplateResult {
    const { width } = reading;
    const shown = model.kinds.filter(({ kind }) => this.#filter === '' || kind === this.#filter);
    const isAside = width >= ASIDE;
    return html`<div class="${isAside ? 'aside' : 'slim stacked'} ${width >= WIDE ? 'wide' : ''}">
      ${this.#renderFilter(model, reading, words)}
      ${shown.map((kind) => this.#renderKind(kind, words))}
    </div>`;
  }

  /** Its place, until it is fetched after the first picture. */
  #renderFilter(model: NotesModel, { width, redraw }: Reading, words: NotesWords): TemplateResult {
    const part = this.shadowRoot?.querySelector('[part="title"]') ? account(redraw) : undefined;
    if (!part) return html`<div class="filters"></div>`;
    return part.renderFilter(model, this.#filter, words, width >= ASIDE, (kind) => {
      this.#chosen = kind;
      this.requestUpdate();
      part.tellKind(this, model, kind);
    });
  }

  #renderKind({ kind, notes: own }: NoteKind, words: NotesWords): TemplateResult {
    const level = /^[2-6]$/.test(this.headingLevel) ? Math.min(Number(this.headingLevel) + 1, 6) : undefined;
    return html`<div class="kind section" part="kind" role="group" aria-labelledby="kind-${kind}">
      <p class="section-name" id="kind-${kind}" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>${words.kinds[kind]}<span>${words.notes(own.length)}</span></p>
      <ul>${own.map((note) => renderNote(note, words))}</ul>
    </div>`;
  }

  readonly #onSelect = (event: IpSelectEvent): void => {
    const { table, id, plan } = event.detail;
    if (plan !== this.#shown?.id || event.defaultPrevented) return;
    if (this.#reveal((note) => note.rows.includes(`${table}/${id}`))) event.preventDefault();
  };

  /** An address that ends in the id of a note, or of a row that a note speaks of, leads to the note. */
  readonly #onHash = (): void => {
    const id = location.hash.slice(1);
    if (id !== '') this.#reveal((note) => note.id === id || note.rows.some((row) => row.endsWith(`/${id}`)));
  };

  /** Shows and focuses the first note that fits; false if there is none. */
  #reveal(isMeant: (note: ShownNote) => boolean): boolean {
    const note = this.#shown?.kinds.flatMap((kind) => kind.notes).find(isMeant);
    if (!note) return false;
    if (this.#filter !== '' && this.#filter !== note.kind) this.#chosen = '';
    this.requestUpdate();
    void this.updateComplete.then(() => this.shadowRoot?.getElementById(note.id)?.focus());
    return true;
  }
}

function renderNote({ id, text, lines, names }: ShownNote, words: NotesWords): TemplateResult {
  return html`<li id=${id} part="note" tabindex="-1">
    <p class="text">${text}</p>
    <p class="about">${lines.length > 0 ? html`<span class="lines">${words.lines(lines)}</span>` : nothing}${names.length > 0 ? words.concerns(names) : nothing}</p>
  </li>`;
}

register('ip-data-notes', DataNotes);

declare global {
  interface HTMLElementTagNameMap {
    'ip-data-notes': DataNotes;
  }
}
