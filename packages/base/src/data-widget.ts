import { LitElement, html, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Arrival } from './arrival.js';
import type { Details } from './details.js';
import { EmWidth } from './em-width.js';
import type { Account, Face, Reading } from './face.js';
import { LateStyles } from './late-styles.js';
import { lazily } from './lazily.js';
import { MannerController } from './manner-controller.js';
import { wordsIn } from './messages/wording.js';
import type { Words } from './messages/words.js';
import { NearViewport } from './near-viewport.js';
import { VERSION } from './registration.js';
import { SourceController } from './source-controller.js';
import { dayInShanghai } from './today.js';

const details = lazily(() => import('./details.js'));

/** What every widget is: finds its data, follows the page, shows its face first and the rest after, or says why not. */
export abstract class DataWidget extends LitElement {
  static get version(): string {
    return VERSION;
  }

  /** Getters, not fields: a class with static fields would have its private names lowered for older browsers. */
  static override get properties(): PropertyDeclarations {
    return {
      data: { attribute: false },
      src: {},
      provider: {},
      view: {},
      headingLevel: { attribute: 'heading-level' },
      today: {},
    };
  }

  /** A package as an object; wins over every other source. */
  data: unknown;
  /** Address of a package; several are separated by white space. */
  src = '';
  /** Id of the `<ip-data>` to read from. */
  provider = '';
  /** `table` shows the table first. */
  view = '';
  /** 2 to 6 gives the title that heading level. */
  headingLevel = '';
  /** The day to judge progress on, YYYY-MM-DD. */
  today = '';

  readonly #redraw = (): void => this.requestUpdate();
  readonly #styles = new LateStyles(this);
  readonly #manner = new MannerController(this, this.#styles, this.#redraw);
  readonly #width = new EmWidth(this);
  readonly #near = new NearViewport(this);
  readonly #source = new SourceController(this, () => this);
  readonly #arrival = new Arrival(this, () => this.#onFirstDrawn());
  #details: Details | undefined;

  /** The title and picture for a package that was read; pure but for the element's own attributes. */
  protected abstract face(reading: Reading): Face;

  /** What follows the picture, or undefined while it is fetched. */
  protected abstract account(reading: Reading, words: Words): Account | undefined;

  adoptedCallback(): void {
    this.#styles.move();
  }

  protected override createRenderRoot(): ShadowRoot {
    return this.#styles.createRoot();
  }

  override render(): TemplateResult | typeof noChange {
    const { state, mode, today } = this.#source;
    const manner = this.#manner.manner(mode);
    const classes = `ip ${manner?.theme ?? ''} ${manner?.isElder ? 'elder' : ''}`;
    if (!manner || !this.#near.isNear || this.#width.value === 0 || state.status === 'pending')
      return this.#waiting(classes);
    const { words, locale, isElder } = manner;
    if (state.status !== 'ready') return this.#sentence(this.#second()?.failureText(state, locale), classes);
    const width = this.#width.value / (isElder ? 1.25 : 1);
    const day = this.today || today || dayInShanghai(new Date());
    const reading: Reading = { data: state.data, words, locale, isElder, today: day, width, redraw: this.#redraw };
    const face = this.face(reading);
    if (face.status === 'waiting') return this.#arrival.isDrawn ? noChange : this.#waiting(classes);
    const full = this.#arrival.isDrawn || face.status === 'absent' ? wordsIn(locale, isElder, this.#redraw) : undefined;
    if (face.status === 'absent') return this.#sentence(full && face.text(full), classes);
    const account = full && this.account(reading, full);
    const second = account && this.#second();
    this.#styles.adopt(account?.styles);
    const isTable = this.view === 'table';
    const level = /^[2-6]$/.test(this.headingLevel) ? this.headingLevel : nothing;
    return html`<div class="${classes} ${second ? '' : 'waiting'}" part="base" role="group" aria-label=${face.name} lang=${words.tag}>
      <p id="title" class="title" part="title" aria-label=${level === nothing ? nothing : face.name} role=${level === nothing ? nothing : 'heading'} aria-level=${level}>${face.heading}</p>
      <p class="sub" part="subtitle">${face.sub}</p>
      ${full && state.keptOn ? html`<p class="say">${full.keptCopy(state.keptOn)}</p>` : nothing}
      ${(account && second?.table(account, isTable)) ?? html`${face.body}${second ? html`${account?.say}${account?.notes}` : nothing}`}
      ${account && second?.foot(account, full, isTable)}
    </div>`;
  }

  #waiting(classes: string): TemplateResult {
    return html`<div class="${classes} waiting" part="base" aria-busy="true"><slot></slot></div>`;
  }

  #sentence(text: string | undefined, classes: string): TemplateResult {
    return html`<div class=${classes} part="base"><slot></slot>${text ? html`<p class="say" part="message">${text}</p>` : nothing}</div>`;
  }

  #second(): Details | undefined {
    const part = details(this.#redraw);
    if (part && !this.#details) this.#details = new part.Details(this, this.#redraw);
    this.#styles.adopt(part?.Details.styles);
    return this.#details;
  }

  #onFirstDrawn(): void {
    this.#manner.follow();
    void this.updateComplete.then(this.#redraw);
  }
}
