/** What the checks of the embed builder ask its page: functions that run in it. */

const PATIENCE = 20_000;

async function until(isTrue: () => boolean, expected: string): Promise<void> {
  const started = Date.now();
  while (!isTrue()) {
    if (Date.now() - started > PATIENCE) throw new Error(`Not seen within ${PATIENCE / 1000} seconds: ${expected}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** The label of a radio button or check box. */
export function choiceOf(name: string, value: string): Element {
  const label = document.querySelector(`input[name="${name}"][value="${value}"]`)?.closest('label');
  if (!label) throw new Error(`No choice ${value} of ${name}`);
  return label;
}

/** Chooses an option of a list as a reader does who presses it. */
export function pick(name: string, value: string): void {
  const list = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (list === null) throw new Error(`No list ${name}`);
  list.value = value;
  if (list.value !== value) throw new Error(`No option ${value} in ${name}: ${[...list.options].map((option) => option.value).join(', ')}`);
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Writes into a field as a reader does. */
export function write(id: string, text: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement)) throw new Error(`No field ${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function textAt(name: string): string {
  const field = document.getElementById(`text-${name}`);
  return field instanceof HTMLTextAreaElement ? field.value : '';
}

/** Waits until the text of that name holds all these words, and gives it. */
export async function textWith(name: string, words: readonly string[]): Promise<string> {
  await until(() => words.every((word) => textAt(name).includes(word)), `${words.join(' and ')} in the text ${name}: ${textAt(name)}`);
  return textAt(name);
}

/** Waits until the live preview is drawn. */
export async function previewDrawn(tag: string): Promise<void> {
  const part = (): Element | null | undefined => document.querySelector(`#ground ${tag}`)?.shadowRoot?.querySelector('[part~=source]');
  await until(() => Boolean(part()?.textContent), `a preview of ${tag}`);
}

/** Waits until a widget is on the page, brings it into view, and waits until it is drawn. */
export async function shows(tag: string): Promise<void> {
  await until(() => document.querySelector(tag) !== null, tag);
  document.querySelector(tag)?.scrollIntoView({ block: 'center' });
  await until(() => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('[part~=source]')?.textContent), `${tag} drawn`);
}

/** Waits until the page says a sentence with these words. */
export async function said(words: string): Promise<string> {
  const place = (): string => document.getElementById('said')?.textContent ?? '';
  await until(() => place().includes(words), `${words} said, not ${place()}`);
  return place();
}

/** The options of a list, in order. */
export function optionsOf(name: string): string[] {
  return [...document.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].map(({ value }) => value);
}

/** The text that is selected in a field that has the focus; empty where none has. */
export function selected(): string {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
}

/** The size of a picture on the page once it is there; 0 for one that does not come. */
export async function pictureSize(): Promise<{ width: number; height: number }> {
  const image = document.querySelector('img');
  if (image === null) return { width: 0, height: 0 };
  await until(() => image.complete, 'the picture');
  return { width: image.naturalWidth, height: image.naturalHeight };
}

/** The words of an SVG on the page. */
export function wordsInSvg(): string {
  return [...document.querySelectorAll('body > svg text')].map(({ textContent }) => textContent).join(' ');
}

/** What the page's places for words hold, by the names of the words. */
export function standingWords(): (readonly [name: string, text: string])[] {
  return [...document.querySelectorAll<HTMLElement>('[data-word]')].map((place) => [place.dataset['word'] ?? '', place.textContent ?? '']);
}

/** How far the page is wider than its window, in CSS pixels. */
export function excessWidth(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** What has the focus: its name with its value, or its id. */
export function focused(): string {
  const element = document.activeElement;
  if (element instanceof HTMLInputElement && element.type === 'radio') return `${element.name}=${element.value}`;
  if (element instanceof HTMLElement) return element.id || element.getAttribute('name') || element.className || element.localName;
  return '';
}
