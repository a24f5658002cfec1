import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressesIn, fetchPackages, stateOf, type SourceState } from './package-source.js';
import type { ProvidedSource } from './provided-source.js';

/** What a widget says about where its data is; the first that is set wins. */
export interface SourceWish {
  readonly data?: unknown;
  /** Null, as `provider`, once the attribute is removed. */
  readonly src: string | null;
  readonly provider: string | null;
}

/**
 * Finds the data of a widget: property `data`, then `src`, then the named provider, then the nearest `<ip-data>`, then
 * the page's `<ip-data default>`. What concerns providers is fetched by widgets that name no source of their own.
 */
export class SourceController implements ReactiveController {
  state: SourceState = { status: 'pending' };
  today = '';
  mode = '';
  readonly #host: ReactiveControllerHost & Element;
  readonly #wish: () => SourceWish;
  #key: unknown = null;
  #run = 0;
  #provided: ProvidedSource | undefined;

  constructor(host: ReactiveControllerHost & Element, wish: () => SourceWish) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#resolve();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#key = null;
  }

  /** Looks again if the wish has changed. */
  hostUpdate(): void {
    if (this.#key !== null && this.#key !== this.#keyNow()) void this.#resolve();
  }

  #keyNow(): unknown {
    const { data, src, provider } = this.#wish();
    return data ?? `${src ?? ''}\n${provider ?? ''}`;
  }

  #leave(): void {
    this.#run += 1;
    this.#provided?.leave();
    this.#provided = undefined;
  }

  async #resolve(): Promise<void> {
    this.#leave();
    const run = this.#run;
    this.#key = this.#keyNow();
    const { data, src, provider } = this.#wish();
    if (data != null) {
      this.#show(stateOf(data));
    } else if (src?.trim()) {
      const state = await fetchPackages(addressesIn(src));
      if (run === this.#run) this.#show(state);
    } else {
      const part = await import('./provided-source.js').catch(() => undefined);
      if (run !== this.#run) return;
      if (part) this.#provided = new part.ProvidedSource(this.#host, provider ?? '', this.#show);
      else this.#show({ status: 'failed', failure: { kind: 'network', url: 'ip-data' } });
    }
  }

  readonly #show = (state: SourceState, today = '', mode = ''): void => {
    this.state = state;
    this.today = today;
    this.mode = mode;
    this.#host.requestUpdate();
  };
}
