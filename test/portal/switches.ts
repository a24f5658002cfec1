import type { Browser } from 'playwright';
import type { Report } from '../visual/report.js';
import { openPortal, PATENTS, shownText } from './gauges.js';

/** Language, elder mode, theme and the table follow their switches, there and back. */
export async function checkSwitches(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPortal(browser, address);
  const gauge = page.locator(`ip-data ip-target-gauge[target="${PATENTS}"]`);
  const says = (words: string): Promise<unknown> =>
    page.waitForFunction(([id, text]) => document.querySelector(`ip-data ip-target-gauge[target="${id}"]`)?.shadowRoot?.textContent?.includes(text ?? ''), [PATENTS, words]);

  await page.click('#language-switch');
  await says('High-value');
  report.holds('In English the gauge speaks English', /Table/.test(await shownText(gauge)), await shownText(gauge));
  report.equal('In English the page is marked as English', await page.getAttribute('html', 'lang'), 'en');
  report.equal('In English the portal speaks English', await page.textContent('#tab-table'), 'Table');
  await page.click('#language-switch');
  await says('万人高价值发明专利拥有量');
  report.equal('Back in Chinese the portal speaks Chinese', await page.textContent('#tab-table'), '一览表');

  const size = (): Promise<number> => gauge.locator('[part~=title]').evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
  const before = await size();
  await page.click('#elder-switch');
  await says('看表格');
  report.holds('Elder mode enlarges the type of the gauge', (await size()) > before * 1.2, await size());
  const press = await gauge.locator('button').first().boundingBox();
  report.holds('Elder mode makes buttons at least 44 px high', (press?.height ?? 0) >= 44 && (press?.width ?? 0) >= 44, press);
  await page.click('#elder-switch');
  report.equal('Elder mode ends with its switch', await page.getAttribute('html', 'data-ip-mode'), null);

  const ink = (): Promise<string> => gauge.locator('[part~=title]').evaluate((title) => getComputedStyle(title).color);
  await page.click('#dark-switch');
  await page.waitForFunction(() => document.documentElement.dataset['ipTheme'] === 'dark');
  await gauge.locator('.dark').waitFor();
  report.equal('The dark theme reaches the gauge', await ink(), 'rgb(230, 237, 243)');
  await page.click('#dark-switch');

  await gauge.getByRole('button', { name: '表格' }).click();
  const table = gauge.getByRole('table');
  await table.waitFor();
  const rows = await table.getByRole('row').allTextContents();
  report.holds('The table has the start and the goal', rows.some((row) => row.includes('35.9')) && rows.some((row) => row.includes('50')), rows);
  await gauge.getByRole('button', { name: /表格|图形/ }).click();
  await gauge.locator('[part~=picture]').waitFor();
  report.equal('The table goes again', await table.count(), 0);

  await page.click('#tab-table');
  report.equal('The tab of the portal shows its panel', await page.isVisible('#goal-table'), true);
  await page.close();
}
