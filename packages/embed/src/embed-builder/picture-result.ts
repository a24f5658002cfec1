import { html, type TemplateResult } from 'lit';
import { savePicture } from '../../../base/src/downloads.js';
import { canvasMeasure, pngOf } from '../../../base/src/picture/canvas-painter.js';
import type { Scene } from '../../../base/src/picture/marks.js';
import { svgOf } from '../../../base/src/picture/svg-writer.js';
import { estimated } from '../../../base/src/picture/text-width.js';
import type { Choice } from './choice.js';
import { canCopyPictures, copyPicture } from './copying.js';
import type { BuilderWords } from './messages/builder-words.js';
import { tellingWordsIn } from './messages/telling-words.js';
import type { Preview } from './preview.js';
import { pictureSnippets, type Snippet } from './snippets-of.js';
import type { Telling } from './telling.js';

/** Pixels a unit of a copied PNG. */
const PNG_SCALE = 2;

/** A picture that stands for a widget: its texts, and the buttons that save it. */
export interface PictureResult {
  readonly scene: Scene;
  readonly snippets: readonly Snippet[];
  readonly actions: TemplateResult;
}

/** The picture of the chosen widget in the colours of its preview; undefined for widgets that have none. */
export async function pictureResult(
  { choice, telling, preview, words, say }: {
    readonly choice: Choice;
    readonly telling: Telling;
    readonly preview: Preview;
    readonly words: BuilderWords;
    readonly say: (sentence: string) => void;
  },
): Promise<PictureResult | undefined> {
  const { picture } = telling;
  const { widget } = preview;
  if (!picture || !widget) return undefined;
  const scene = await picture.draw(canvasMeasure(estimated));
  const { width, height, title } = scene;
  const name = fileNameOf(choice);
  const credit = tellingWordsIn(choice.lang === 'en' ? 'en' : 'zh').credit(title, telling.source);
  const pictured = { svg: svgOf(scene, preview.palette()), width, height, alt: picture.alt, credit, file: `${name}.${choice.format}` };
  const save = (format: 'svg' | 'png'): void => void savePicture(picture.draw, widget, format, name).catch(() => say(words.notSaved));
  const copy = (): void =>
    void copyPicture(pngOf(scene, preview.palette(), PNG_SCALE)).then(
      () => say(words.copied(words.page.picture)),
      () => say(words.notCopied),
    );
  const actions = html`<p class="actions">
    <button type="button" @click=${() => save('svg')}>${words.save('SVG')}</button>
    <button type="button" @click=${() => save('png')}>${words.save('PNG')}</button>
    ${canCopyPictures() ? html`<button type="button" @click=${copy}>${words.copyPicture}</button>` : ''}
  </p>`;
  return { scene, snippets: pictureSnippets(pictured, choice.lang), actions };
}

/** Name of the saved picture, without ending. */
function fileNameOf({ widget, target, plan, city }: Choice): string {
  if (widget === 'target-gauge') return target;
  const subject = widget === 'city-comparison' ? '' : plan || city;
  return [subject, widget].filter(Boolean).join('-');
}
