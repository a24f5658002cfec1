import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../../data/src/types.js';
import type { Face } from './face.js';
import type { Words } from './messages/words.js';
import type { SourceState } from './package-source.js';

type Shown = Extract<Face, { status: 'shown' }>;
type TableView = typeof import('./table-view.js');
type FailureWords = typeof import('./failure-text.js');

/** What a reader asks for, or meets when something fails: table, downloads, failure sentences. Loaded on demand. */
export class SecondaryViews implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #isTable: boolean | undefined;
  #isMenuOpen = false;
  #table: TableView | undefined;
  #failures: FailureWords | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isMenuOpen = false;
  }

  /** The sentence for a failed state; empty until its words are loaded. */
  failureText(state: SourceState, locale: Locale): string {
    if (this.#failures) return this.#failures.failureText(state, locale);
    void import('./failure-text.js').then((words) => {
      this.#failures = words;
      this.#host.requestUpdate();
    }, () => undefined);
    return '';
  }

  /** The table, or nothing while the picture stands, and the quiet actions. */
  render(face: Shown, words: Words, startsWithTable: boolean): { table: TemplateResult | typeof nothing | ''; actions: TemplateResult } {
    const isTable = this.#isTable ?? startsWithTable;
    if (isTable && !this.#table) this.#loadTable();
    return {
      table: isTable && this.#table ? this.#table.renderTable(face.table) : '',
      actions: html`<ul class="actions" part="actions">
        <li><button class="press" type="button" aria-pressed=${isTable} @click=${() => this.#toggleTable(!isTable)}>${words.table.show}</button></li>
        <li><button class="press" type="button" aria-expanded=${this.#isMenuOpen} @click=${this.#onMenu}>${words.download}</button></li>
        ${this.#isMenuOpen ? this.#renderFormats(face, words) : nothing}
      </ul>`,
    };
  }

  #renderFormats(face: Shown, words: Words): TemplateResult {
    const press = (label: string, onPress: () => void): TemplateResult =>
      html`<li><button class="press" type="button" @click=${onPress}>${label}</button></li>`;
    return html`${press('CSV', () => void this.#save(face, 'csv'))}
    ${face.picture ? ['SVG' as const, 'PNG' as const].map((format) => press(words.picture(format), () => void this.#save(face, format === 'SVG' ? 'svg' : 'png'))) : nothing}`;
  }

  readonly #onMenu = (): void => {
    this.#isMenuOpen = !this.#isMenuOpen;
    this.#host.requestUpdate();
  };

  #toggleTable(isTable: boolean): void {
    this.#isTable = isTable;
    this.#host.requestUpdate();
  }

  #loadTable(): void {
    void import('./table-view.js').then((view) => {
      this.#table = view;
      this.#host.requestUpdate();
    }, () => undefined);
  }

  async #save(face: Shown, format: 'csv' | 'svg' | 'png'): Promise<void> {
    const { saveTable, savePicture } = await import('./downloads.js');
    if (format === 'csv') saveTable(face.table, face.fileName);
    else if (face.picture) await savePicture(face.picture, this.#host, format, face.fileName);
  }
}
