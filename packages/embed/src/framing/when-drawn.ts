/** Waits until a widget has drawn all that it shows at first, or says why not; tells which. */
export function whenDrawn(widget: Element): Promise<'shown' | 'failed'> {
  return new Promise((fulfil) => {
    const root = widget.shadowRoot ?? widget;
    const look = (): void => {
      const isShown = root.querySelector('[part~="source"]') !== null;
      if (!isShown && root.querySelector('[part~="message"]') === null) return;
      observer.disconnect();
      fulfil(isShown ? 'shown' : 'failed');
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true });
    look();
  });
}
