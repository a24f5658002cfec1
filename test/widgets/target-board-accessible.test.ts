import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import * as notesStories from '../../stories/data-notes.stories.js';
import * as boardStories from '../../stories/target-board.stories.js';
import { buttonOf, flat, has, isSeen, partOf, requestsOf, until } from '../page.js';
import { boardWith, isWhole } from './board.js';

interface Told {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult | Node;
}

const SETS = { 'ip-target-board': boardStories, 'ip-data-notes': notesStories };

for (const [tag, { default: meta, ...stories }] of Object.entries(SETS)) {
  describe(`<${tag}> in the story`, () => {
    afterEach(() => localStorage.clear());

    for (const [name, story] of Object.entries(stories) as [string, Told][]) {
      it(`${name} has nothing that axe finds`, async () => {
        await requestsOf(async () => {
          const draw = story.render ?? (meta.render as unknown as NonNullable<Told['render']>);
          const page = await fixture<HTMLElement>(html`<main>${draw({ ...meta.args, ...story.args })}</main>`);
          const widget = page.querySelector(tag)!;
          widget.scrollIntoView();
          if (name === 'WaitingForData') await until(() => has(widget, '[aria-busy]'), 'a widget that waits');
          else await isWhole(widget);
          await expect(page).to.be.accessible();
        }, (address) => (address.endsWith('not-there.json') ? Promise.resolve(new Response('', { status: 404 })) : undefined));
      }).timeout(20_000);
    }
  });
}

describe('<ip-target-board> for the keyboard', () => {
  it('has its controls in the order they are seen', async () => {
    const board = await boardWith({ theme: 'utilization' });
    const reached = [...board.shadowRoot!.querySelectorAll<HTMLElement>('a, button, select, summary')].filter((element) => element.tabIndex >= 0 && isSeen(element) && element.checkVisibility?.() !== false);
    expect(reached.filter((element) => !element.closest('ol')).map((element) => (element instanceof HTMLSelectElement ? element.value : flat(element.textContent)))).to.deep.equal([
      '全部20', '创造7', '运用4', '保护4', '服务5', '', '1', '2', '说明 3 条：出处、重述、推定与不清楚之处', '表格', '下载',
    ]);
  });

  it('keeps the focus on the button that was pressed', async () => {
    const board = await boardWith();
    const button = buttonOf(board, '保护4');
    button.focus();
    button.click();
    await until(() => button.getAttribute('aria-pressed') === 'true', 'a pressed button');
    expect(board.shadowRoot!.activeElement).to.equal(button);
  });

  it('shows where the focus is', async () => {
    const board = await boardWith();
    const button = buttonOf(board, '保护4');
    button.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(button);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('gives every mark a target of 24 px', async () => {
    const board = await boardWith();
    for (const mark of board.shadowRoot!.querySelectorAll('.mark')) {
      const { width, height } = getComputedStyle(mark, '::after');
      expect([parseFloat(width) >= 24, parseFloat(height) >= 24], flat(mark.textContent)).to.deep.equal([true, true]);
    }
  });
});

describe('<ip-target-board> where the engine can emulate media', () => {
  before(async function probed() {
    await emulateMedia({ media: 'screen' }).catch(() => this.skip());
  });

  afterEach(() => emulateMedia({ forcedColors: 'none', media: 'screen' }));

  it('keeps its marks and figures visible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const board = await boardWith();
    const ground = 'rgb(255, 255, 255)';
    const [value, goal] = ['.f-value', '.f-goal'].map((mark) => getComputedStyle(partOf(board, mark)).fill);
    expect(value).to.not.be.oneOf([ground, goal, 'none']);
    expect(goal).to.not.be.oneOf([ground, 'none']);
  });

  it('prints without its controls', async () => {
    await emulateMedia({ media: 'print' });
    const board = await boardWith();
    for (const part of ['filters', 'actions']) expect(isSeen(partOf(board, `[part="${part}"]`)), part).to.equal(false);
    expect(isSeen(partOf(board, '[part="source"]'))).to.equal(true);
  });
});
