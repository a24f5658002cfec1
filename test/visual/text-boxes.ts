/** A stretch of text on one line, as far as its ink reaches, in CSS pixels of the page. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly node: Text;
  /** The nearest element that scrolls sideways; its content may be wider. */
  readonly isInScroller: boolean;
}

const context = document.createElement('canvas').getContext('2d');
const inks = new Map<string, { above: number; below: number; share: number; height: number }>();

/** How far the ink of a text reaches above and below its baseline, and how high the font's line is, in its own pixels. */
function inkOf(text: string, style: CSSStyleDeclaration): { above: number; below: number; share: number; height: number } {
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const key = `${font}\n${text}`;
  const known = inks.get(key);
  if (known) return known;
  if (!context) throw new Error('This browser has no canvas to measure with.');
  context.font = font;
  const measured = context.measureText(text);
  const height = measured.fontBoundingBoxAscent + measured.fontBoundingBoxDescent;
  const ink = {
    above: measured.actualBoundingBoxAscent, below: measured.actualBoundingBoxDescent, share: measured.fontBoundingBoxAscent / height, height,
  };
  inks.set(key, ink);
  return ink;
}

function isHidden(element: Element): boolean {
  if (element.closest('.unseen, .skip, script, style, noscript, title, desc')) return true;
  return !element.checkVisibility({ visibilityProperty: true });
}

function isScroller(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowX);
}

function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function isInScroller(node: Node): boolean {
  for (let element = parentOf(node); element && element !== document.body; element = parentOf(element)) {
    if (!(element instanceof SVGElement) && isScroller(element)) return true;
  }
  return false;
}

function boxesOf(node: Text): TextBox[] {
  const element = node.parentElement;
  const text = node.data.trim();
  if (!element || text === '' || isHidden(element)) return [];
  const style = getComputedStyle(element);
  const ink = inkOf(text, style);
  const range = document.createRange();
  range.selectNodeContents(node);
  const scrolls = isInScroller(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5).map(({ left, right, top, height }) => {
    // A drawing may be scaled; its text then is as well.
    const scale = element instanceof SVGElement ? height / ink.height : 1;
    const baseline = top + height * ink.share;
    return { text, left, right, top: baseline - ink.above * scale, bottom: baseline + ink.below * scale, node, isInScroller: scrolls };
  });
}

/** All visible text under a root, through shadow roots and slots. */
export function textBoxes(root: Document | Element | ShadowRoot): TextBox[] {
  const boxes: TextBox[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) boxes.push(...boxesOf(node));
    else if (node instanceof Element && node.shadowRoot) boxes.push(...textBoxes(node.shadowRoot));
  }
  return boxes;
}

/** The element that encloses a node in what is shown: its parent, its slot, or the host of its shadow root. */
export { parentOf };
