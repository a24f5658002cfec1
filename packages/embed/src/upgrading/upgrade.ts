import { onArrival } from './arrivals.js';
import { upgradePlaceholder } from './upgrade-placeholder.js';

/**
 * Makes widgets of the boxes and links of a page that stand for one, now and when they are inserted later. Only widgets
 * that are defined count.
 *
 * @param script address of the script that asks; data may lie on its server and on that of the page
 * @returns what ends it
 */
export function upgrade(page: Document, script: string): () => void {
  const defined = (tag: string): Promise<CustomElementConstructor | undefined> => Promise.resolve(customElements.get(tag));
  return onArrival(page, (element) => upgradePlaceholder(element, script, defined));
}
