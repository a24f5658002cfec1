import type { Page } from 'playwright';
import { pageCode } from './page-code.js';

/** Widths of the window in CSS pixels. */
export const WIDTHS: readonly number[] = [280, 320, 768, 1280];

export type Mode = 'normal' | 'elder';
export const MODES: readonly Mode[] = ['normal', 'elder'];

const code = await pageCode('test/visual/probe.ts');

interface Probe {
  readonly settled: undefined;
  readonly geometryFaults: string[];
  readonly textCount: number;
}

/** Runs one of the functions of `probe.ts` in a page. */
export async function probe<Name extends keyof Probe>(page: Page, name: Name): Promise<Probe[Name]> {
  return (await page.evaluate(`(globalThis.ipProbe ??= ${code}).${name}()`)) as Probe[Name];
}

/** Sets elder mode on the page as a portal's switch does. */
export async function setMode(page: Page, mode: Mode): Promise<void> {
  await page.evaluate((isElder) => {
    if (isElder) document.documentElement.setAttribute('data-ip-mode', 'elder');
    else document.documentElement.removeAttribute('data-ip-mode');
  }, mode === 'elder');
}
