/** A story on a contact sheet: what stands above it and its address. */
export interface SheetStory {
  readonly name: string;
  readonly address: string;
}

const GAP = 40;
const CAPTION = 30;

/** Ground and ink of the sheet, so that captions stay readable in every mode. */
export interface SheetLook {
  readonly ground: string;
  readonly ink: string;
}

interface Frame {
  readonly frame: HTMLIFrameElement;
  readonly caption: HTMLElement;
}

let frames: Frame[] = [];

/** Opens every story in a frame of its own; resolves when all of them have loaded. */
export async function openStories(stories: readonly SheetStory[]): Promise<void> {
  frames = stories.map(({ name, address }) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.width = '320';
    frame.height = '1200';
    const caption = document.createElement('p');
    caption.textContent = name;
    document.body.append(caption, frame);
    return { frame, caption };
  });
  await Promise.all(frames.map(({ frame }) => new Promise((done) => frame.addEventListener('load', done, { once: true }))));
  for (const { frame } of frames) await drawn(frame);
}

async function drawn(frame: HTMLIFrameElement): Promise<void> {
  while (!frame.contentDocument?.querySelector('body.sb-show-main #storybook-root > *')) {
    await new Promise((done) => setTimeout(done, 50));
  }
  frame.contentDocument.body.style.setProperty('padding', '0', 'important');
}

/** Sets an attribute on the root of every story and the look of the sheet. */
export function setMode(attribute: string, value: string, { ground, ink }: SheetLook): void {
  document.body.style.background = ground;
  document.body.style.color = ink;
  for (const { frame } of frames) {
    const root = frame.contentDocument?.documentElement;
    for (const name of ['data-ip-mode', 'data-ip-theme']) root?.removeAttribute(name);
    if (attribute) root?.setAttribute(attribute, value);
  }
}

/** Gives every story a width in CSS pixels; heights follow in `arrange`, when the stories have been laid out anew. */
export function setWidth(width: number): void {
  for (const { frame } of frames) frame.style.width = `${width}px`;
}

function heightOf({ contentDocument }: HTMLIFrameElement): number {
  return Math.ceil(contentDocument?.getElementById('storybook-root')?.getBoundingClientRect().height ?? 0) + 8;
}

/** Resolves when no story has changed its height or text for a while, after five seconds at the latest. */
export async function still(): Promise<void> {
  let last = '';
  let quiet = 0;
  for (let round = 0; round < 50 && quiet < 4; round += 1) {
    await new Promise((done) => setTimeout(done, 100));
    const now = frames.map(({ frame }) => `${heightOf(frame)} ${lengthOf(frame.contentDocument)}`).join();
    quiet = now === last ? quiet + 1 : 0;
    last = now;
  }
}

function lengthOf(root: Document | ShadowRoot | null | undefined): number {
  if (!root) return 0;
  return [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + (shadowRoot?.textContent?.length ?? 0), 0);
}

/** Puts the stories into columns, the next one always where most room is left; returns the size of the sheet. */
export function arrange(width: number, columns: number): { width: number; height: number } {
  const heights = Array.from({ length: columns }, () => GAP);
  for (const { frame, caption } of frames) {
    const column = heights.indexOf(Math.min(...heights));
    const [left, top, height] = [GAP + column * (width + GAP), heights[column] ?? 0, heightOf(frame)];
    Object.assign(caption.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
    Object.assign(frame.style, { left: `${left}px`, top: `${top + CAPTION}px`, height: `${height}px` });
    heights[column] = top + CAPTION + height + GAP;
  }
  const size = { width: GAP + columns * (width + GAP), height: Math.max(...heights) };
  Object.assign(document.body.style, { width: `${size.width}px`, height: `${size.height}px` });
  return size;
}
