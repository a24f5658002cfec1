import { html, nothing, type TemplateResult } from 'lit';
import type { FaceWords } from '../../../base/src/messages/words.js';
import type { Locale, Program } from '../../../data/src/types.js';
import type { DirectoryFaceWords } from './messages/directory-words.js';
import type { DirectoryModel, Origin } from './model.js';
import { chevron, stateSign } from './program-signs.js';

/** A name with what was found in it marked, and another text that holds the rest. */
export interface Marked {
  readonly name: TemplateResult;
  readonly excerpt: TemplateResult | undefined;
}

/** What rows share. */
export interface RowSetting {
  readonly model: DirectoryModel;
  readonly words: FaceWords;
  readonly directory: DirectoryFaceWords;
  readonly locale: Locale;
  /** Id of the open program; empty for none. */
  readonly open: string;
  /** Undefined where nothing is asked for. */
  readonly marked: ((program: Program) => Marked) | undefined;
  /** What an open row says. */
  readonly detail: (program: Program) => TemplateResult | undefined;
  readonly onOpen: (program: Program) => void;
}

/** Where a row stands in a list of which not all rows are there. */
export interface RowPlace {
  readonly index: number;
  readonly count: number;
  /** Kept for the focus alone, out of the flow. */
  readonly isAway: boolean;
}

/** One program: name, state, kind, theme, place and period; its detail below where it is open. */
export function renderRow(program: Program, setting: RowSetting, place?: RowPlace): TemplateResult {
  const { model, words, directory, locale, open } = setting;
  const { id, name, nameEn, status, kind, theme } = program;
  const isOpen = id === open;
  const shown = locale === 'en' ? nameEn : name;
  const marked = setting.marked?.(program);
  const themeRow = model.data.themes.find((row) => row.id === theme);
  const excerpt = isOpen ? undefined : marked?.excerpt;
  return html`<li class="row ${isOpen ? 'open' : ''} ${place?.isAway ? 'away' : ''}" part="program" data-index=${place?.index ?? nothing}
    aria-posinset=${place ? place.index + 1 : nothing} aria-setsize=${place?.count ?? nothing}>
    <div class="head">
      <button class="name" type="button" aria-expanded=${isOpen} aria-controls=${isOpen ? `detail-${id}` : nothing} @click=${() => setting.onOpen(program)}>
        ${chevron(isOpen)}<span class=${/^[\u201c\uff08\u300a]/.test(shown) ? 'hang' : ''}>${marked?.name ?? shown}</span></button>
      <span class="meta"><span>${stateSign(status)}${directory.states[status]}</span> <span>${directory.kinds[kind]}</span> <span>${(locale === 'en' ? themeRow?.nameEn : themeRow?.name) ?? theme ?? ''}</span></span>
      <span class="origin">${renderOrigin(model.origins.get(program.plan), words, directory, locale)}</span>
    </div>
    ${excerpt ? html`<p class="excerpt">${excerpt}</p>` : nothing}
    ${isOpen ? html`<div class="detail" id="detail-${id}" part="detail">${setting.detail(program)}</div>` : nothing}
  </li>`;
}

function renderOrigin(origin: Origin | undefined, words: FaceWords, directory: DirectoryFaceWords, locale: Locale): TemplateResult {
  const period = origin?.plan ? words.period(origin.plan.start, origin.plan.end) : '';
  const place = shortPlace(origin?.city, directory, locale) ?? origin?.id ?? '';
  const isInferred = origin?.city?.attribution === 'inferred';
  const [before, after = ''] = directory.origin('\n', period).split('\n');
  return html`${before}<span class=${isInferred ? 'inferred' : ''} title=${isInferred ? words.cityInferred(place) : nothing}>${place}</span>${after}`;
}

/** A city's name as short as it is clear; undefined for no city. */
export function shortPlace(city: Origin['city'], directory: DirectoryFaceWords, locale: Locale): string | undefined {
  if (!city) return undefined;
  if (city.attribution === 'unnamed') return directory.unnamedCity(city.level === 'county');
  return locale === 'en' ? city.nameEn : directory.cityName(city.name);
}
