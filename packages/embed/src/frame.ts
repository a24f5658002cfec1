// Its child side: tells the height to a host page that asks for it, and to nobody else.
import '@open-iframe-resizer/core';
import { framedIn, rootAttributes, type Refusal } from './framing/frame-address.js';
import { loadElement } from './framing/load-element.js';
import { refusalText } from './framing/refusal-text.js';
import { holdBackScrollBar } from './framing/scroll-bar.js';
import { whenDrawn } from './framing/when-drawn.js';

const root = document.documentElement;
const parameters = new URLSearchParams(location.search);

/** Says in both languages why there is no widget, before the words that lead to the site. */
function refuse(refusal: Refusal): void {
  const { zh, en } = refusalText(refusal);
  for (const words of document.querySelectorAll('.plain > span')) words.textContent = words.matches(':lang(en)') ? en : zh;
  root.removeAttribute('data-frame');
}

async function show(place: Element, tag: string, attributes: ReadonlyMap<string, string>): Promise<void> {
  const widget = document.createElement(tag);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  place.append(widget);
  const state = await loadElement(tag).then(() => whenDrawn(widget), () => 'failed');
  root.setAttribute('data-frame', state);
}

function start(): void {
  const place = document.querySelector('main');
  if (place === null) return;
  const framed = framedIn(parameters, new URL(location.href));
  if (framed.status === 'widget') void show(place, framed.tag, framed.attributes);
  else refuse(framed.refusal);
}

/** A height that changes while heights are measured is told one drawing later: a notice of browsers, and no error. */
function quieten(event: ErrorEvent): void {
  if (event.message.startsWith('ResizeObserver loop')) event.preventDefault();
}

window.addEventListener('error', quieten);
for (const [name, value] of rootAttributes(parameters)) root.setAttribute(name, value);
root.setAttribute('data-frame', 'waiting');
holdBackScrollBar(root);
document.addEventListener('DOMContentLoaded', start);
