/** What an `ip-filter-change` event tells; empty strings narrow nothing. */
export interface IpFilterChangeDetail {
  /** Themes id. */
  readonly theme: string;
  /** What the shown rows have in common, such as `obligatory`. */
  readonly group: string;
  /** What is searched for, by widgets that search. */
  readonly query?: string;
  /** The values chosen by what they narrow, such as `city`, by widgets that have several. */
  readonly chosen?: Readonly<Record<string, readonly string[]>>;
  /** How many rows are shown, of how many. */
  readonly shown: number;
  readonly total: number;
}

/** Fired by a widget when a reader narrows what it shows. */
export class IpFilterChangeEvent extends Event {
  readonly detail: IpFilterChangeDetail;

  constructor(detail: IpFilterChangeDetail) {
    super('ip-filter-change', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ip-filter-change': IpFilterChangeEvent;
  }
}
