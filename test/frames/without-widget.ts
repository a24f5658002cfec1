import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { checkConduct } from './conduct.js';
import { addressOf, GAUGE } from './framed.js';
import { hostPage } from './host-page.js';
import type { Portals } from './portals.js';

const PLAIN = ['这里应有一张知识产权规划的图表', 'A chart of an intellectual property plan belongs here'];

/** Where the server has lost the elements, the page says so in its language, and leads to the site. */
export async function checkLonely(browser: Browser, portals: Portals, report: Report): Promise<void> {
  for (const [place, lang] of ['zh-Hans', 'en'].entries()) {
    const page = await openPage(browser, addressOf(`${portals.host}/lonely`, GAUGE, { lang }));
    await page.ask('comes', 'html[data-frame="failed"]');
    const seen = await Promise.all(['zh-Hans', 'en'].map((one) => page.ask('isSeen', `.plain[lang=${one}]`)));
    report.equal(`without the elements, ${lang}: the sentence of the language is seen`, seen, [place === 0, place === 1]);
    report.holds(`without the elements, ${lang}: it says what belongs there`, (await page.ask('textsOf', '.plain'))[place]?.startsWith(PLAIN[place] ?? '') === true);
    await page.close();
  }
}

/** A browser that cannot read the modules gets the script for older ones, which the policy lets pass. */
export async function checkOlder(browser: Browser, portals: Portals, report: Report): Promise<void> {
  portals.write('older.html', hostPage([{ src: addressOf(`${portals.host}/older`, GAUGE) }], true));
  const page = await openPage(browser, `${portals.host}/older.html`);
  const frame = page.frame(0);
  await frame.ask('says', 'ip-target-gauge', GAUGE.shows);
  await frame.ask('turnsTo', 'ip-target-gauge', '[part~=source]', true);
  await frame.ask('fits');
  const files = (await frame.ask('requested')).map((url) => url.split('/').pop() ?? '');
  report.holds('an older browser loads the classic scripts', files.includes('ip-city-widgets.legacy.js') && files.includes('ip-city-widgets.main.legacy.js'), files);
  report.equal('an older browser loads no module', files.filter((file) => file.startsWith('ip-target-gauge')), []);
  await checkConduct(page, 1, portals, report);
  await page.close();
}

/** With scripts off the page says in both languages what belongs there, and leads to the site. */
export async function checkWithoutScripts(browser: Browser, portals: Portals, report: Report): Promise<void> {
  const page = await openPage(browser, addressOf(portals.framed, GAUGE));
  const words = await page.ask('textsOf', '.plain');
  report.holds('without scripts both sentences stand', PLAIN.every((begin, place) => words[place]?.startsWith(begin)), words);
  for (const lang of ['zh-Hans', 'en']) report.holds(`without scripts the sentence in ${lang} is seen`, await page.ask('isSeen', `.plain[lang=${lang}]`));
  await page.close();
}
