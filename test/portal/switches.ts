import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { gaugeOf, openPortal, PATENTS } from './gauges.js';

/** Language, elder mode, theme and the table follow their switches, there and back. */
export async function checkSwitches(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPortal(browser, address);
  const gauge = gaugeOf(PATENTS);

  await page.press('elementOf', '#language-switch');
  await page.ask('says', gauge, 'High-value');
  const english = await page.ask('shownText', gauge);
  report.holds('In English the gauge speaks English', /Table/.test(english), english);
  report.equal('In English the page is marked as English', await page.ask('attributesOf', 'html', 'lang'), ['en']);
  report.equal('In English the portal speaks English', await page.ask('textsOf', '#tab-table'), ['Table']);
  await page.press('elementOf', '#language-switch');
  await page.ask('says', gauge, '万人高价值发明专利拥有量');
  report.equal('Back in Chinese the portal speaks Chinese', await page.ask('textsOf', '#tab-table'), ['一览表']);

  const before = await page.ask('lookOf', gauge, '[part~=title]');
  await page.press('elementOf', '#elder-switch');
  await page.ask('says', gauge, '看表格');
  const { size } = await page.ask('lookOf', gauge, '[part~=title]');
  report.holds('Elder mode enlarges the type of the gauge', size > before.size * 1.2, size);
  const button = await page.ask('lookOf', gauge, 'button');
  report.holds('Elder mode makes buttons at least 44 px high', button.height >= 44 && button.width >= 44, button);
  await page.press('elementOf', '#elder-switch');
  report.equal('Elder mode ends with its switch', await page.ask('attributesOf', 'html', 'data-ip-mode'), [null]);

  await page.press('elementOf', '#dark-switch');
  await page.ask('turnsTo', gauge, '.dark', true);
  const { color } = await page.ask('lookOf', gauge, '[part~=title]');
  report.equal('The dark theme reaches the gauge', color, 'rgb(230, 237, 243)');
  await page.press('elementOf', '#dark-switch');

  await page.press('buttonOf', gauge, '表格');
  await page.ask('turnsTo', gauge, 'table', true);
  const rows = await page.ask('textsIn', gauge, 'tr');
  report.holds('The table has the start and the goal', rows.some((row) => row.includes('35.9')) && rows.some((row) => row.includes('50')), rows);
  await page.press('buttonOf', gauge, '表格');
  await page.ask('turnsTo', gauge, '[part~=picture]', true);
  report.equal('The table goes again', await page.ask('textsIn', gauge, 'table'), []);

  await page.press('elementOf', '#tab-table');
  report.equal('The tab of the portal shows its panel', await page.ask('isSeen', '#goal-table'), true);
  await page.close();
}
