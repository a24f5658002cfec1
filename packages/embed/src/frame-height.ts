import { sumOf } from '../../base/src/sum-of.js';

/**
 * The host's side of the framed pages: gives each frame that shows a widget the height of its content. It speaks the
 * messages of `@open-iframe-resizer/core`, whose child side stands in the framed page. The host's side of that library
 * is not used: it follows the first page of a frame alone, and goes on asking a frame that never answers.
 */
const QUESTION = { type: 'iframe-child-init' };

/** The origin of the page that a frame is meant to show; undefined for a frame that is not one of ours. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  try {
    const { origin, pathname, searchParams } = new URL(frame.src);
    return pathname.endsWith('/frame.html') && searchParams.has('widget') ? origin : undefined;
  } catch {
    // No address, or none that a browser could open.
    return undefined;
  }
}

/** The height in a message, in CSS pixels; 0 for every other message, and for a frame that takes no room. */
function heightIn(message: unknown): number {
  if (typeof message !== 'object' || message === null || !('type' in message && 'height' in message)) return 0;
  const { type, height } = message;
  return type === 'iframe-resized' && typeof height === 'number' && Number.isFinite(height) ? height : 0;
}

/** What the host's own style draws around the content, where it counts as part of the height. */
function edges(frame: HTMLIFrameElement): number {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  return sumOf([borderTopWidth, borderBottomWidth, paddingTop, paddingBottom], parseFloat);
}

function ask(frame: HTMLIFrameElement): void {
  // The question is no secret: a frame that has not come yet would refuse one for its own origin with a line.
  if (originOf(frame) !== undefined) frame.contentWindow?.postMessage(QUESTION, '*');
}

function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
  const height = heightIn(data);
  if (source === null || height <= 0) return;
  for (const frame of document.getElementsByTagName('iframe')) {
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${height + edges(frame)}px`;
  }
}

window.addEventListener('message', onMessage);
// Captured at the document, where the frames that come later are heard too.
document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && ask(target), true);
for (const frame of document.getElementsByTagName('iframe')) ask(frame);
