import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import * as notesStories from '../../stories/data-notes.stories.js';
import * as boardStories from '../../stories/target-board.stories.js';
import { buttonOf, flat, isSeen, partOf, until } from '../page.js';
import { boardWith, isWhole } from './board.js';
import { checkEveryStory } from './every-story.js';
import { describeWithMedia } from './with-media.js';

checkEveryStory('ip-target-board', boardStories, isWhole);
checkEveryStory('ip-data-notes', notesStories, isWhole);

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

describeWithMedia('<ip-target-board>', () => {
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
