import { ContextEvent } from '@lit/context';
import { dataContext, type ProvidedData } from './data-context.js';
import { CONTRACT, type SourceState } from './package-source.js';

/** How long a widget without any provider waits for a late one before it says so, in milliseconds. */
const PATIENCE = 4000;

/** Follows the provider of a widget, and looks again whenever one announces itself. */
export class ProvidedSource {
  readonly #host: Element;
  readonly #provider: string;
  readonly #show: (state: SourceState, today?: string, mode?: string) => void;
  #stop: (() => void) | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** `provider` is the id of an `<ip-data>`, or empty for the nearest one. */
  constructor(host: Element, provider: string, show: (state: SourceState, today?: string, mode?: string) => void) {
    this.#host = host;
    this.#provider = provider;
    this.#show = show;
    // Captured, because a provider keeps the announcement of one inside it from the document.
    document.addEventListener('context-provider', this.#onProvider, true);
    this.#look();
  }

  leave(): void {
    document.removeEventListener('context-provider', this.#onProvider, true);
    this.#drop();
  }

  readonly #onProvider = (event: Event): void => {
    if ('context' in event && event.context === dataContext) this.#look();
  };

  #drop(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#patience);
  }

  #look(): void {
    this.#drop();
    if (this.#provider) this.#askNamed(this.#provider);
    else this.#askAround();
  }

  #askNamed(id: string): void {
    const root = this.#host.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
    const element = near ?? document.getElementById(id);
    if (element) this.#ask(element);
    if (!this.#stop) this.#wait({ status: 'failed', failure: { kind: 'no-provider', id } });
  }

  #askAround(): void {
    this.#ask(this.#host);
    if (this.#stop) return;
    const fallback = document.querySelector('ip-data[default]');
    if (fallback) this.#ask(fallback);
    if (!this.#stop) this.#wait({ status: 'failed', failure: { kind: 'no-source' } });
  }

  #wait(state: SourceState): void {
    this.#show({ status: 'pending' });
    this.#patience = setTimeout(() => this.#show(state), PATIENCE);
  }

  #ask(element: Element): void {
    element.dispatchEvent(new ContextEvent(dataContext, this.#host, this.#onProvided, true));
  }

  readonly #onProvided = (provided: ProvidedData, unsubscribe?: () => void): void => {
    // A provider hands its subscribers to one that comes to stand inside it; a widget that names its provider stays.
    if (this.#stop && unsubscribe !== this.#stop && this.#provider) {
      unsubscribe?.();
      return;
    }
    if (unsubscribe !== this.#stop) this.#stop?.();
    this.#stop = unsubscribe;
    if (provided.contract === CONTRACT) this.#show(provided.state, provided.today, provided.mode);
    else this.#show({ status: 'contract', found: String(provided.contract) });
  };
}
