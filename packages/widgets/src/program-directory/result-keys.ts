/** The list that keys lead through. */
export interface Results {
  /** The field of the query. */
  readonly field: HTMLElement | null;
  readonly count: number;
  /** Place of the row that an element stands in, -1 for none. */
  readonly placeOf: (element: Element) => number;
  readonly focus: (place: number) => void;
  /** Closes the open row if the element stands in it; false if it does not. */
  readonly close: (element: Element) => boolean;
  /** Empties the field; false if it is empty. */
  readonly empty: () => boolean;
}

/**
 * Arrow down leads from the field into the rows, arrows, Home and End through them, arrow up from the first row back;
 * Escape closes an open row, else leads back to the field, else empties it. All other keys are left to the browser.
 */
export function onResultKey(event: KeyboardEvent, results: Results): void {
  const { key, target } = event;
  if (!(target instanceof Element) || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const isDone = target === results.field ? onFieldKey(key, results) : onRowKey(key, target, results);
  if (isDone) event.preventDefault();
}

function onFieldKey(key: string, { count, focus, empty }: Results): boolean {
  if (key === 'Escape') return empty();
  if (key !== 'ArrowDown' || count === 0) return false;
  focus(0);
  return true;
}

function onRowKey(key: string, target: Element, { field, count, placeOf, focus, close }: Results): boolean {
  const place = placeOf(target);
  if (place === -1) return false;
  if (key === 'Escape') {
    if (!close(target)) field?.focus();
    return true;
  }
  // In the detail of an open row the keys scroll, move the caret and select as everywhere.
  if (!target.matches('.name')) return false;
  const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: count - 1 }[key];
  if (next === undefined || next >= count) return false;
  if (next < 0) field?.focus();
  else focus(next);
  return true;
}
