import type { ConsoleMessage, Page } from 'playwright';

/** Packages that stories and the portal ask for in vain on purpose; the browser itself writes a line about each. */
const MISSING_ON_PURPOSE = /\/(?:not-there|no-such-plan)\.json$/;

/** Follows what a page writes to the console and what it throws, until `end` hands the lines over. */
export function consoleFaults(page: Page): { readonly end: () => string[] } {
  const lines: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    if (MISSING_ON_PURPOSE.test(message.location().url) && /^Failed to load resource/.test(message.text())) return;
    lines.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: Error): void => {
    lines.push(`uncaught: ${error.message}`);
  };
  page.on('console', onConsole).on('pageerror', onError);
  return {
    end: () => {
      page.off('console', onConsole).off('pageerror', onError);
      return lines;
    },
  };
}
