interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  /** What moved; the node is null within a shadow root. */
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Layout shift: of what stands on the page, and of what moved within a widget alone. */
export interface LayoutShift {
  readonly page: number;
  readonly inside: number;
}

function sumOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

/** The layout shift of a page so far, told from a shift that is made at the end to know that all before it were heard of. */
export function layoutShift(): Promise<LayoutShift> {
  const made = performance.now();
  const shifts: Shift[] = [];
  return new Promise((fulfil) => {
    const observer = new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as Shift[]));
      if (!shifts.some(({ startTime }) => startTime >= made)) return;
      observer.disconnect();
      const before = shifts.filter(({ startTime, hadRecentInput }) => startTime < made && !hadRecentInput);
      const isInside = ({ sources }: Shift): boolean => sources.length > 0 && sources.every(({ node }) => node === null);
      fulfil({ page: sumOf(before.filter((one) => !isInside(one))), inside: sumOf(before.filter(isInside)) });
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    const pushing = document.createElement('div');
    pushing.style.height = '100px';
    document.body.prepend(pushing);
  });
}

/** The height that a drawn widget takes by itself, without the room kept for what stood in its tag. */
export function ownHeight(tag: string): number {
  const widget = document.querySelector<HTMLElement>(tag);
  const root = widget?.shadowRoot?.querySelector<HTMLElement>('.ip');
  if (!widget || !root) throw new Error(`There is no ${tag}.`);
  const { minHeight } = root.style;
  root.style.minHeight = '';
  const height = widget.offsetHeight;
  root.style.minHeight = minHeight;
  return height;
}

/** Where what follows the widget begins, from the top of the page. */
export function placeAfter(): number {
  const after = document.querySelector('#after');
  if (!after) throw new Error('Nothing follows the widget.');
  return after.getBoundingClientRect().top + scrollY;
}
