import { html, nothing } from 'lit';
import { AddressParameters } from '../../../base/src/address-parameters.js';
import { dayInShanghai } from '../../../base/src/today.js';
import type { DataPackage } from '../../../data/src/types.js';
import { readIntegrity, type Integrity } from '../snippets/frozen.js';
import { CHOICES, choiceOf, pairsOf, type Choice } from './choice.js';
import { fillControls, pairsIn } from './controls.js';
import { embeddingOf } from './embedding-of.js';
import type { BuilderWords } from './messages/builder-words.js';
import { builderWordsIn } from './messages/builder-wording.js';
import { writePage } from './page-language.js';
import { partOf } from './part-of.js';
import { pictureResult } from './picture-result.js';
import { FRAME_EDGE, Preview } from './preview.js';
import { SnippetList } from './snippet-list.js';
import { frozenSnippets, scriptSnippets, type Snippet } from './snippets-of.js';
import { ownFolder, type BuilderSource } from './source.js';
import { tellingOf, type Telling } from './telling.js';

/** The page: what is chosen, the address that holds it, the preview, and the texts to copy. */
export class Builder {
  readonly #data: DataPackage;
  readonly #folder = ownFolder();
  readonly #form = partOf('choices', HTMLFormElement);
  readonly #address = new AddressParameters('query', 'embed', CHOICES);
  readonly #said = partOf('said', HTMLParagraphElement);
  readonly #snippets = new SnippetList(partOf('snippets', HTMLDivElement), (sentence) => this.#say(sentence));
  readonly #preview: Preview;
  #choice: Choice;
  #telling: Telling | undefined;
  /** Undefined until it is asked for, null where the build says nothing of itself. */
  #integrity: Integrity | null | undefined;
  #size = { width: 0, height: 0 };
  #run = 0;

  constructor(data: DataPackage, provider: BuilderSource['provider']) {
    this.#data = data;
    this.#choice = choiceOf(this.#address.pairs(), data, this.#folder);
    this.#preview = new Preview(partOf('ground', HTMLDivElement), provider, (width, height) => this.#onSize(width, height));
    this.#form.addEventListener('change', () => this.#onControl(true));
    this.#form.addEventListener('input', ({ target }) => target instanceof HTMLInputElement && target.type === 'text' && this.#onControl(false));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    partOf('sought', HTMLInputElement).addEventListener('input', () => this.#fill());
    partOf('language', HTMLButtonElement).addEventListener('click', () => this.#choose({ ...this.#choice, page: this.#choice.page === 'en' ? 'zh' : 'en' }));
    addEventListener('popstate', () => this.#show(choiceOf(this.#address.pairs(), data, this.#folder)));
    this.#show(this.#choice);
  }

  get #words(): BuilderWords {
    return builderWordsIn(this.#choice.page);
  }

  #onControl(isSettled: boolean): void {
    // A list that is narrowed may have no chosen goal, and a hidden one says nothing: what was chosen stays.
    const given = pairsIn(this.#form);
    const kept = pairsOf(this.#choice, this.#data, this.#folder).filter(([name]) => ['target', 'page'].includes(name) && !given.some(([own]) => own === name));
    const choice = choiceOf([...given, ...kept], this.#data, this.#folder);
    if (isSettled) this.#choose(choice);
    else this.#show(choice);
  }

  #choose(choice: Choice): void {
    this.#address.write(pairsOf(choice, this.#data, this.#folder));
    this.#show(choice);
  }

  #show(choice: Choice): void {
    if (choice.plan !== this.#choice.plan || choice.widget !== this.#choice.widget) partOf('sought', HTMLInputElement).value = '';
    this.#choice = choice;
    this.#say('');
    this.#fill();
    this.#preview.show(embeddingOf(choice, this.#data, ''), choice);
    void this.#tell();
  }

  #fill(): void {
    writePage(this.#words);
    fillControls(this.#form, this.#choice, this.#data, this.#words);
    const compared = pairsIn(this.#form).find(([name]) => name === 'plans');
    partOf('plans-remark', HTMLParagraphElement).textContent = compared ? '' : this.#words.tooFewPlans;
  }

  async #tell(): Promise<void> {
    const run = ++this.#run;
    const choice = this.#choice;
    const telling = await tellingOf(choice, this.#data, dayInShanghai(new Date()));
    if (this.#isFrozen && this.#integrity === undefined) this.#integrity = (await readOwnIntegrity()) ?? null;
    if (run !== this.#run) return;
    this.#telling = telling;
    await this.#result(run);
  }

  get #isFrozen(): boolean {
    return this.#choice.pin === 'frozen' && (this.#choice.way === 'tag' || this.#choice.way === 'legacy');
  }

  /** Shows the texts for what is chosen, and the size of what is seen. */
  async #result(run: number): Promise<void> {
    const telling = this.#telling;
    if (!telling) return;
    const words = this.#words;
    const choice = this.#choice;
    partOf('advice', HTMLParagraphElement).textContent = words.advice[choice.way];
    const isPinned = choice.way === 'tag' || choice.way === 'legacy';
    partOf('pin-about', HTMLParagraphElement).textContent = isPinned ? words.pin[choice.pin] : '';
    if (choice.way !== 'picture') {
      await this.#preview.showPicture(undefined, '');
      this.#snippets.show(this.#scriptSnippets(choice.way, telling), words, this.#isFrozen && !this.#integrity ? html`<p class="remark">${words.noIntegrity}</p>` : html`${nothing}`);
      this.#saySize();
      return;
    }
    await this.#preview.dressed(embeddingOf(choice, this.#data, ''));
    const picture = await pictureResult({ choice, telling, preview: this.#preview, words, say: (sentence) => this.#say(sentence) });
    if (run !== this.#run) return;
    await this.#preview.showPicture(picture?.scene, telling.picture?.alt ?? '');
    this.#snippets.show(picture?.snippets ?? [], words, picture?.actions ?? html`<p class="remark">${words.noPicture}</p>`);
    partOf('size', HTMLParagraphElement).textContent = picture ? words.pictureSize(picture.scene.width, picture.scene.height) : '';
  }

  #scriptSnippets(way: Exclude<Choice['way'], 'picture'>, telling: Telling): readonly Snippet[] {
    const embedding = embeddingOf(this.#choice, this.#data, telling.words);
    if (this.#isFrozen && way !== 'div' && way !== 'frame') {
      const integrity = this.#integrity;
      if (!integrity) return [];
      const folder = `v${integrity.version}/`;
      const base = embedding.base.endsWith(`/${folder}`) ? embedding.base : embedding.base + folder;
      return frozenSnippets(way, { ...embedding, base }, integrity);
    }
    return scriptSnippets(way, this.#choice.width, embedding, { title: telling.title, height: this.#size.height + 2 * FRAME_EDGE });
  }

  #onSize(width: number, height: number): void {
    if (this.#choice.way === 'picture' || height === 0) return;
    this.#size = { width, height };
    void this.#result(this.#run);
  }

  #saySize(): void {
    const { width, height } = this.#size;
    partOf('size', HTMLParagraphElement).textContent = height === 0 ? '' : this.#words.size(width, height);
  }

  #say(sentence: string): void {
    this.#said.textContent = sentence;
  }
}

async function readOwnIntegrity(): Promise<Integrity | undefined> {
  try {
    const response = await fetch('integrity.json');
    return response.ok ? readIntegrity(await response.json()) : undefined;
  } catch {
    // From a disk nothing can be fetched.
    return undefined;
  }
}
