import type { Page } from '../drive/page.js';

/** The two actions of every widget stand first; what they open stands behind them. */
const TABLE = '[part~=actions] button[aria-pressed]';
const DOWNLOADS = '[part~=actions] button[aria-expanded]';
const FORMATS = '[part~=actions] li:nth-child(n+3) button';

/** Shows the table and the picture of a widget, there and back, and opens its downloads. */
export async function pressAll(page: Page, widget: string): Promise<void> {
  const shown = '[part~=actions] button[aria-pressed=true]';
  const isTable = (await page.ask('textsIn', widget, shown)).length > 0;
  for (const isThere of [!isTable, isTable]) {
    await page.press('partOf', widget, TABLE);
    await page.ask('turnsTo', widget, shown, isThere);
    if (isThere) await page.ask('turnsTo', widget, 'table', true);
  }
  await page.press('partOf', widget, DOWNLOADS);
  await page.ask('turnsTo', widget, FORMATS, true);
}

/** Saves each format that a widget whose downloads are open offers; returns the endings of the files. */
export async function saveAll(page: Page, widget: string): Promise<string[]> {
  const endings: string[] = [];
  for (const format of await page.ask('textsIn', widget, FORMATS)) {
    const { name, bytes } = await page.save('buttonOf', widget, format);
    endings.push(`${name.split('.').pop()}${bytes.length > 100 ? '' : ', empty'}`);
  }
  return endings;
}
