import { placeholderOf } from './placeholder.js';
import { replace } from './replace.js';

/** Gives the class of an element once it is defined, undefined for a tag that is none of ours; rejects if it cannot be had. */
export type Load = (tag: string) => Promise<CustomElementConstructor | undefined>;

/**
 * Makes a widget of an element, if it stands for one, as soon as the widget can be had.
 *
 * @param script address of the script that asks
 */
export function upgradePlaceholder(element: Element, script: string, load: Load): void {
  const tag = placeholderOf(element, script)?.tag;
  if (tag === undefined) return;
  const onLoaded = (widget: CustomElementConstructor | undefined): void => {
    // By now the page may have moved, changed or removed it.
    const placeholder = element.isConnected ? placeholderOf(element, script) : undefined;
    if (widget && placeholder?.tag === tag) replace(element, placeholder, widget);
  };
  // What cannot be had leaves the fallback in its place.
  load(tag).then(onLoaded, () => undefined);
}
