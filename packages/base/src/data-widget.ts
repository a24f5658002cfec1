import { LitElement, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Details } from './details.js';
import { IpErrorEvent, IpReadyEvent } from './events.js';
import { EmWidth } from './em-width.js';
import { Environment } from './environment.js';
import type { Account, Face, Reading } from './face.js';
import { adoptLate } from './late-styles.js';
import { lazily } from './lazily.js';
import { faceWordsIn, wordsIn } from './messages/wording.js';
import type { Words } from './messages/words.js';
import { NearViewport } from './near-viewport.js';
import { SourceController } from './source-controller.js';
import { dayInShanghai } from './today.js';
import { VERSION } from './registration.js';

const details = lazily(() => import('./details.js'));
const looks = lazily(() => import('./looks.js'));

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

  readonly #environment = new Environment(this);
  readonly #width = new EmWidth(this);
  readonly #near = new NearViewport(this);
  readonly #source = new SourceController(this, () => this);
  readonly #redraw = (): void => this.requestUpdate();
  readonly #adopted = new Set<readonly CSSResult[]>();
  #details: Details | undefined;
  #isDrawn = false;
  #told = '';
  #reserved = 0;

  /** The title and picture for a package that was read; pure but for the element's own attributes. */
  protected abstract face(reading: Reading): Face;

  /** What follows the picture, or undefined while it is fetched. */
  protected abstract account(reading: Reading, words: Words): Account | undefined;

  override render(): TemplateResult {
    const { theme, locale } = this.#environment;
    const isElder = this.#environment.isElder || this.#source.mode === 'elder';
    const words = faceWordsIn(locale, isElder, this.#redraw);
    const looksReady = theme || isElder ? this.#adopt(looks(this.#redraw)?.styles) : true;
    const { state } = this.#source;
    const classes = `ip ${theme} ${isElder ? 'elder' : ''}`;
    if (!words || !looksReady || !this.#near.isNear || this.#width.value === 0 || state.status === 'pending') return this.#waiting(classes);
    if (state.status !== 'ready') return this.#sentence(this.#second()?.failureText(state, locale), classes);
    const today = this.today || this.#source.today || dayInShanghai(new Date());
    const width = this.#width.value / (isElder ? 1.25 : 1);
    const reading: Reading = { data: state.data, words, locale, isElder, today, width, redraw: this.#redraw };
    const face = this.face(reading);
    if (face.status === 'waiting') return this.#waiting(classes);
    const full = this.#isDrawn || face.status === 'absent' ? wordsIn(locale, isElder, this.#redraw) : undefined;
    if (face.status === 'absent') return this.#sentence(full && face.text(full), classes);
    const account = full && this.account(reading, full);
    const second = account && this.#second();
    const isTable = this.view === 'table';
    const level = /^[2-6]$/.test(this.headingLevel) ? this.headingLevel : nothing;
    return html`<div class="${classes} ${second ? '' : 'waiting'}" part="base" role="group" aria-labelledby="title" lang=${words.tag}>
      <p id="title" class="title" part="title" role=${level === nothing ? nothing : 'heading'} aria-level=${level}>${face.heading}</p>
      <p class="sub" part="subtitle">${face.sub}</p>
      ${full && state.keptOn ? html`<p class="say">${full.keptCopy(state.keptOn)}</p>` : nothing}
      ${(account && second?.table(account, isTable)) ?? html`${face.body}${second ? account?.say : nothing}`}
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
    this.#adopt(part?.Details.styles);
    return this.#details;
  }

  /** True once the style sheets, which came later, are in force. */
  #adopt(styles: readonly CSSResult[] | undefined): boolean {
    if (!styles || !this.shadowRoot) return false;
    if (!this.#adopted.has(styles)) adoptLate(this.shadowRoot, styles);
    this.#adopted.add(styles);
    return true;
  }

  /** The fallback's height stays reserved, so that nothing below moves up when the face is smaller. */
  override willUpdate(): void {
    const isFirst = this.hasUpdated && this.#told === '' && this.childNodes.length > 0;
    if (isFirst && this.#source.state.status === 'ready') this.#reserved = this.offsetHeight;
  }

  override updated(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.ip');
    if (!root || root.hasAttribute('aria-busy')) return;
    const { state } = this.#source;
    if (state.status === 'ready' && this.#reserved > 0) root.style.minHeight = `${this.#reserved}px`;
    if (!this.#isDrawn) {
      this.#isDrawn = true;
      void this.#environment.follow();
      void this.updateComplete.then(this.#redraw);
    }
    const message = root.querySelector('[part="message"]')?.textContent ?? '';
    const isShown = root.hasAttribute('role');
    const told = isShown ? 'ready' : message;
    if (!told || told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(isShown ? new IpReadyEvent() : new IpErrorEvent({ kind: 'source', message }));
  }
}
