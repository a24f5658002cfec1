/** Milliseconds without a change after which a page counts as settled. */
const STILL = 80;
/** Milliseconds after which a page that never rests is taken as it is. */
const PATIENCE = 6000;

function widgetsIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [...(/^ip-/.test(element.localName) ? [element] : []), ...widgetsIn(element.shadowRoot)] : []);
}

function signature(): string {
  return widgetsIn(document).map(({ shadowRoot, clientHeight, clientWidth }) => `${clientWidth} ${clientHeight} ${shadowRoot?.textContent?.length}`).join(',');
}

function frame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
}

const everything = new CSSStyleSheet();
everything.replaceSync('* { content-visibility: visible !important }');

/** Draws what a browser leaves out until it is near the window, so that it can be measured. */
function drawAll(): void {
  for (const { shadowRoot } of widgetsIn(document)) {
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(everything)) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, everything];
  }
}

/** Resolves when fonts are there and no widget has changed its size or text for a while. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  drawAll();
  const started = performance.now();
  let last = '';
  let since = started;
  while (performance.now() - started < PATIENCE) {
    await frame();
    const now = signature();
    if (now !== last) {
      last = now;
      since = performance.now();
    }
    if (performance.now() - since > STILL) return;
  }
}
