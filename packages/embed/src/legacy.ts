import { ownFolder } from './classic/own-folder.js';
import { scriptElement } from './classic/script-element.js';

/** What Chromium 78 and Firefox 78 have and no browser lacks that can read the main script. */
function canDraw(): boolean {
  return (
    'customElements' in window &&
    'attachShadow' in Element.prototype &&
    'ResizeObserver' in window &&
    'IntersectionObserver' in window &&
    'fromEntries' in Object &&
    'matchAll' in String.prototype &&
    CSS.supports('--a', '0')
  );
}

// A browser that is too old keeps the words inside the tags, and so does a page that refuses the script.
if (canDraw()) {
  try {
    document.head.appendChild(scriptElement(ownFolder + 'ip-city-widgets.main.legacy.js'));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
