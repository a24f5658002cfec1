import { versionOf, type Editor } from './editors.js';
import type { Found } from './in-page.js';
import { SNIPPET_NAMES, type SnippetName } from './snippets.js';

/** What an editor gave back of a snippet, and what a reader of the page then finds. */
export interface Passed {
  readonly html: string;
  readonly found: Found;
}

/** What became of each snippet in one editor. */
export interface EditorResult {
  readonly editor: string;
  readonly snippets: Readonly<Record<SnippetName, Passed>>;
}

/** Names an editor with the package that was tried, or with what was set in it. */
export function titleOf(editor: Editor): string {
  const { name, packageName, settings } = editor;
  if (settings === undefined) return `${name} (\`${packageName}\` ${versionOf(editor)})`;
  return `${name} with ${Object.keys(settings).map((key) => `\`${key}\``).join(', ')}`;
}

const SAID: Readonly<Record<Found, string>> = { figure: '**figure**', words: 'words', nothing: '—' };

/** The table as the recipe publishes it, a row an editor. */
export function resultTable(results: readonly EditorResult[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = results.map(({ editor, snippets }) => row([editor, ...SNIPPET_NAMES.map((name) => SAID[snippets[name].found])]));
  return [row(['editor', ...SNIPPET_NAMES]), `|${'---|'.repeat(SNIPPET_NAMES.length + 1)}`, ...rows].join('\n');
}
