import { zh } from '../../packages/widgets/src/data-notes/messages/zh.js';
import type { NotesModel, ShownNote } from '../../packages/widgets/src/data-notes/model.js';
import { markup, type Markup } from './markup.js';

function line({ text, lines, names }: ShownNote): Markup {
  const places = lines.length === 0 ? [] : [zh.lines(lines)];
  const concerns = names.length === 0 ? [] : [zh.concerns(names)];
  return markup`<li>${text} <small>${[...places, ...concerns].join('；')}</small></li>\n`;
}

/** Every note of a plan as a plain list by kind, for a page without scripts. */
export function plainNotes({ kinds, name }: NotesModel): Markup {
  return markup`<div class="plain plain-notes scroll" role="region" tabindex="0" aria-label="${zh.caption(name)}" lang="zh-Hans">
${kinds.map(({ kind, notes }) => markup`<h3>${zh.kinds[kind]} <small>${zh.notes(notes.length)}</small></h3>
<ul>
${notes.map(line)}</ul>\n`)}</div>`;
}
