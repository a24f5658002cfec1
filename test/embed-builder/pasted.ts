import { FRAMED_WIDGETS } from '../../packages/embed/src/framing/framed-widgets.js';
import { openPage, type Page } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';
import { askBuilder, choose } from './ask-builder.js';
import type { Site } from './site.js';

/** Words that a widget shows of the plan that is chosen first, and that stand in no address. */
const FIGURES: Readonly<Record<string, string>> = {
  'target-gauge': '35.9',
  'target-board': '万人高价值发明专利拥有量',
  'task-timeline': '2021',
  'city-card': '南京市',
  'city-comparison': '南通市',
  'program-directory': '项目',
  'data-notes': '数据说明',
};

/** What engines beside Chromium are shown: the widget with a figure, and the one with the longest list. */
const SOME = ['target-gauge', 'program-directory'];

/** The ways into a page that scripts run on: how it is chosen, and a line that the text then holds. */
const WAYS = [
  { way: 'tag', pin: 'live', line: 'type="module"' },
  { way: 'tag', pin: 'frozen', line: 'modulepreload' },
  { way: 'legacy', pin: 'live', line: 'ip-city-widgets.legacy.js' },
  { way: 'legacy', pin: 'frozen', line: 'ip-city-widgets.main.legacy.js' },
  { way: 'div', pin: 'live', line: 'class="ip-widget"' },
] as const;

/** Opens the builder and chooses a widget. */
export async function openBuilder(browser: Browser, address: string, widget: string): Promise<Page> {
  const page = await openPage(browser, `${address}/embed.html`);
  await askBuilder(page.tab, 'textWith', 'whole', ['ip-target-gauge']);
  await choose(page, 'widget', widget);
  await askBuilder(page.tab, 'previewDrawn', `ip-${widget}`);
  return page;
}

/** A page did what it may, and nothing else. */
export async function checkConduct(page: Page, address: string, report: Report): Promise<void> {
  const { violations, lines } = await page.ask('watched');
  report.equal('nothing violates the policy', violations, []);
  report.equal('nothing is written to the console', [...lines, ...page.tab.lines().map(({ text }) => text)], []);
  const foreign = (await page.tab.requests()).filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('blob:'));
  report.equal('nobody else is asked', foreign, []);
}

/** The figure is shown in the page that a text was pasted into, and the words in the text say it too. */
async function checkPasted(browser: Browser, site: Site, widget: string, name: string, text: string, report: Report): Promise<void> {
  const page = await openPage(browser, site.strict + site.paste(name, text));
  await askBuilder(page.tab, 'shows', `ip-${widget}`);
  report.holds('the figure is shown', (await page.ask('shownText', `ip-${widget}`)).includes(FIGURES[widget] ?? ''), FIGURES[widget]);
  const words = (await page.ask('textsOf', `ip-${widget}`)).join('');
  report.holds('the words in it name the source', words.includes('来源：'), words);
  await checkConduct(page, site.strict, report);
  await page.close();
}

async function checkFrame(browser: Browser, site: Site, widget: string, report: Report): Promise<void> {
  const builder = await openBuilder(browser, site.framing, widget);
  await choose(builder, 'way', 'frame');
  const text = await askBuilder(builder.tab, 'textWith', 'whole', ['<iframe', `widget=${widget}`, 'frame-height.js']);
  await builder.close();
  const page = await openPage(browser, site.framing + site.paste(`frame-${widget}`, text));
  const frame = page.frame(0);
  await frame.ask('allShow', `ip-${widget}`, '[part~=source]');
  report.holds('the figure is shown', (await frame.ask('shownText', `ip-${widget}`)).includes(FIGURES[widget] ?? ''), FIGURES[widget]);
  report.equal('the frame has a title', (await page.ask('attributesOf', 'iframe', 'title')).filter(Boolean).length, 1);
  await checkConduct(page, site.framing, report);
  await page.close();
}

/** Every text for pages with scripts, of every widget, does its work in a page that was empty. */
export async function checkPastedScripts(browser: Browser, site: Site, report: Report): Promise<void> {
  for (const widget of browser.engine === 'chromium' ? FRAMED_WIDGETS : SOME) {
    const texts = new Map<string, string>();
    const builder = await openBuilder(browser, site.strict, widget);
    for (const { way, pin, line } of WAYS) {
      await choose(builder, 'way', way);
      if (way === 'div') {
        const script = await askBuilder(builder.tab, 'textWith', 'template', ['autoload.js']);
        texts.set(way, `${await askBuilder(builder.tab, 'textWith', 'box', [line, widget])}\n${script}`);
      } else {
        await choose(builder, 'pin', pin);
        texts.set(`${way} ${pin}`, await askBuilder(builder.tab, 'textWith', 'whole', [line, `<ip-${widget}`]));
      }
    }
    await checkConduct(builder, site.strict, report.under(`${widget}: the builder`));
    await builder.close();
    for (const [way, text] of texts) {
      const own = report.under(`${widget}: ${way}`);
      await own.part('The pasted page', () => checkPasted(browser, site, widget, `${way}-${widget}`.replace(' ', '-'), text, own));
    }
    const ofFrame = report.under(`${widget}: frame`);
    await ofFrame.part('The pasted page', () => checkFrame(browser, site, widget, ofFrame));
  }
}
