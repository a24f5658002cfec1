import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../data/src/types.js';
import { detailStyles } from './detail-styles.js';
import type { Account } from './face.js';
import { lazily } from './lazily.js';
import type { Words } from './messages/words.js';
import type { SourceState } from './package-source.js';

const tableView = lazily(() => import('./table-view.js'));
const failures = lazily(() => import('./failure-text.js'));

/** What a reader reads second or asks for: sentence, notes, source, table, downloads; and why there is no picture. */
export class Details {
  static readonly styles = [detailStyles];
  readonly #host: Element;
  readonly #redraw: () => void;
  #isTable: boolean | undefined;
  #isMenuOpen = false;
  #hasFailed = false;

  constructor(host: Element, redraw: () => void) {
    this.#host = host;
    this.#redraw = redraw;
  }

  /** The sentence for a failed state; empty until its words are loaded. */
  failureText(state: SourceState, locale: Locale): string {
    return failures(this.#redraw)?.failureText(state, locale) ?? '';
  }

  /** The table in place of the picture, or undefined while the picture stands. */
  table(account: Account, startsWithTable: boolean): TemplateResult | undefined {
    const view = (this.#isTable ?? startsWithTable) ? tableView(this.#redraw) : undefined;
    return view && html`${view.renderTable(account.table)}${account.notes}`;
  }

  /** Source line and quiet actions. */
  foot(account: Account, words: Words, startsWithTable: boolean): TemplateResult {
    const isTable = (this.#isTable ?? startsWithTable) && tableView(this.#redraw) !== undefined;
    return html`<div class="foot" part="foot">
      <p class="source" part="source">${account.source}</p>
      <ul class="actions" part="actions" @keydown=${this.#onKey}>
        <li><button class="press" type="button" aria-describedby="title" aria-pressed=${isTable} @click=${this.#onTable(!isTable)}>${words.table.show}</button></li>
        <li><button class="press" type="button" aria-describedby="title" aria-expanded=${this.#isMenuOpen} @click=${this.#onMenu}>${words.download}</button></li>
        ${this.#isMenuOpen ? this.#renderFormats(account, words) : nothing}
      </ul>
      ${this.#isMenuOpen && account.picture ? html`<p class="alt" part="alt">${words.alt}${account.picture.alt}</p>` : nothing}
      ${this.#hasFailed ? html`<p class="alt" role="status">${words.notSaved}</p>` : nothing}
    </div>`;
  }

  #renderFormats(account: Account, words: Words): TemplateResult {
    const { picture, fileName } = account;
    const press = (label: string, save: (saving: typeof import('./downloads.js')) => unknown): TemplateResult =>
      html`<li><button class="press" type="button" aria-describedby="title" @click=${() => this.#save(save)}>${label}</button></li>`;
    return html`${press('CSV', ({ saveTable }) => saveTable(account.table, fileName))}
    ${picture ? html`${press(words.picture('SVG'), ({ savePicture }) => savePicture(picture.draw, this.#host, 'svg', fileName))}
    ${press(words.picture('PNG'), ({ savePicture }) => savePicture(picture.draw, this.#host, 'png', fileName))}` : nothing}`;
  }

  async #save(save: (saving: typeof import('./downloads.js')) => unknown): Promise<void> {
    try {
      await save(await import('./downloads.js'));
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    this.#redraw();
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.#isMenuOpen) this.#onMenu();
  };

  #onTable(isTable: boolean): () => void {
    return () => {
      this.#isTable = isTable;
      this.#redraw();
    };
  }

  readonly #onMenu = (): void => {
    this.#isMenuOpen = !this.#isMenuOpen;
    this.#redraw();
  };
}
