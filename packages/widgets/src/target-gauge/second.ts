import { html, type TemplateResult } from 'lit';
import type { Words } from '../../../base/src/messages/words.js';
import type { GaugeModel } from './model.js';

export { absenceOf, gaugeWording } from './wording.js';

/** Sentence, pace and notes below the picture; the goal-only face has its status instead of a sentence. */
export function renderSay(model: GaugeModel, words: Words, isDrawn: boolean, startInNote: boolean): TemplateResult {
  const { start, scale, sentence, paceNote, notes } = model;
  const startNote = startInNote && start ? [words.startNote(start.digits, start.date)] : [];
  return html`${scale === null ? '' : html`<p class="say">${sentence}</p>`} ${isDrawn && paceNote ? renderPace(paceNote) : ''}
  ${[...startNote, ...notes].map((note) => html`<p class="note">${note}</p>`)}`;
}

function renderPace(note: string): TemplateResult {
  return html`<p class="note">
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><circle class="f-ground s-ink" cx="8" cy="8" r="4.6" stroke-width="2.2" /></svg>${note}
  </p>`;
}
