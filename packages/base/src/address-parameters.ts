/** Where a page's address holds parameters: behind `?` or behind `#`. */
export type AddressPart = 'query' | 'hash';

/**
 * The parameters of a page's address that belong to a widget. Everything else of the address stays as the page wrote it,
 * byte for byte; a hash that is a place of the page, such as `#section-2`, is left alone.
 */
export class AddressParameters {
  readonly #part: AddressPart;
  readonly #prefix: string;
  readonly #names: readonly string[];

  /** The parameters are called prefix, hyphen, name. */
  constructor(part: AddressPart, prefix: string, names: readonly string[]) {
    this.#part = part;
    this.#prefix = `${encodeURIComponent(prefix)}-`;
    this.#names = names;
  }

  /** The value of a parameter, or undefined where the address has none. */
  read(name: string): string | undefined {
    const pair = this.#pieces().find((piece) => piece.startsWith(`${this.#prefix}${name}=`));
    return pair === undefined ? undefined : decoded(pair.slice(pair.indexOf('=') + 1));
  }

  /**
   * Adds an entry to the history with these values in place of the widget's own; empty ones are left out. Does nothing
   * where the address stays the same, and where the page may not change its address.
   */
  write(values: Readonly<Record<string, string>>): void {
    const before = this.#pieces();
    if (this.#part === 'hash' && before.some((piece) => !piece.includes('='))) return;
    const own = this.#names
      .filter((name) => values[name])
      .map((name) => `${this.#prefix}${name}=${encodeURIComponent(values[name] ?? '').replace(/%2C/g, ',')}`);
    const after = [...before.filter((piece) => !this.#isOwn(piece)), ...own].join('&');
    if (after === before.join('&')) return;
    const { pathname, search, hash } = location;
    const behind = (sign: string): string => (after === '' ? '' : `${sign}${after}`);
    const address = this.#part === 'hash' ? `${pathname}${search}${behind('#')}` : `${pathname}${behind('?')}${hash}`;
    try {
      history.pushState(history.state, '', address);
    } catch {
      // A page from a file, or in a frame without an origin, has no address to change.
      return;
    }
  }

  #pieces(): string[] {
    const text = this.#part === 'hash' ? location.hash : location.search;
    return text.slice(1).split('&').filter(Boolean);
  }

  #isOwn(piece: string): boolean {
    return this.#names.some((name) => piece.startsWith(`${this.#prefix}${name}=`));
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
