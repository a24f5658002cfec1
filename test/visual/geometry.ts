import { parentOf, textBoxes, type TextBox } from './text-boxes.js';

/** Pixels that roundings and the edges of letters may take. */
const TOLERANCE = 1;

/** Pixels that the type of any words has at least; marks of notes are no words. */
const SMALLEST = 11;

type Edges = Pick<TextBox, 'left' | 'right' | 'top' | 'bottom'>;

function isCrossing(one: Edges, other: Edges): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;
}

function quoted({ text }: TextBox): string {
  return `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;
}

/** The opaque panel that a text stands in, over everything else, or null. */
function layerOf({ node }: TextBox): Element | null {
  let element = parentOf(node);
  while (element && !(getComputedStyle(element).position === 'absolute' && getComputedStyle(element).zIndex !== 'auto')) element = parentOf(element);
  return element;
}

function crossings(boxes: readonly TextBox[]): string[] {
  const sorted = boxes.filter(({ isInScroller }) => !isInScroller).sort((one, other) => one.top - other.top);
  return sorted.flatMap((one, place) => {
    const faults: string[] = [];
    for (const other of sorted.slice(place + 1)) {
      if (other.top > one.bottom) break;
      if (isCrossing(one, other) && layerOf(one) === layerOf(other)) faults.push(`${quoted(one)} and ${quoted(other)} overlap`);
    }
    return faults;
  });
}

/** The nearest box that has to hold a text: a drawing, or an element that is not part of a line. */
function holderOf({ node }: TextBox): Element | null {
  let element = parentOf(node);
  while (element && /^(inline|contents)$/.test(getComputedStyle(element).display)) element = parentOf(element);
  return element;
}

function nameOf(element: Element): string {
  return [element.localName, ...element.classList].join('.');
}

function drawingOf({ node }: TextBox): SVGSVGElement | null {
  return node.parentElement instanceof SVGElement ? node.parentElement.ownerSVGElement : null;
}

function outside(box: TextBox): string[] {
  if (box.isInScroller) return [];
  const width = document.documentElement.clientWidth;
  if (box.left < -TOLERANCE || box.right > width + TOLERANCE) return [`${quoted(box)} reaches ${Math.round(box.right)} px of ${width} px`];
  const drawing = drawingOf(box);
  const holder = drawing ?? holderOf(box);
  if (!holder) return [];
  const edges = holder.getBoundingClientRect();
  const hang = drawing ? 0 : parseFloat(getComputedStyle(holder).textIndent) || 0;
  const beyond = {
    start: edges.left + Math.min(hang, 0) - box.left, end: box.right - edges.right,
    top: drawing ? edges.top - box.top : 0, bottom: drawing ? box.bottom - edges.bottom : 0,
  };
  return Object.entries(beyond).filter(([, length]) => length > TOLERANCE)
    .map(([side, length]) => `${quoted(box)} leaves ${nameOf(holder)} at the ${side} by ${length.toFixed(1)} px`);
}

/** Texts that cross a rectangle or dot of the drawing they stand in. */
function onMarks(box: TextBox): string[] {
  const marks = drawingOf(box)?.querySelectorAll('rect, circle') ?? [];
  return [...marks].some((mark) => isCrossing(box, mark.getBoundingClientRect())) ? [`${quoted(box)} stands on a mark`] : [];
}

function tiny(box: TextBox): string[] {
  const element = parentOf(box.node);
  if (!element || element.closest('sup')) return [];
  const size = parseFloat(getComputedStyle(element).fontSize);
  return size < SMALLEST ? [`${quoted(box)} is ${size.toFixed(1)} px high`] : [];
}

function wideElements(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`] : [];
  const widgets = [...document.querySelectorAll('*')].filter(({ shadowRoot, localName }) => shadowRoot && localName !== 'ip-data');
  return [...page, ...widgets.filter((widget) => widget.clientWidth > 0 && widget.scrollWidth > widget.clientWidth + TOLERANCE)
    .map((widget) => `${widget.localName} ${widget.getAttribute('target') ?? ''} holds ${widget.scrollWidth} px in ${widget.clientWidth} px`)];
}

/** What is wrong with where things stand: overlapping texts, texts and widgets beyond their boxes, type too small to read. */
export function geometryFaults(): string[] {
  const boxes = textBoxes(document.body);
  return [...new Set([...crossings(boxes), ...boxes.flatMap(outside), ...boxes.flatMap(onMarks), ...boxes.flatMap(tiny), ...wideElements()])];
}

/** How many texts were looked at. */
export function textCount(): number {
  return textBoxes(document.body).length;
}
