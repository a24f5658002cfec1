import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { has, requestsOf, until } from '../page.js';

/** A story or the head of a story file, as far as a test draws it. */
interface Told {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult | Node;
  readonly play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/**
 * Draws every story of a file and asks axe about it, once `isWhole` has waited for all of its widget, and `isPlayed` for
 * what a story that acts has brought. Contrast takes longer than all else; it is measured on the stories in Storybook.
 */
export function checkEveryStory(
  tag: string,
  file: object,
  isWhole: (widget: Element, story: string) => Promise<void>,
  isPlayed: (widget: Element) => Promise<void> = () => Promise.resolve(),
): void {
  const { default: meta, ...stories } = file as { default: Told } & Record<string, Told>;
  describe(`<${tag}> in the story`, () => {
    afterEach(() => localStorage.clear());

    for (const [name, story] of Object.entries(stories)) {
      it(`${name} has nothing that axe finds`, async () => {
        await requestsOf(async () => {
          const page = await fixture<HTMLElement>(html`<main>${(story.render ?? meta.render)?.({ ...meta.args, ...story.args })}</main>`);
          const widget = page.querySelector(tag)!;
          widget.scrollIntoView();
          if (name === 'WaitingForData') await until(() => has(widget, '[aria-busy]'), 'a widget that waits');
          else await isWhole(widget, name);
          if (story.play) {
            await story.play({ canvasElement: page });
            await isPlayed(widget);
          }
          await expect(page).to.be.accessible({ ignoredRules: ['color-contrast'] });
        }, (address) => (address.endsWith('not-there.json') ? Promise.resolve(new Response('', { status: 404 })) : undefined));
      }).timeout(60_000);
    }
  });
}
