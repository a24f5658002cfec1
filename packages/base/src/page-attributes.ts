/** What widgets follow on the page around them. */
const FOLLOWED = ['lang', 'mode', 'data-ip-mode', 'data-ip-theme'];

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

/** One observer a document or shadow root, however many elements listen; gone with the last of them. */
function watch(root: Node, listener: () => void): () => void {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
    observer.observe(root, { attributes: true, attributeFilter: FOLLOWED, subtree: true });
    entry = { observer, listeners };
    watches.set(root, entry);
  }
  const { observer, listeners } = entry;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/** Calls `listener` when language, mode or theme change around an element, through shadow roots. Returns what stops it. */
export function follow(element: Element, listener: () => void): () => void {
  let root = element.getRootNode();
  const stops = [watch(root, listener)];
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    stops.push(watch(root, listener));
  }
  return () => stops.forEach((stop) => stop());
}
