import { ContextProvider } from '@lit/context';
import {
  LitElement,
  html,
  css,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { IpErrorEvent, IpReadyEvent } from './events.js';
import { dataContext, type ProvidedData } from './data-context.js';
import { LateStyles } from './late-styles.js';
import { CONTRACT, addressesIn, fetchPackages, readText, stateOf, type SourceState } from './package-source.js';
import { VERSION, register } from './registration.js';

const SOURCES = ['data', 'src', 'overlay', 'integrity'] as const;

/**
 * Reads one data package and hands it to every widget below it, or, with `default`, to every widget of the page that
 * names no other source.
 *
 * @element ip-data
 * @slot - The widgets. They are shown as they stand.
 * @fires {IpReadyEvent} ip-ready - The package was read.
 * @fires {IpErrorEvent} ip-error - There is no readable package; `detail.message` names the failure.
 * @attr {string} src - Address of a package; several are separated by white space and merged by id.
 * @attr {string} overlay - Address of a portal's own figures, which are added to the package.
 * @attr {string} integrity - Subresource integrity of a single `src`, checked by the browser's fetch.
 * @attr {boolean} keep - Stores a last good copy in the browser and shows it, with its date, when the server fails.
 * @attr {boolean} default - Serves the widgets of the page that stand outside every `<ip-data>`.
 * @attr {string} mode - `elder` for larger type, more contrast and plainer words.
 * @attr {string} today - The day to judge progress on, YYYY-MM-DD; the day in Asia/Shanghai if absent.
 */
export class DataProvider extends LitElement {
  static get version(): string {
    return VERSION;
  }

  static override get styles(): CSSResult {
    return css`
      :host {
        display: contents !important;
      }
      :host([hidden]) {
        display: none !important;
      }
    `;
  }

  static override get properties(): PropertyDeclarations {
    return {
      data: { attribute: false },
      src: {},
      overlay: {},
      integrity: {},
      keep: { type: Boolean },
      default: { type: Boolean, reflect: true },
      mode: {},
      today: {},
    };
  }

  /** A package as an object; wins over `src` and the inline script. */
  data: unknown;
  src = '';
  overlay = '';
  integrity = '';
  keep = false;
  default = false;
  mode = '';
  today = '';

  #state: SourceState = { status: 'pending' };
  #run = 0;
  readonly #provider = new ContextProvider(this, { context: dataContext, initialValue: this.#provided() });
  readonly #styles = new LateStyles(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provider.clearCallbacks();
    this.#announce();
  }

  adoptedCallback(): void {
    this.#styles.move();
  }

  protected override createRenderRoot(): ShadowRoot {
    return this.#styles.createRoot();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || SOURCES.some((name) => changed.has(name))) {
      void this.#read();
    } else {
      this.#provider.setValue(this.#provided());
    }
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('default') && (this.default || changed.get('default'))) this.#announce();
  }

  /** Widgets that stand outside listen on the document; lit itself announces arrivals alone. */
  #announce(): void {
    document.dispatchEvent(Object.assign(new Event('context-provider'), { context: dataContext, contextTarget: this }));
  }

  #provided(): ProvidedData {
    return { contract: CONTRACT, state: this.#state, today: this.today ?? '', mode: this.mode ?? '' };
  }

  async #read(): Promise<void> {
    const run = ++this.#run;
    this.#show({ status: 'pending' });
    const state = await this.#withOverlay(await this.#base());
    if (run !== this.#run) return;
    const shown =
      this.keep && this.src
        ? (await import('./kept-copy.js')).keepOrRecall([...addressesIn(this.src), ...addressesIn(this.overlay)], state)
        : state;
    if (run !== this.#run) return;
    this.#show(shown);
    if (shown.status === 'ready') this.dispatchEvent(new IpReadyEvent());
    else await this.#report(shown);
  }

  #show(state: SourceState): void {
    this.#state = state;
    this.#provider.setValue(this.#provided());
  }

  async #report(state: SourceState): Promise<void> {
    const { failureText } = await import('./failure-text.js');
    this.dispatchEvent(new IpErrorEvent({ kind: 'source', message: failureText(state, 'zh') }));
  }

  async #base(): Promise<SourceState> {
    if (this.data != null) return stateOf(this.data);
    const addresses = addressesIn(this.src);
    if (addresses.length > 0) return fetchPackages(addresses, this.integrity);
    const inline = this.querySelector(':scope > script[type="application/json"]');
    if (inline) return readText(inline.textContent ?? '', 'script');
    return { status: 'failed', failure: { kind: 'no-source' } };
  }

  async #withOverlay(base: SourceState): Promise<SourceState> {
    const addresses = addressesIn(this.overlay);
    if (addresses.length === 0 || base.status !== 'ready') return base;
    const added = await fetchPackages(addresses);
    if (added.status !== 'ready') return added;
    const { overlay } = await import('../../data/src/merge.js');
    const result = overlay(base.data, added.data);
    return result.ok
      ? { ...base, data: result.data }
      : { status: 'failed', failure: { kind: 'faults', url: this.overlay, faults: result.faults } };
  }
}

register('ip-data', DataProvider);

declare global {
  interface HTMLElementTagNameMap {
    'ip-data': DataProvider;
  }
}
