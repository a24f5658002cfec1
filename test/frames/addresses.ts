import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { checkConduct } from './conduct.js';
import { addressOf, GAUGE } from './framed.js';
import { hostPage } from './host-page.js';
import type { Portals } from './portals.js';

interface Refused {
  readonly what: string;
  readonly query: string;
  readonly zh: string;
  readonly en: string;
}

const NO_WIDGET = { zh: '可用的名称：city-card、city-comparison', en: 'Possible names: city-card, city-comparison' };
const FOREIGN = { zh: 'src 不在本网站', en: 'src in the address is not on this site' };
const IS_FOREIGN = ['https://evil.example/x.json', '//evil.example/x.json', '/\\evil.example/x.json', 'data:application/json,{}', 'blob:https://evil.example/1', 'https://[', 'data/ip-city-data.json https://evil.example/x.json'];

const REFUSED: readonly Refused[] = [
  { what: 'no widget', query: 'src=data/ip-city-data.json', ...NO_WIDGET },
  { what: 'an unknown widget', query: 'widget=script&src=data/ip-city-data.json', ...NO_WIDGET },
  { what: 'a name of every object', query: 'widget=constructor&src=data/ip-city-data.json', ...NO_WIDGET },
  { what: 'no src', query: 'widget=city-card', zh: '没有 src', en: 'has no src' },
  ...IS_FOREIGN.map((src) => ({ what: `src ${src}`, query: `widget=city-card&src=${encodeURIComponent(src)}`, ...FOREIGN })),
  { what: 'a figure', query: 'widget=target-gauge&src=data/ip-city-data.json&value=99', zh: '不能有 value', en: 'may not have value' },
  { what: 'a day', query: 'widget=city-card&src=data/ip-city-data.json&today=2020-01-01', zh: '不能有 today', en: 'may not have today' },
  { what: 'a sentence for an id', query: 'widget=city-card&src=data/ip-city-data.json&plan=请致电领取补贴', zh: 'plan 的值不对', en: 'value of plan' },
  { what: 'a long query', query: `widget=program-directory&src=data/ip-city-data.json&query=${'请致电'.repeat(14)}`, zh: 'query 的值不对', en: 'value of query' },
];

/** An address that names no widget, or asks for what an address may not say, gets a sentence in both languages and the way to the site. */
export async function checkRefused(browser: Browser, portals: Portals, report: Report): Promise<void> {
  portals.write('refused.html', hostPage(REFUSED.map(({ query }) => ({ src: `${portals.framed}/frame.html?${query}` })), true));
  const page = await openPage(browser, `${portals.host}/refused.html`);
  for (const [place, { what, zh, en }] of REFUSED.entries()) {
    const frame = page.frame(place);
    await frame.ask('comes', 'html:not([data-frame])');
    const words = await frame.ask('textsOf', '.plain');
    report.holds(`${what}: the reason is said in both languages`, words[0]?.includes(zh) === true && words[1]?.includes(en) === true, words);
    report.holds(`${what}: what a stranger wrote is not said back`, !/evil|script|致电|99/.test(words.join()), words);
    report.equal(`${what}: both lead to the site`, await frame.ask('attributesOf', '.plain a', 'href'), ['/', '/']);
    report.equal(`${what}: no widget is there`, await frame.ask('textsOf', 'main > *'), []);
  }
  await checkConduct(page, REFUSED.length, portals, report);
  await page.close();
}

const LOOKS = ['blue', 'red', 'newsroom', 'dark'];

/** Language, mode and theme of the address are those of the page; parameters of nobody change nothing. */
export async function checkManner(browser: Browser, portals: Portals, report: Report): Promise<void> {
  portals.write('manner.html', hostPage([
    { src: addressOf(portals.framed, GAUGE, { lang: 'en', mode: 'elder', from: 'singlemessage', 'heading-level': '3' }) },
    ...LOOKS.map((theme) => ({ src: addressOf(portals.framed, GAUGE, { theme }) })),
  ], true));
  const page = await openPage(browser, `${portals.host}/manner.html`);
  const frame = page.frame(0);
  await frame.ask('says', 'ip-target-gauge', 'Goal: 50');
  report.equal('the page speaks as its address asks', await frame.ask('attributesOf', 'html', 'lang'), ['en']);
  report.equal('elder mode is set', await frame.ask('attributesOf', 'html', 'data-ip-mode'), ['elder']);
  report.equal('the title has the level of the address', await frame.ask('attributesOf', '[role=heading]', 'aria-level'), ['3']);
  report.equal('a parameter of nobody is left alone', await frame.ask('attributesOf', 'ip-target-gauge', 'from'), [null]);
  for (const [place, look] of LOOKS.entries()) {
    const themed = page.frame(place + 1);
    await page.ask('scrollToEnd', 'iframe', place + 1);
    await themed.ask('turnsTo', 'ip-target-gauge', '[part~=source]', true);
    const [ground, own] = (await themed.asked.evaluate(
      `[document.documentElement, document.querySelector('ip-target-gauge').shadowRoot.querySelector('.ip')].map((one) => getComputedStyle(one).backgroundColor)`,
    )) as string[];
    report.equal(`${look}: the page has the ground of the widget`, ground, own);
  }
  await checkConduct(page, LOOKS.length + 1, portals, report);
  await page.close();
}
