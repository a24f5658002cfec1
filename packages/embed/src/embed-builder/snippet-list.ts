import { html, render, type TemplateResult } from 'lit';
import { copyField } from './copying.js';
import type { BuilderWords } from './messages/builder-words.js';
import type { Snippet } from './snippets-of.js';

/** The texts to copy, each in a field of its height with a button that copies it. */
export class SnippetList {
  readonly #place: HTMLElement;
  readonly #say: (sentence: string) => void;

  /** @param say tells a reader what was copied */
  constructor(place: HTMLElement, say: (sentence: string) => void) {
    this.#place = place;
    this.#say = say;
    addEventListener('resize', () => this.#fit());
  }

  /** Shows what else there is to do, and below it these texts. */
  show(snippets: readonly Snippet[], words: BuilderWords, more: TemplateResult): void {
    render(html`${more}${snippets.map((snippet) => this.#renderSnippet(snippet, words))}`, this.#place);
    this.#fit();
  }

  #renderSnippet({ name, text }: Snippet, words: BuilderWords): TemplateResult {
    const label = words.snippets[name];
    return html`<div class="snippet">
      <p class="bar"><label for="text-${name}">${label}</label>
        <button type="button" class="copy" aria-label="${words.copy} ${label}" @click=${() => this.#copy(`text-${name}`, label, words)}>${words.copy}</button></p>
      <textarea id="text-${name}" class=${name} readonly spellcheck="false" rows="3" .value=${text}></textarea>
    </div>`;
  }

  async #copy(id: string, label: string, words: BuilderWords): Promise<void> {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const result = await copyField(field);
    this.#say(result === 'copied' ? words.copied(label) : words.marked(label));
  }

  /** Gives each field the height of its text; a long one scrolls. */
  #fit(): void {
    for (const field of this.#place.querySelectorAll('textarea')) {
      field.style.setProperty('height', 'auto');
      field.style.setProperty('height', `${field.scrollHeight + 2}px`);
    }
  }
}
