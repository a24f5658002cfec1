import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { IpErrorEvent, IpReadyEvent } from './events.js';
import { EmWidth } from './em-width.js';
import { Environment } from './environment.js';
import type { Face, Reading } from './face.js';
import { wordsIn } from './messages/wording.js';
import { NearViewport } from './near-viewport.js';
import { SecondaryViews } from './secondary-views.js';
import { SourceController } from './source-controller.js';
import { dayInShanghai } from './today.js';
import { VERSION } from './registration.js';

/** What every widget is: finds its data, follows the page, shows its face, a table and downloads, or says why not. */
export abstract class DataWidget extends LitElement {
  static readonly version = VERSION;

  /** A package as an object; wins over every other source. */
  @property({ attribute: false }) data: unknown;
  /** Address of a package; several are separated by white space. */
  @property() src = '';
  /** Id of the `<ip-data>` to read from. */
  @property() provider = '';
  /** `table` shows the table first. */
  @property() view = '';
  /** 2 to 6 gives the title that heading level. */
  @property({ attribute: 'heading-level' }) headingLevel = '';
  /** The day to judge progress on, YYYY-MM-DD. */
  @property() today = '';

  readonly #environment = new Environment(this);
  readonly #width = new EmWidth(this);
  readonly #near = new NearViewport(this);
  readonly #source = new SourceController(this, () => this);
  readonly #views = new SecondaryViews(this);
  #told = '';
  #reserved = 0;

  /** The face for a package that was read; pure but for the element's own attributes. */
  protected abstract face(reading: Reading): Face;

  override render(): TemplateResult {
    const { theme } = this.#environment;
    const isElder = this.#environment.isElder || this.#source.mode === 'elder';
    const words = wordsIn(this.#environment.locale, isElder, () => this.requestUpdate());
    const { state } = this.#source;
    const classes = `ip ${theme} ${isElder ? 'elder' : ''}`;
    if (!words || !this.#near.isNear || state.status === 'pending') {
      return html`<div class="${classes} pending" part="base" aria-busy="true"><slot></slot></div>`;
    }
    if (state.status !== 'ready') {
      const text = this.#views.failureText(state, this.#environment.locale);
      return html`<div class=${classes} part="base"><slot></slot>${this.#sentence(text)}</div>`;
    }
    const today = this.today || this.#source.today || dayInShanghai(new Date());
    const face = this.face({ data: state.data, words, locale: this.#environment.locale, isElder, today, width: this.#width.value / (isElder ? 1.25 : 1) });
    const kept = state.keptOn ? this.#sentence(words.keptCopy(state.keptOn)) : nothing;
    return face.status === 'sentence'
      ? html`<div class=${classes} part="base" lang=${words.tag}><slot></slot>${this.#sentence(face.text)}</div>`
      : this.#shown(face, classes, words.tag, kept, this.#views.render(face, words, this.view === 'table'));
  }

  #shown(face: Extract<Face, { status: 'shown' }>, classes: string, tag: string, kept: unknown, views: { table: unknown; actions: TemplateResult }): TemplateResult {
    const level = /^[2-6]$/.test(this.headingLevel) ? this.headingLevel : nothing;
    return html`<div class=${classes} part="base" role="group" aria-labelledby="title" lang=${tag}>
      <p id="title" class="title" part="title" role=${level === nothing ? nothing : 'heading'} aria-level=${level}>${face.heading}</p>
      <p class="sub" part="subtitle">${face.sub}</p>
      ${kept} ${views.table || face.body}
      <div class="foot" part="foot"><p class="source" part="source">${face.source}</p>${views.actions}</div>
    </div>`;
  }

  #sentence(text: string): TemplateResult {
    return html`<p class="say" part="message">${text}</p>`;
  }

  /** The fallback's height stays reserved, so that nothing below moves up when the face is smaller. */
  override willUpdate(): void {
    const isPending = this.hasUpdated && this.#told === '' && this.childNodes.length > 0;
    if (isPending && this.#source.state.status === 'ready') this.#reserved = this.offsetHeight;
  }

  override updated(): void {
    const { state } = this.#source;
    const body = this.renderRoot.querySelector<HTMLElement>('.ip');
    if (body && this.#reserved > 0 && state.status === 'ready') body.style.minHeight = `${this.#reserved}px`;
    if (state.status === this.#told || state.status === 'pending' || !this.#near.isNear) return;
    const message = state.status === 'ready' ? '' : this.#views.failureText(state, this.#environment.locale);
    if (state.status !== 'ready' && !message) return;
    this.#told = state.status;
    this.dispatchEvent(state.status === 'ready' ? new IpReadyEvent() : new IpErrorEvent({ kind: 'source', message }));
  }
}
