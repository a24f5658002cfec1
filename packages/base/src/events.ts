/** What an `ip-error` event tells. */
export type IpErrorDetail =
  | { readonly kind: 'version'; readonly tag: string; readonly found: string; readonly loaded: string }
  | { readonly kind: 'source'; readonly message: string };

/** Fired by an element that cannot show its data, and on the document where two versions of the script meet. */
export class IpErrorEvent extends Event {
  readonly detail: IpErrorDetail;

  constructor(detail: IpErrorDetail) {
    super('ip-error', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** Fired once data is there: by `<ip-data>` when the package is read, by a widget when it shows it. */
export class IpReadyEvent extends Event {
  constructor() {
    super('ip-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ip-error': IpErrorEvent;
    'ip-ready': IpReadyEvent;
  }
  interface DocumentEventMap {
    'ip-error': IpErrorEvent;
  }
}
