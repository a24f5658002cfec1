/**
 * A first script for pages in Chromium 84 to 91, which lays some pages out twice in a frame, whatever is on them, and
 * tells the page of it as an error.
 */
export const OLD_LAYOUT = `window.addEventListener('error', (event) => {
  if (event.message === 'ResizeObserver loop limit exceeded') event.stopImmediatePropagation();
});`;
