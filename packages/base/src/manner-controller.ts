import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../data/src/types.js';
import { Environment, type Theme } from './environment.js';
import type { LateStyles } from './late-styles.js';
import { lazily } from './lazily.js';
import { faceWordsIn } from './messages/wording.js';
import type { FaceWords } from './messages/words.js';

const looks = lazily(() => import('./looks.js'));

/** How a widget speaks and looks. */
export interface Manner {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly isElder: boolean;
  readonly words: FaceWords;
}

/** Takes the manner from the page, and fetches the words and looks that it needs. */
export class MannerController {
  readonly #environment: Environment;
  readonly #styles: LateStyles;
  readonly #redraw: () => void;
  #complete: Manner | undefined;

  constructor(host: ReactiveControllerHost & Element, styles: LateStyles, redraw: () => void) {
    this.#environment = new Environment(host);
    this.#styles = styles;
    this.#redraw = redraw;
  }

  /**
   * The manner that the page asks for, or the last complete one while parts of a new one are fetched; undefined before
   * the first. `mode` is what the provider says.
   */
  manner(mode: string): Manner | undefined {
    const { theme, locale } = this.#environment;
    const isElder = this.#environment.isElder || mode === 'elder';
    const words = faceWordsIn(locale, isElder, this.#redraw);
    const isDressed = theme || isElder ? this.#styles.adopt(looks(this.#redraw)?.styles) : true;
    if (words && isDressed) this.#complete = { theme, locale, isElder, words };
    return this.#complete;
  }

  /** Follows the page from now on. */
  follow(): void {
    void this.#environment.follow();
  }
}
