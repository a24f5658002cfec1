import { chromium, type Browser } from 'playwright';
import { findEngine } from '../run/engines.js';
import { CHROMIUM_ARGUMENTS } from '../run/launchers.js';

/** Starts the machine's own Chromium. Throws a sentence where there is none. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const engine = findEngine('chromium');
  if (engine === undefined) throw new Error('Chromium is not installed; `npm test` prints the command that installs it.');
  return chromium.launch({ executablePath: engine.executable, args: [...CHROMIUM_ARGUMENTS, ...more] });
}
