import { pathToFileURL } from 'node:url';
import { withBrowser } from '../drive/every-engine.js';
import { openPage } from '../drive/page.js';
import type { Engine } from '../run/engines.js';
import type { Report } from '../visual/report.js';

const FOLDER = pathToFileURL('dist/offline/').href;

/** What each widget of the page shows of the plan that it names first. */
const SHOWN: readonly (readonly [tag: string, words: string])[] = [
  ['ip-target-gauge', '万人高价值发明专利拥有量'],
  ['ip-target-board', '约束性'],
  ['ip-task-timeline', '2021—2025 年'],
  ['ip-city-card', '南京市'],
  ['ip-city-comparison', '相近，不可比'],
  ['ip-program-directory', '项'],
  ['ip-data-notes', '南京市'],
];

/** The folder opened from a disk: every widget, its table, its downloads, its languages, and the embed builder. */
export async function checkOffline(engine: Engine, report: Report): Promise<void> {
  await withBrowser(engine, { scripts: true }, async (browser) => {
    const page = await openPage(browser, `${FOLDER}index.html`);
    for (const [tag, words] of SHOWN) {
      await page.ask('allShow', tag, '.ip[role]');
      await report.part(tag, () => page.ask('says', tag, words));
      report.holds(`${tag} says ${words}`, (await page.ask('shownText', tag)).includes(words), words);
    }
    await page.press('buttonOf', 'ip-target-gauge', '下载');
    await page.ask('turnsTo', 'ip-target-gauge', '[part~=alt]', true);
    const picture = await page.save('buttonOf', 'ip-target-gauge', 'SVG');
    report.holds('The picture of a gauge is saved', picture.bytes.toString('utf8').includes('35.9'), picture.name);
    await page.press('buttonOf', 'ip-target-board', '表格');
    await page.ask('turnsTo', 'ip-target-board', 'table', true);
    await page.press('elementOf', '#language');
    await page.ask('says', 'ip-target-gauge', 'Source:');
    report.equal('Nothing is written to the console', page.tab.lines(), []);
    const requests = await page.tab.requests();
    report.equal('Nothing is asked of a network', requests.filter((url) => !/^(?:file|data):/.test(url)), []);
    await page.close();

    const builder = await openPage(browser, `${FOLDER}embed.html`);
    await builder.ask('comes', 'html[data-state="ready"]');
    await builder.ask('says', 'ip-target-gauge', '万人高价值发明专利拥有量');
    report.equal('Nothing is written to the console by the builder', builder.tab.lines(), []);
    await builder.close();
  });
}
