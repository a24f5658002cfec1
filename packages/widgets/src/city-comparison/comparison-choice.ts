import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AddressParameters } from '../../../base/src/address-parameters.js';
import { lazily } from '../../../base/src/lazily.js';
import { idsIn } from './columns.js';
import type { SortKey } from './messages/comparison-words.js';
import type { ComparisonQuery } from './model.js';

const addresses = lazily(() => import('../../../base/src/address-parameters.js'));

const SORTS: readonly SortKey[] = ['given', 'name', 'level', 'year', 'value'];

/** The order that a text names; undefined for any other text. */
export function sortOf(text: string | undefined): SortKey | undefined {
  return SORTS.find((key) => key === text);
}

/** What the element's attributes ask for. */
interface Asked {
  readonly cities: string;
  readonly plans: string;
  readonly indicators: string;
  readonly sort: string;
  /** Null where the address is not to be touched. */
  readonly syncUrl: string | null;
}

type Host = ReactiveControllerHost & Element & Asked;

/** What a reader chose beside what is asked for; undefined parts leave it. */
export interface Chosen {
  readonly plans?: readonly string[];
  readonly sort?: SortKey;
  /** Plans id of the column that stands out. */
  readonly mark?: string;
}

/** What a comparison shows: what the page asks for, what a reader chose since, and, where it is synced, the page's address. */
export class ComparisonChoice implements ReactiveController {
  /** Ids of panels that show all of their rows. */
  readonly open = new Set<string>();
  /** Whether the list of plans is open, and what a reader looks for in it. */
  isChooserOpen = false;
  sought = '';
  /** Indicators id of the panel that is enlarged; `profile` for the themes; empty for no chart. */
  chart = '';
  readonly #host: Host;
  #chosen: Chosen | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onAddress);
    addEventListener('hashchange', this.#onAddress);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onAddress);
    removeEventListener('hashchange', this.#onAddress);
    if (this.#host.syncUrl !== null) this.#chosen = undefined;
  }

  /** False while what reads the page's address is fetched. */
  get isReady(): boolean {
    return this.#host.syncUrl === null || this.#address !== undefined;
  }

  /** What is to be shown of a package with these plans; an address that names none of them is not followed. */
  queryFor(known: readonly { readonly id: string }[]): ComparisonQuery {
    const { cities, indicators } = this.#host;
    const chosen = this.#current.plans?.filter((plan) => known.some(({ id }) => id === plan)) ?? [];
    const plans = chosen.length > 0 ? chosen : idsIn(this.#host.plans);
    return { plans, cities: idsIn(cities), indicators: idsIn(indicators) };
  }

  get sort(): SortKey {
    return this.#current.sort ?? sortOf(this.#host.sort) ?? 'given';
  }

  get mark(): string {
    return this.#current.mark ?? '';
  }

  /** Forgets what a reader chose, because the page asks for something else. */
  restart(): void {
    this.#chosen = undefined;
  }

  /** Takes a choice of the reader. */
  choose(more: Chosen): void {
    this.#chosen = { ...this.#current, ...more };
    const { plans = [], sort = '', mark = '' } = this.#chosen;
    const pairs = [['plans', plans.join(',')], ['order', sort], ['mark', mark]] as const;
    this.#address?.write(pairs.filter(([, value]) => value !== ''));
    this.redraw();
  }

  /** Opens or closes the rows of a panel. */
  readonly onOpen = (id: string): void => {
    if (!this.open.delete(id)) this.open.add(id);
    this.redraw();
  };

  redraw(): void {
    this.#host.requestUpdate();
  }

  get #address(): AddressParameters | undefined {
    const { syncUrl } = this.#host;
    const part = syncUrl === null ? undefined : addresses(this.#onAddress);
    return part && new part.AddressParameters(syncUrl ?? '', this.#host.id || 'ip', ['plans', 'order', 'mark']);
  }

  /** What the reader chose, read from the address the first time. */
  get #current(): Chosen {
    this.#chosen ??= this.#address ? chosenIn(this.#address) : {};
    return this.#chosen;
  }

  readonly #onAddress = (): void => {
    if (this.#host.syncUrl === null) return;
    this.#chosen = undefined;
    this.redraw();
  };
}

function chosenIn(address: AddressParameters): Chosen {
  const own = new Map(address.pairs());
  const plans = idsIn(own.get('plans'));
  const sort = sortOf(own.get('order'));
  const mark = own.get('mark');
  return { ...(plans.length > 0 ? { plans } : {}), ...(sort ? { sort } : {}), ...(mark ? { mark } : {}) };
}
