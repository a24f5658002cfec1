import { KEPT, type Placeholder } from './placeholder.js';

function attributesOf(widget: CustomElementConstructor): readonly unknown[] {
  return 'observedAttributes' in widget && Array.isArray(widget.observedAttributes) ? widget.observedAttributes : [];
}

/**
 * Puts a widget in the place of what stands for it. The content of a box, or a link as a whole, becomes its fallback.
 *
 * @param widget the class of the widget, which says what attributes there are
 */
export function replace(element: Element, { tag, attributes }: Placeholder, widget: CustomElementConstructor): void {
  const made = document.createElement(tag);
  const known = [...KEPT, ...attributesOf(widget)];
  for (const [name, value] of attributes) if (known.includes(name)) made.setAttribute(name, value);
  element.before(made);
  if (element instanceof HTMLAnchorElement) {
    made.append(element);
    return;
  }
  made.append(...element.childNodes);
  element.remove();
}
