import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { build, PAGE_STEPS, type BuildStep } from '../../packages/toolkit/src/cli/build.js';
import { startServer, type RunningServer } from '../../stories/portal/server.js';

const FOLDER = 'storybook-static';

const STORYBOOK: BuildStep = {
  name: 'storybook',
  program: ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--loglevel', 'error', '--output-dir', FOLDER],
  reads: ['stories', '.storybook', 'packages/base/src', 'packages/data/src', 'packages/widgets/src', 'dist/data', 'package-lock.json'],
  leaves: [`${FOLDER}/index.json`, `${FOLDER}/iframe.html`],
};

/** A story: its id in addresses, the widget it belongs to, its name. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** Builds Storybook if it is missing or stale, and serves it. */
export async function serveStorybook(): Promise<RunningServer> {
  if (!build([...PAGE_STEPS, STORYBOOK], true)) throw new Error('Storybook did not build.');
  return startServer({ folders: [FOLDER], port: 0 });
}

/** Every story of the built Storybook, in its order. */
export function stories(): Story[] {
  const index = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as { entries: Record<string, Story & { type: string }> };
  return Object.values(index.entries).filter(({ type }) => type === 'story').map(({ id, title, name }) => ({ id, title, name }));
}

/** The address of a story alone in its page; the tests run axe themselves, so Storybook's own run is off. */
export function storyAddress(server: Pick<RunningServer, 'address'>, { id }: Story): string {
  return `${server.address}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
}

/** Opens a story without Storybook's own padding and waits until it is drawn. */
export async function openStory(page: Page, server: RunningServer, story: Story): Promise<void> {
  await page.goto(storyAddress(server, story));
  await page.waitForSelector('body.sb-show-main #storybook-root > *', { state: 'attached' });
  await page.addStyleTag({ content: 'body.sb-show-main { padding: 0 !important; }' });
}
