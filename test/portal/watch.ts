import type { Page } from 'playwright';

/** What a page did: lines and errors, violations of its policy, requests. */
export interface Watched {
  readonly lines: { readonly text: string; readonly url: string }[];
  readonly violations: string[];
  readonly requests: string[];
}

/** Follows a page from before its first script. */
export async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { lines: [], violations: [], requests: [] };
  page.on('console', (message) => watched.lines.push({ text: message.text(), url: message.location().url }));
  page.on('pageerror', (error) => watched.lines.push({ text: `uncaught: ${error.message}`, url: page.url() }));
  page.on('request', (request) => watched.requests.push(request.url()));
  await page.exposeFunction('reportViolation', (text: string) => watched.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(globalThis, 'reportViolation') as (text: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return watched;
}

/** Requests that were made more than once. */
export function repeated(requests: readonly string[]): string[] {
  return [...new Set(requests.filter((url, place) => requests.indexOf(url) !== place))];
}
