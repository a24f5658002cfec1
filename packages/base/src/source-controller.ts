import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CONTRACT, addressesIn, dataContext, fetchPackages, stateOf, type ProvidedData, type SourceState } from './package-source.js';

/** What a widget says about where its data is; the first that is set wins. */
export interface SourceWish {
  readonly data?: unknown;
  readonly src: string;
  readonly provider: string;
}

const PENDING: SourceState = { status: 'pending' };

/** How long a widget without any provider waits for a late one before it says so, in milliseconds. */
const PATIENCE = 4000;

/**
 * Finds the data of a widget: property `data`, then `src`, then the named provider, then the nearest `<ip-data>`, then
 * the page's `<ip-data default>`. Looks again whenever a provider announces itself.
 */
export class SourceController implements ReactiveController {
  state: SourceState = PENDING;
  today = '';
  mode = '';
  readonly #host: ReactiveControllerHost & Element;
  readonly #wish: () => SourceWish;
  #key: unknown = null;
  #stop: (() => void) | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, wish: () => SourceWish) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#onProvider);
    this.#resolve();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#onProvider);
    this.#leave();
    this.#key = null;
  }

  /** Looks again if the wish has changed. */
  hostUpdate(): void {
    const { data, src, provider } = this.#wish();
    if (this.#key !== null && this.#key !== (data ?? `${src}\n${provider}`)) this.#resolve();
  }

  readonly #onProvider = (event: Event): void => {
    if ('context' in event && event.context === dataContext) this.#resolve();
  };

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#patience);
  }

  #resolve(): void {
    this.#leave();
    const { data, src, provider } = this.#wish();
    const key = data ?? `${src}\n${provider}`;
    this.#key = key;
    if (data !== undefined) {
      this.#show(stateOf(data));
      return;
    }
    const addresses = addressesIn(src);
    if (addresses.length > 0) {
      void fetchPackages(addresses).then((state) => {
        if (this.#key === key && this.#host.isConnected) this.#show(state);
      });
      return;
    }
    if (provider) this.#askNamed(provider);
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
    this.#show(PENDING);
    this.#patience = setTimeout(() => this.#show(state), PATIENCE);
  }

  #ask(element: Element): void {
    element.dispatchEvent(new ContextEvent(dataContext, this.#host, this.#onProvided, true));
  }

  readonly #onProvided = (provided: ProvidedData, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#stop) this.#stop?.();
    this.#stop = unsubscribe;
    if (provided.contract !== CONTRACT) {
      this.#show({ status: 'contract', found: String(provided.contract) });
      return;
    }
    this.today = provided.today;
    this.mode = provided.mode;
    this.#show(provided.state);
  };

  #show(state: SourceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
