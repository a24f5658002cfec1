import { html, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import { withUnit } from '../../../base/src/sentence-figure.js';
import { restatementsOf } from '../../../data/src/related.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { GaugeModel } from './model.js';

export { absenceOf, gaugeWording } from './wording.js';

/** Sentence and pace below the picture; the goal-only face has its status instead of a sentence. */
export function renderSay(
  { start, goal, scale, sentence, paceNote }: GaugeModel,
  words: Words,
  isDrawn: boolean,
  startInNote: boolean,
): TemplateResult {
  const unit = goal.status === 'figure' ? goal.unit : '';
  const startNote = startInNote && start ? [words.startNote(withUnit(start.digits, unit), start.date)] : [];
  return html`${scale === null ? '' : html`<p class="say">${sentence}</p>`} ${isDrawn && paceNote ? renderPace(paceNote) : ''}
  ${startNote.map(renderNote)}`;
}

/** What a reader should know of the figures, below picture or table. */
export function renderNotes({ notes }: GaugeModel): TemplateResult {
  return html`${notes.map(renderNote)}`;
}

function renderNote(note: string): TemplateResult {
  return html`<p class="note">${note}</p>`;
}

/** The source line; a section's number never breaks. */
export function renderSource({ source, target, data }: GaugeModel): TemplateResult {
  const sections = [target, ...restatementsOf(data, target)].flatMap(({ section }) => section ?? []);
  let pieces = [source];
  for (const section of new Set(sections)) {
    pieces = pieces.flatMap((text) =>
      isSection(text) ? text : text.split(section).flatMap((part, place) => (place ? kept(section, part) : part)),
    );
  }
  return html`${pieces.map((piece) => (isSection(piece) ? html`<span class="keep" lang=${chineseOf(piece)}>${piece}</span>` : piece))}`;

  function isSection(text: string): boolean {
    return sections.some((section) => text.startsWith(section));
  }

  /** A mark that follows stays with the section, so that no line begins with it. */
  function kept(section: string, part: string): string[] {
    const mark = /^[，；,;]?/.exec(part)?.[0] ?? '';
    return [section + mark, part.slice(mark.length)];
  }
}

function renderPace(note: string): TemplateResult {
  return html`<p class="note">
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><circle class="f-ground s-ink" cx="8" cy="8" r="4.6" stroke-width="2.2" /></svg>${note}
  </p>`;
}
