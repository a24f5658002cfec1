import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DataWidget } from '../../../base/src/data-widget.js';
import type { Account, Face, Reading } from '../../../base/src/face.js';
import { lazily } from '../../../base/src/lazily.js';
import type { Words } from '../../../base/src/messages/words.js';
import { register } from '../../../base/src/registration.js';
import { base } from '../../../base/src/styles.js';
import type { DataPackage, Program } from '../../../data/src/types.js';
import { byFacet, type Facet } from './directory-filter.js';
import { isAsking, type DirectoryView } from './directory-view.js';
import { ListController } from './list-controller.js';
import type { DirectoryFaceWords } from './messages/directory-words.js';
import { directoryFaceWordsIn, directoryWordsIn } from './messages/directory-wording.js';
import { directoryModel, missingIn, valuesIn, type DirectoryModel, type NoDirectory } from './model.js';
import type { LinkSetting } from './program-detail.js';
import { renderDirectory, type DirectoryScene, type Loaded } from './render-directory.js';
import { directoryStyles } from './styles.js';
import { ViewController } from './view-controller.js';

const account = lazily(() => import('./account.js'));

const WISHES = ['query', 'plan', 'city', 'kind', 'theme', 'syncUrl'] as const;

/**
 * The programs of one or several plans, to search by Chinese, English, pinyin or initials and to narrow by city, kind
 * and more.
 *
 * @element ip-program-directory
 * @slot - Shown until data is there, and if it never is: put the programs as a plain list here.
 * @fires {IpReadyEvent} ip-ready - The directory is shown.
 * @fires {IpErrorEvent} ip-error - There is no readable package; `detail.message` is the sentence shown.
 * @fires {IpFilterChangeEvent} ip-filter-change - A reader narrowed the directory; `detail` names query, values chosen, and how many programs are shown.
 * @fires {IpSelectEvent} ip-select - A reader opened a program; `detail` names it.
 * @attr {string} query - What is searched for first.
 * @attr {string} plan - Ids of the plans chosen first, separated by white space.
 * @attr {string} city - Ids of the cities chosen first.
 * @attr {string} kind - Kinds chosen first, such as `center platform`.
 * @attr {string} theme - Ids of the themes chosen first.
 * @attr {string} sync-url - Keeps what is shown in the page's address, behind `?` (`query`, default) or `#` (`hash`). Its parameters begin with the element's id, or with `ip`.
 * @attr {string} src - Address of a package; several are separated by white space.
 * @attr {string} provider - Id of the `<ip-data>` to read from.
 * @attr {string} view - `table` shows the table first.
 * @attr {string} heading-level - 2 to 6 gives the title that heading level.
 * @attr {string} today - The day of the page, YYYY-MM-DD.
 * @csspart base - The whole widget.
 * @csspart title - The plan, or how many places and documents.
 * @csspart subtitle - Empty.
 * @csspart search - The field to search with.
 * @csspart chips - The values chosen.
 * @csspart filters - The values to choose.
 * @csspart results - The list of programs.
 * @csspart program - One program.
 * @csspart detail - What an open program says.
 * @csspart nothing - The sentences in place of an empty list.
 * @csspart status - Sign and word of a status.
 * @csspart message - A sentence where there is nothing to show.
 * @csspart table - The table of the programs shown.
 * @csspart foot - Source and actions.
 * @csspart source - The source line.
 * @csspart actions - Table and download.
 * @csspart alt - Words to put beside a downloaded picture.
 * @cssprop [--ip-accent=#1b4f91] - Names, marks and focus.
 * @cssprop [--ip-value=var(--ip-accent)] - What was gained since the start.
 * @cssprop [--ip-goal=var(--ip-accent)] - The mark of a goal.
 * @cssprop [--ip-ink=currentColor] - Text.
 * @cssprop [--ip-ground=#ffffff] - The ground of controls.
 * @cssprop [--ip-muted=#59636e] - Secondary text.
 * @cssprop [--ip-hairline=#858d96] - Controls.
 * @cssprop [--ip-track=#d0d7de] - Lines that separate.
 * @cssprop [--ip-band=#f1f4f8] - Ground of what was found, where `--ip-highlight` is not set.
 * @cssprop [--ip-highlight=#dfe9f6] - Ground of what was found.
 * @cssprop [--ip-achieved=#17693a] - Status achieved.
 * @cssprop [--ip-on-track=var(--ip-accent)] - Status on track.
 * @cssprop [--ip-behind=#8a5a00] - Status behind.
 * @cssprop [--ip-off-track=#b3261e] - Status off track and missed.
 */
export class ProgramDirectory extends DataWidget {
  static override get styles(): CSSResult[] {
    return [...base, directoryStyles];
  }

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, query: {}, plan: {}, city: {}, kind: {}, theme: {}, syncUrl: { attribute: 'sync-url' } };
  }

  query = '';
  plan = '';
  city = '';
  kind = '';
  theme = '';
  /** Null where the address of the page is left alone. */
  syncUrl: string | null = null;

  readonly #views = new ViewController(this, (view, before) => this.#onSettled(view, before));
  readonly #list = new ListController(this, () => this.#drawNow());
  #model: { readonly data: DataPackage; readonly model: DirectoryModel | undefined } | undefined;
  #loaded: Loaded | undefined;
  #unfolded: readonly Facet[] = [];
  #areFacetsOpen = false;
  #revealed = '';
  #said = '';
  #link: LinkSetting['state'] = 'none';

  override willUpdate(changed: PropertyValues<this>): void {
    if (!WISHES.some((name) => changed.has(name))) return;
    const chosen = byFacet((facet) => (facet === 'status' || facet === 'agency' ? [] : valuesIn(this[facet])));
    this.#views.start({ query: this.query ?? '', chosen });
  }

  protected override face(reading: Reading): Face {
    const { locale, isElder, redraw } = reading;
    const model = this.#modelOf(reading.data);
    const wish = { plan: this.plan, city: this.city, kind: this.kind, theme: this.theme };
    const absence = model ? missingIn(model, wish) : ({ status: 'no-program' } as const);
    if (!model || absence) return { status: 'absent', text: () => this.#absence(absence, reading) };
    const words = directoryFaceWordsIn(locale, isElder, redraw);
    const isRead = this.#views.readAddress();
    const isAsked = isAsking(this.#views.view);
    const loaded = this.#isDrawn || isAsked ? this.#load(model, reading) : undefined;
    if (!words || !isRead || (isAsked && !loaded)) return { status: 'waiting' };
    const title = titleOf(model, reading, words);
    return {
      status: 'shown',
      name: title.join(''),
      heading: html`${title.map((piece, place) => html`${place > 0 ? html`<wbr />` : nothing}${piece}`)}`,
      sub: html``,
      body: renderDirectory(this.#scene(model, reading, words, loaded)),
    };
  }

  protected override account(reading: Reading, words: Words): Account | undefined {
    const model = this.#modelOf(reading.data);
    const loaded = model && this.#load(model, reading);
    if (!loaded) return undefined;
    const { part, own, lookup } = loaded;
    const { filter, order } = this.#views.view;
    const title = titleOf(model, reading, own).join('');
    return part.directoryAccount(model, lookup.find(filter, order).places, title, reading, words, own);
  }

  get #isDrawn(): boolean {
    return Boolean(this.shadowRoot?.querySelector('[part="title"]'));
  }

  #modelOf(data: DataPackage): DirectoryModel | undefined {
    if (this.#model?.data !== data) this.#model = { data, model: directoryModel(data) };
    return this.#model.model;
  }

  #load(model: DirectoryModel, { locale, isElder, redraw }: Reading): Loaded | undefined {
    const part = account(redraw);
    const own = directoryWordsIn(locale, isElder, redraw);
    if (!part || !own) return undefined;
    if (!this.#loaded?.lookup.isOf(model, own)) {
      this.#loaded = { part, own, lookup: new part.Lookup(model, own, locale, this.#loaded?.lookup) };
    }
    return this.#loaded;
  }

  #absence(absence: NoDirectory | undefined, { locale, isElder, redraw }: Reading): string {
    const words = directoryWordsIn(locale, isElder, redraw);
    if (!words || !absence) return '';
    if (absence.status === 'no-program') return words.noProgram;
    return words.missing(absence.attribute, absence.value, absence.ids.join(', '));
  }

  #scene(model: DirectoryModel, reading: Reading, words: DirectoryFaceWords, loaded: Loaded | undefined): DirectoryScene {
    const { view } = this.#views;
    const findings = loaded?.lookup.find(view.filter, view.order);
    const isComplete = this.#isDrawn;
    const isLong = this.#list.isLong(findings?.places.length ?? model.programs.length);
    if (view.open !== this.#revealed && isComplete) this.#reveal(view.open, model, findings?.places ?? []);
    return {
      model,
      reading,
      words,
      view,
      loaded,
      findings,
      isComplete,
      isLong,
      list: isLong && loaded ? this.#list.virtual(reading.redraw) : undefined,
      emSize: parseFloat(getComputedStyle(this).fontSize) * (reading.isElder ? 1.25 : 1),
      areFacetsOpen: this.#areFacetsOpen,
      unfolded: this.#unfolded,
      said: this.#said,
      link: (program) => this.#linkTo(program),
      onChange: this.#onChange,
      onFilter: this.#onFilter,
      onFacets: this.#onFacets,
      onFold: this.#onFold,
      onKey: this.#onKey,
    };
  }

  /** Brings a program into sight that the address of the page opened. */
  #reveal(open: string, { programs }: DirectoryModel, places: readonly number[]): void {
    this.#revealed = open;
    const place = places.findIndex((one) => programs[one]?.id === open);
    if (place !== -1) this.#list.show(place);
  }

  #drawNow(): void {
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }

  readonly #onChange: DirectoryScene['onChange'] = (change, isTyping) => {
    const { open } = this.#views.view;
    this.#views.change(change, isTyping);
    if (this.#views.view.open === open) return;
    this.#link = 'none';
    this.#revealed = this.#views.view.open;
  };

  readonly #onFilter: DirectoryScene['onFilter'] = (change, isTyping) => {
    this.#views.change(({ filter }) => ({ filter: change(filter) }), isTyping);
  };

  readonly #onFacets = (): void => {
    this.#areFacetsOpen = !this.#areFacetsOpen;
    this.requestUpdate();
  };

  readonly #onFold = (facet: Facet): void => {
    const isUnfolded = this.#unfolded.includes(facet);
    this.#unfolded = isUnfolded ? this.#unfolded.filter((one) => one !== facet) : [...this.#unfolded, facet];
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { view } = this.#views;
    const field = this.shadowRoot?.querySelector('input') ?? null;
    account(() => this.requestUpdate())?.onResultKey(event, {
      field,
      count: this.#loaded?.lookup.find(view.filter, view.order).places.length ?? this.#model?.model?.programs.length ?? 0,
      placeOf: (element) => this.#list.placeOf(element),
      focus: (place) => this.#list.focus(place),
      close: (element) => {
        const row = element.closest('.open');
        row?.querySelector<HTMLElement>('.name')?.focus();
        if (row) this.#onChange(() => ({ open: '' }));
        return row !== null;
      },
      empty: () => {
        if (view.filter.query !== '') this.#onFilter((filter) => ({ ...filter, query: '' }));
        return view.filter.query !== '';
      },
    });
  };

  /** Tells those who listen, and the page. */
  #onSettled(view: DirectoryView, before: DirectoryView): void {
    const model = this.#model?.model;
    if (!this.#loaded || !model) return;
    const { part, own, lookup } = this.#loaded;
    const total = model.programs.length;
    if (view.filter !== before.filter) {
      const shown = lookup.find(view.filter, view.order).places.length;
      this.#said = own.shown(shown, total);
      part.tellFilter(this, view.filter, shown, total);
      this.requestUpdate();
    }
    const opened = view.open === before.open ? undefined : model.programs.find(({ id }) => id === view.open);
    if (opened) part.tellOpen(this, opened);
  }

  #linkTo({ id }: Program): LinkSetting | undefined {
    const address = this.#views.addressOf(id);
    if (address === undefined) return undefined;
    const onCopy = async (): Promise<void> => {
      this.#link = (await account(() => undefined)?.isCopied(address)) ? 'copied' : 'shown';
      this.requestUpdate();
    };
    return { state: this.#link, address, onCopy };
  }
}

/** The title in pieces: the only plan, or how many places and documents. */
function titleOf({ origins, cities }: DirectoryModel, { locale }: Reading, words: DirectoryFaceWords): string[] {
  const [first] = origins.values();
  const name = (locale === 'en' ? first?.plan?.nameEn : first?.plan?.name) ?? first?.id ?? '';
  return words.title(origins.size === 1 ? name : null, cities, origins.size).filter(Boolean);
}

register('ip-program-directory', ProgramDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'ip-program-directory': ProgramDirectory;
  }
}
