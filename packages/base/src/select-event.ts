/** What an `ip-select` event tells: a row of the data package that a reader asks for. */
export interface IpSelectDetail {
  /** Name of the table's resource. */
  readonly table: string;
  readonly id: string;
  /** Plans id. */
  readonly plan: string;
}

/** Fired by a widget when a reader asks for a row; who shows what is said about it prevents the default. */
export class IpSelectEvent extends Event {
  readonly detail: IpSelectDetail;

  constructor(detail: IpSelectDetail) {
    super('ip-select', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ip-select': IpSelectEvent;
  }
  interface DocumentEventMap {
    'ip-select': IpSelectEvent;
  }
}
