/** Elements that are not defined yet, and what may stand for a widget. */
const SOUGHT = ':not(:defined), .ip-widget[data-widget], a[href*="frame.html"]';

/** Whether an element has a tag like ours. */
export function isOurs({ localName }: Element): boolean {
  return localName.startsWith('ip-');
}

function isElement(node: Node): node is Element {
  // Not by its class: an element that came from a frame has another one.
  return node.nodeType === Node.ELEMENT_NODE;
}

/**
 * Calls `visit` with the elements of a page that are not defined yet or may stand for a widget, those in open shadow
 * roots included: first when the page is read, then whenever one is inserted or moved.
 *
 * @returns what ends it
 */
export function onArrival(page: Document, visit: (element: Element) => void): () => void {
  const awaited = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.isConnected && isElement(node)) look(node);
    }
  });

  function look(root: Element | Document | ShadowRoot): void {
    if ('matches' in root) {
      enter(root);
      if (root.matches(SOUGHT)) visit(root);
    }
    for (const element of root.querySelectorAll('*')) enter(element);
    for (const element of root.querySelectorAll(SOUGHT)) visit(element);
  }

  /** Widgets have nothing in their shadow roots that they do not bring themselves. */
  function enter(element: Element): void {
    if (isOurs(element)) return;
    if (element.shadowRoot) watch(element.shadowRoot);
    else if (element.localName.includes('-')) awaitDefinition(element.localName);
  }

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, subtree: true });
    look(root);
  }

  /** An element may get its shadow root when it is defined, and no observer tells. */
  function awaitDefinition(name: string): void {
    if (awaited.has(name) || customElements.get(name)) return;
    awaited.add(name);
    const onDefined = (): void => {
      if (awaited.delete(name)) look(page);
    };
    // Rejects for a name that no element can have.
    customElements.whenDefined(name).then(onDefined, () => undefined);
  }

  const start = (): void => watch(page);
  // The content of an element that is still being read is not complete.
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', start);
  else start();
  return () => {
    page.removeEventListener('DOMContentLoaded', start);
    observer.disconnect();
    awaited.clear();
  };
}
