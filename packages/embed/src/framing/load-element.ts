import { ownFolder } from '../classic/own-folder.js';
import { scriptElement } from '../classic/script-element.js';

/**
 * Loads what defines an element, and waits until it is defined: its module, or the one script for browsers that cannot
 * read our modules. Rejects where the server gives neither, and where the page refuses them.
 */
export async function loadElement(tag: string): Promise<void> {
  // Came in the browsers that read the modules, or one version later.
  if ('at' in Array.prototype) await import(/* @vite-ignore */ `${ownFolder}elements/${tag}.js`);
  else await loadLegacy();
  await customElements.whenDefined(tag);
}

function loadLegacy(): Promise<unknown> {
  return new Promise((fulfil, reject) => {
    const script = scriptElement(`${ownFolder}ip-city-widgets.legacy.js`);
    script.addEventListener('load', fulfil);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
