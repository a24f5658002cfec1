import { walked, type WalkLine } from './walk.js';

/** What opens details: the element, which draws again when they change. */
export interface StageHost {
  readonly shadowRoot: ShadowRoot | null;
  readonly isConnected: boolean;
}

/** A cell of the grid; those of the axis are parts of its drawing. */
type Cell = HTMLElement | SVGElement;

/** Milliseconds that a mouse rests on an entry before its details open. */
const REST = 140;
/** Space between an entry and its details, in CSS pixels. */
const GAP = 4;

/**
 * What a reader does with the entries of a timeline: hover, focus and tap open the same details. They stay until others
 * are opened, until Escape, their button or a press outside closes them; opened by a press, hovering leaves them alone.
 */
export class Stage {
  open = '';
  current = '';
  readonly #host: StageHost;
  readonly #redraw: () => void;
  readonly #toggled = new Set<string>();
  #isPinned = false;
  #isReturning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StageHost, redraw: () => void) {
    this.#host = host;
    this.#redraw = redraw;
  }

  /** Ids of the groups that are unfolded: so many from the first on, unless a reader changed it. */
  unfolded(groups: readonly { readonly id: string }[], first: number): ReadonlySet<string> {
    return new Set(groups.map(({ id }) => id).filter((id, place) => place < first !== this.#toggled.has(id)));
  }

  /** Keeps the tab stop on an entry that is there. */
  settle(ids: readonly string[]): void {
    if (!ids.includes(this.current)) this.current = ids[0] ?? '';
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.open !== '') {
      event.stopPropagation();
      const isWithin = this.#root?.activeElement?.closest('.detail');
      const from = this.open;
      this.close();
      if (isWithin) this.#return(from);
      return;
    }
    const cell = cellOf(event);
    if (!cell || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#enter(cell);
      return;
    }
    const next = walked(this.#lines(), cell.dataset['entry'] ?? '', event.key, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    this.#focus(next);
  };

  readonly onClick = (event: MouseEvent): void => {
    const cell = cellOf(event);
    if (!cell) return;
    const { entry = '', fold } = cell.dataset;
    if (fold !== undefined) this.#fold(fold);
    else if (this.open === entry && this.#isPinned) this.close();
    else this.#show(entry, true);
  };

  readonly onFocus = (event: FocusEvent): void => {
    const cell = cellOf(event);
    if (!cell) return;
    const { entry = '', fold } = cell.dataset;
    this.current = entry;
    if (fold === undefined && !this.#isReturning) this.#show(entry, false);
    else this.#redraw();
  };

  readonly onOver = (event: PointerEvent): void => {
    clearTimeout(this.#timer);
    const cell = cellOf(event);
    if (event.pointerType !== 'mouse' || !cell || cell.dataset['fold'] !== undefined) return;
    this.#timer = setTimeout(() => {
      if (!this.#isPinned && this.#host.isConnected) this.#show(cell.dataset['entry'] ?? '', false);
    }, REST);
  };

  /** A press on anything else closes the details, and so does Escape wherever the focus is. */
  readonly onPage = (event: Event): void => {
    const stage = this.#root?.querySelector('.stage');
    if (this.open === '' || !stage || event.composedPath().includes(stage)) return;
    if (!(event instanceof KeyboardEvent) || event.key === 'Escape') this.close();
  };

  readonly close = (): void => {
    clearTimeout(this.#timer);
    this.#isPinned = false;
    if (this.open === '') return;
    this.open = '';
    this.#redraw();
  };

  /** Puts the details below their entry, or above it where that keeps them within the timeline. */
  place(): void {
    const [stage, detail, cell] = [this.#root?.querySelector('.stage'), this.#root?.querySelector<HTMLElement>('.detail'), this.#cell(this.open)];
    if (!stage || !detail || !cell) return;
    const [outer, box, { width, height }] = [stage.getBoundingClientRect(), cell.getBoundingClientRect(), detail.getBoundingClientRect()];
    const below = box.bottom - outer.top + GAP;
    const above = box.top - outer.top - GAP - height;
    detail.style.setProperty('left', `${Math.max(0, Math.min(box.left - outer.left, outer.width - width))}px`);
    detail.style.setProperty('top', `${below + height > outer.height && above >= 0 ? above : below}px`);
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #show(entry: string, isPinned: boolean): void {
    clearTimeout(this.#timer);
    if (this.open === entry && this.#isPinned === isPinned) return;
    this.#isPinned = isPinned || (this.open === entry && this.#isPinned);
    this.open = entry;
    this.#redraw();
  }

  #enter(cell: Cell): void {
    const { entry = '', fold } = cell.dataset;
    if (fold !== undefined) this.#fold(fold);
    else if (this.open === entry) this.#root?.querySelector<HTMLElement>('.detail')?.focus();
    else this.#show(entry, true);
  }

  #fold(id: string): void {
    if (!this.#toggled.delete(id)) this.#toggled.add(id);
    this.close();
    this.#redraw();
  }

  #cells(within: ParentNode | null | undefined): Cell[] {
    return [...(within?.querySelectorAll<Cell>('[data-entry]') ?? [])];
  }

  #cell(id: string): Cell | undefined {
    return this.#cells(this.#root).find(({ dataset }) => dataset['entry'] === id);
  }

  /** The focus comes back to an entry whose details were closed, which then stay closed. */
  #return(id: string): void {
    this.#isReturning = true;
    this.#focus(id);
    this.#isReturning = false;
  }

  #focus(id: string): void {
    this.#cell(id)?.focus();
  }

  /** What the arrows walk through: rows of the axis, the dated list, groups; cells of folded groups are left out. */
  #lines(): WalkLine[] {
    const lines = [...(this.#root?.querySelectorAll('.axis > [role="row"], [role="rowgroup"]:not(.axis)') ?? [])];
    return lines
      .map((line) => ({
        isAcross: line.matches('.axis > *'),
        stops: this.#cells(line)
          .filter((cell) => cell.getClientRects().length > 0)
          .map((cell) => ({ id: cell.dataset['entry'] ?? '', x: cell.getBoundingClientRect().left })),
      }))
      .filter(({ stops }) => stops.length > 0);
  }
}

function cellOf({ target }: Event): Cell | undefined {
  return target instanceof Element ? (target.closest<Cell>('[data-entry]') ?? undefined) : undefined;
}
