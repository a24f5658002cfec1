import { html, nothing, type TemplateResult } from 'lit';
import { chineseOf } from '../../../base/src/chinese.js';
import { byId } from '../../../data/src/select.js';
import { notesOn } from '../../../data/src/related.js';
import type { DataPackage, Locale, Program } from '../../../data/src/types.js';
import { markedText } from './marked.js';
import type { DirectoryWords } from './messages/directory-words.js';
import type { DirectoryModel } from './model.js';

/** What may be done with the address of a program; undefined where the page keeps none. */
export interface LinkSetting {
  /** What became of the link: copied, or shown for copying by hand. */
  readonly state: 'none' | 'copied' | 'shown';
  readonly address: string;
  readonly onCopy: () => Promise<void>;
}

/** All that is known of a program. Reads tasks, responsibilities, agencies, targets, plans and notes. */
export function renderDetail(
  program: Program,
  { data, origins }: DirectoryModel,
  words: DirectoryWords,
  locale: Locale,
  needles: readonly string[],
  link: LinkSetting | undefined,
): TemplateResult {
  const { detail } = words;
  const isEnglish = locale === 'en';
  const summary = (isEnglish ? program.summaryEn : program.summary) ?? '';
  const task = byId(data.tasks, program.task);
  const plan = origins.get(program.plan)?.plan;
  const role = (name: 'lead' | 'support' | 'responsible'): unknown => named(detail[name], agenciesOf(data, program, name, locale), true);
  return html`${summary === '' ? nothing : html`<p class="summary">${markedText(summary, null, needles, locale)}</p>`}
    <dl>
      ${row(detail.name, isEnglish ? markedText(program.name, program.pinyin, needles, locale) : markedText(program.nameEn, null, needles, locale))}
      ${role('lead')}${role('support')}${role('responsible')}
      ${task ? row(detail.task, words.task(task.number, isEnglish ? task.titleEn : task.title)) : nothing}
      ${named(detail.goals, goalsOf(data, program, locale), false)}
      ${program.level ? row(detail.level, words.levels[program.level]) : nothing}
      ${plan ? row(detail.plan, isEnglish ? plan.nameEn : plan.name) : nothing}
      ${row(detail.source, renderSource(program, plan?.documentNumber ?? '', words))}
      ${named(detail.notes, remarksOf(data, program, words, locale), false)}
    </dl>
    ${link ? renderLink(link, words) : nothing}`;
}

/** Names of the agencies of a role in a program's task, as printed in order. */
export function agenciesOf(data: DataPackage, { task }: Program, role: 'lead' | 'support' | 'responsible', locale: Locale): string[] {
  if (task === null) return [];
  const own = data.responsibilities.filter((row) => row.task === task && row.role === role);
  return own.sort((one, other) => one.order - other.order).map(({ agency }) => {
    const found = byId(data.agencies, agency);
    return (locale === 'en' ? found?.nameEn : found?.name) ?? agency;
  });
}

function goalsOf(data: DataPackage, { id, task }: Program, locale: Locale): string[] {
  const own = data.targets.filter((target) => target.restates === null && (target.program === id || (task !== null && target.task === task)));
  return own.map(({ name, nameEn, printed }) => (locale === 'en' ? nameEn : [name, printed].filter(Boolean).join(' ')));
}

/** What the document leaves unclear, what was decided, and which columns are inferred. */
function remarksOf(data: DataPackage, { id, note, inferred }: Program, words: DirectoryWords, locale: Locale): string[] {
  const texts = notesOn(data, 'programs', id).map(({ text, textEn }) => (locale === 'en' ? textEn : text));
  const columns: Readonly<Record<string, string>> = words.columns;
  const own = note !== null && (texts.length === 0 || locale === 'zh') ? [note] : [];
  return [...texts, ...own, ...(inferred.length > 0 ? [words.inferred(inferred.map((column) => columns[column] ?? column))] : [])];
}

function renderSource({ section, line, lineEnd }: Program, documentNumber: string, words: DirectoryWords): TemplateResult {
  const parts = [documentNumber, section ? words.section(section) : '', line === null ? '' : words.line(line, lineEnd)].filter(Boolean);
  return html`${parts.map((part, place) => html`<span class="keep" lang=${chineseOf(part)}>${part}${place < parts.length - 1 ? words.comma : ''}</span> `)}`;
}

function named(name: string, values: readonly string[], isShort: boolean): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  return row(name, html`<ul class=${isShort ? 'agencies' : ''}>${values.map((value) => html`<li lang=${chineseOf(value)}>${value}</li>`)}</ul>`);
}

function row(name: string, value: unknown): TemplateResult {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

function renderLink({ state, address, onCopy }: LinkSetting, words: DirectoryWords): TemplateResult {
  return html`<p class="link"><button class="press" type="button" @click=${onCopy}>${words.copy}</button>
    <span role="status">${state === 'copied' ? words.copied : nothing}</span></p>
    ${state === 'shown' ? html`<input class="address" type="text" readonly aria-label=${words.address} .value=${address} @focus=${onFocus} />` : nothing}`;
}

/** Puts a text on the clipboard; false where the page has none, as without TLS. */
export async function isCopied(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function onFocus({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}
