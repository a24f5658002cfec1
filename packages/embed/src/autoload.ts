import { isOurs, onArrival } from './upgrading/arrivals.js';

/** The tags that have a file in `elements/`; the build writes them here. */
declare const ELEMENT_TAGS: readonly string[];

const requests = new Map<string, Promise<unknown>>();

/** Asks once for each element; for one that could not be had, again when the next of its tag arrives. */
async function load(tag: string): Promise<CustomElementConstructor | undefined> {
  if (!ELEMENT_TAGS.includes(tag)) return undefined;
  if (!customElements.get(tag)) {
    const file = `./elements/${tag}.js`;
    const request = requests.get(tag) ?? import(/* @vite-ignore */ file);
    requests.set(tag, request);
    try {
      await request;
    } catch (error) {
      requests.delete(tag);
      throw error;
    }
  }
  return customElements.get(tag);
}

/** What cannot be had leaves the fallback in its place. */
const onFailure = (): void => undefined;

onArrival(document, (element) => {
  if (isOurs(element)) {
    load(element.localName).catch(onFailure);
    return;
  }
  import('./upgrading/upgrade-placeholder.js').then(
    ({ upgradePlaceholder }) => upgradePlaceholder(element, import.meta.url, load),
    onFailure,
  );
});
