import type { Page } from '../drive/page.js';

/** Shows the table and the picture of a gauge, there and back, and opens its downloads. */
export async function pressAll(page: Page, gauge: string): Promise<void> {
  const isTable = (await page.ask('textsIn', gauge, 'table')).length > 0;
  for (const isThere of [!isTable, isTable]) {
    await page.press('partOf', gauge, 'button[aria-pressed]');
    await page.ask('turnsTo', gauge, 'table', isThere);
  }
  await page.press('partOf', gauge, 'button[aria-expanded]');
  await page.ask('turnsTo', gauge, '[part~=alt]', true);
}

/** Saves each format of a gauge whose downloads are open; returns the endings of the files. */
export async function saveAll(page: Page, gauge: string): Promise<string[]> {
  const endings: string[] = [];
  for (const format of ['CSV', 'SVG', 'PNG']) {
    const { name, bytes } = await page.save('buttonOf', gauge, format);
    endings.push(`${name.split('.').pop()}${bytes.length > 100 ? '' : ', empty'}`);
  }
  return endings;
}
