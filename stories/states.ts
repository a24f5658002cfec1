import { ContextProvider } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { dataContext } from '../packages/base/src/data-context.js';

const UNREACHABLE = 'data/not-there.json';

/** A widget with plain words in its tag whose provider has no package yet. */
export function waiting(tag: string, words: string): HTMLElement {
  const page = document.createElement('div');
  const provider = new ContextProvider(page, { context: dataContext });
  provider.setValue({ contract: 1, state: { status: 'pending' }, today: '', mode: '' });
  provider.hostConnected();
  const widget = document.createElement(tag);
  widget.textContent = words;
  page.append(widget);
  return page;
}

/** A widget whose package cannot be fetched any more, and of which a copy was kept in April 2026. */
export function kept(data: unknown, widget: TemplateResult, today = ''): TemplateResult {
  const address = new URL(UNREACHABLE, document.baseURI).href;
  localStorage.setItem(`ip-city-data:${address}`, JSON.stringify({ day: '2026-04-20', package: data }));
  return html`<ip-data src=${UNREACHABLE} keep today=${today}>${widget}</ip-data>`;
}

/** A widget under a theme. */
export function inTheme(theme: string, widget: TemplateResult): TemplateResult {
  return html`<div data-ip-theme=${theme}>${widget}</div>`;
}
