import type { Browser, Page } from 'playwright';
import { buildPages } from '../../stories/portal/pages.js';
import { startServer, STRICT_HEADERS } from '../../stories/portal/server.js';
import { axeFaults } from './axe.js';
import { launchChromium } from './chromium.js';
import { consoleFaults } from './console-lines.js';
import { checkThatFaultsAreFound } from './failing-pages.js';
import { MODES, probe, setMode, WIDTHS } from './modes.js';
import { PORTAL_ADDRESSES } from './portal-addresses.js';
import { Report } from './report.js';
import { openStory, serveStorybook, stories, type Story } from './storybook.js';

const PAGES = 3;
/** Heights of the window; tall enough that what stands far down is near it and draws itself. */
const STORY_HEIGHT = 1600;
const PORTAL_HEIGHT = 16000;

const report = new Report();

/** What is wrong with a page at rest. On a busy machine a widget may lay itself out late: a fault is looked at twice. */
async function lastingFaults(page: Page): Promise<readonly string[]> {
  await probe(page, 'settled');
  const faults = await probe(page, 'geometryFaults');
  if (faults.length === 0) return faults;
  await page.waitForTimeout(1000);
  await probe(page, 'settled');
  return probe(page, 'geometryFaults');
}

async function checkGeometry(page: Page, name: string, height: number): Promise<void> {
  for (const mode of MODES) {
    await setMode(page, mode);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height });
      report.check(`${name} at ${width} px, ${mode}: every text has a place of its own`, await lastingFaults(page));
    }
  }
}

async function checkStory(page: Page, open: () => Promise<void>, { title, name }: Story): Promise<void> {
  const lines = consoleFaults(page);
  await page.setViewportSize({ width: 1280, height: STORY_HEIGHT });
  await open();
  await probe(page, 'settled');
  const label = `${title}, ${name}`;
  report.check(`${label}: axe finds nothing`, await axeFaults(page, '#storybook-root'));
  await checkGeometry(page, label, STORY_HEIGHT);
  report.check(`${label} in elder mode: axe finds nothing`, await axeFaults(page, '#storybook-root'));
  report.check(`${label}: the console stays empty`, lines.end());
}

async function checkStories(browser: Browser): Promise<void> {
  const server = await serveStorybook();
  const waiting = stories();
  report.holds('Storybook has stories', waiting.length > 0);
  const work = async (): Promise<void> => {
    const page = await browser.newPage();
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const next = story;
      await report.part(`${next.title}, ${next.name}`, () => checkStory(page, () => openStory(page, server, next), next));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  await server.close();
}

async function checkPortalPage(browser: Browser, address: string, name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: PORTAL_HEIGHT } });
  const lines = consoleFaults(page);
  await page.goto(address);
  await probe(page, 'settled');
  report.check(`${name}: axe finds nothing`, await axeFaults(page));
  await checkGeometry(page, name, PORTAL_HEIGHT);
  report.check(`${name} in elder mode: axe finds nothing`, await axeFaults(page));
  report.check(`${name}: the console stays empty`, lines.end());
  await page.close();
}

async function checkPortal(browser: Browser): Promise<void> {
  if (!buildPages()) throw new Error('The demo portal did not build.');
  const server = await startServer({ folders: ['dist'], port: 0, headers: STRICT_HEADERS });
  for (const { file, address } of PORTAL_ADDRESSES) {
    await report.part(file, () => checkPortalPage(browser, `${server.address}/portal/${address}`, `Demo portal, ${file}`));
  }
  await server.close();
}

const browser = await launchChromium();
await report.part('Faults are found', () => checkThatFaultsAreFound(browser, report));
await report.part('Stories', () => checkStories(browser));
await report.part('Demo portal', () => checkPortal(browser));
await browser.close();
report.end();
