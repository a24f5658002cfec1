/** Where a page's address holds parameters: behind `?` or behind `#`. */
export type AddressPart = 'query' | 'hash';

/** Name and value; a name may stand several times. */
export type AddressPair = readonly [name: string, value: string];

/**
 * The parameters of a page's address that belong to a widget. Everything else of the address stays as the page wrote it,
 * byte for byte; a hash that is a place of the page, such as `#section-2`, is left alone.
 */
export class AddressParameters {
  readonly #part: AddressPart;
  readonly #prefix: string;
  readonly #names: readonly string[];

  /** The parameters are called prefix, hyphen, name; `part` is the value of a `sync-url` attribute. */
  constructor(part: string, prefix: string, names: readonly string[]) {
    this.#part = part === 'hash' ? 'hash' : 'query';
    this.#prefix = `${encodeURIComponent(prefix)}-`;
    this.#names = names;
  }

  /** The widget's own parameters in the order of the address. */
  pairs(): readonly AddressPair[] {
    return this.pairsIn(this.#text());
  }

  /** The widget's own parameters in the part of an address behind its sign. */
  pairsIn(text: string): readonly AddressPair[] {
    return piecesOf(text).flatMap((piece) => {
      const name = this.#ownName(piece);
      return name === undefined ? [] : [[name, decoded(piece.slice(piece.indexOf('=') + 1))] as const];
    });
  }

  /** The part of an address with these parameters in place of the widget's own. */
  textWith(text: string, pairs: readonly AddressPair[]): string {
    const others = piecesOf(text).filter((piece) => this.#ownName(piece) === undefined);
    const own = pairs.map(([name, value]) => `${this.#prefix}${name}=${encodeURIComponent(value).replace(/%2C/g, ',')}`);
    return [...others, ...own].join('&');
  }

  /**
   * The page's address with these parameters in place of the widget's own, from its path on; undefined where its hash is
   * a place of the page.
   */
  addressWith(pairs: readonly AddressPair[]): string | undefined {
    const before = this.#text();
    if (this.#part === 'hash' && piecesOf(before).some((piece) => !piece.includes('='))) return undefined;
    const text = this.textWith(before, pairs);
    const { pathname, search, hash } = location;
    const behind = (sign: string): string => (text === '' ? '' : `${sign}${text}`);
    return this.#part === 'hash' ? `${pathname}${search}${behind('#')}` : `${pathname}${behind('?')}${hash}`;
  }

  /**
   * Adds an entry to the history with these parameters in place of the widget's own. Does nothing where the address stays
   * the same, and where the page may not change its address.
   */
  write(pairs: readonly AddressPair[]): void {
    const address = this.addressWith(pairs);
    if (address === undefined || this.textWith(this.#text(), pairs) === this.#text()) return;
    try {
      history.pushState(history.state, '', address);
    } catch {
      // A page from a file, or in a frame without an origin, has no address to change.
      return;
    }
  }

  #text(): string {
    return (this.#part === 'hash' ? location.hash : location.search).slice(1);
  }

  #ownName(piece: string): string | undefined {
    return this.#names.find((name) => piece.startsWith(`${this.#prefix}${name}=`));
  }
}

function piecesOf(text: string): string[] {
  return text.split('&').filter(Boolean);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
