import { html, nothing, type TemplateResult } from 'lit';
import { choiceStyles, renderList, renderTabs } from '../../../base/src/choices.js';
import type { Account } from '../../../base/src/face.js';
import { IpFilterChangeEvent } from '../../../base/src/filter-change-event.js';
import type { Words } from '../../../base/src/messages/words.js';
import type { NotesWords } from './messages/notes-words.js';
import type { NotesModel } from './model.js';

const styles = [choiceStyles];

/** What stands below the notes and behind their actions; they have no picture. */
export function notesAccount({ id, plan, name, kinds }: NotesModel, words: Words, own: NotesWords): Account {
  const { columns } = own;
  return {
    say: html``,
    notes: html``,
    source: html`${plan ? words.source(name, plan.issuedOn ?? plan.publishedOn ?? '', '') : ''}`,
    styles,
    fileName: `${id}-notes`,
    table: {
      caption: own.caption(name),
      columns: [
        { title: columns.kind, kind: 'text' },
        { title: columns.text, kind: 'text' },
        { title: columns.lines, kind: 'code' },
        { title: columns.concerns, kind: 'text' },
      ],
      rows: kinds.flatMap(({ kind, notes }) =>
        notes.map(({ text, lines, names }) => [own.kinds[kind], text, lines.join('; '), names.join('; ')]),
      ),
    },
  };
}

/** The control that narrows the notes to a kind: buttons, or a list where there is no room. */
export function renderFilter(
  { kinds, count }: NotesModel,
  chosen: string,
  own: NotesWords,
  hasTabs: boolean,
  onKind: (kind: string) => void,
): TemplateResult {
  const choices = [
    { value: '', name: own.all, count },
    ...kinds.map(({ kind, notes }) => ({ value: kind, name: own.kinds[kind], count: notes.length })),
  ];
  const shown = kinds.find(({ kind }) => kind === chosen)?.notes.length ?? 0;
  return html`<div class="filters" part="filters">
      ${hasTabs ? renderTabs(own.kind, choices, chosen, onKind) : renderList(own.kind, choices, chosen, own.choice, onKind)}
      <p class="shown" role="status">${chosen === '' ? nothing : own.shown(shown, count)}</p>
    </div>
    ${chosen !== '' && shown === 0 ? html`<p class="nothing">${own.nothing} <button class="press" type="button" @click=${() => onKind('')}>${own.showAll}</button></p>` : nothing}`;
}

/** Tells the page which kind a reader chose; empty for all. */
export function tellKind(host: EventTarget, { kinds, count }: NotesModel, kind: string): void {
  const shown = kind === '' ? count : (kinds.find((one) => one.kind === kind)?.notes.length ?? 0);
  host.dispatchEvent(new IpFilterChangeEvent({ theme: '', group: kind, shown, total: count }));
}
