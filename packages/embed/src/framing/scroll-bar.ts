/** How long a host may take to follow the height before a scroll bar is drawn, in milliseconds. */
const PATIENCE = 500;

/**
 * Keeps the scroll bar away while a host follows the height: it would come and go with each change, and take its width
 * from the text. In a frame of fixed height it appears once the content is too high; scrolling works at any time.
 */
export function holdBackScrollBar(root: HTMLElement): void {
  const hide = (isHidden: boolean): void => {
    root.toggleAttribute('data-bar-hidden', isHidden);
  };
  // Measured as the host is told it.
  const height = (): number => Math.ceil(root.getBoundingClientRect().height);
  const settle = (): void => {
    if (height() > window.innerHeight) hide(false);
    // No less than equal: a bar that came and went with the content alone, in a frame of fixed height, would not rest.
    else if (height() === window.innerHeight) hide(true);
  };
  let waiting = 0;
  hide(true);
  new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = window.setTimeout(settle, PATIENCE);
  }).observe(root);
  // Only the host changes the size of the window.
  window.addEventListener('resize', () => {
    if (height() <= window.innerHeight) hide(true);
  });
}
