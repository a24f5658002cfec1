import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import * as cardStories from '../../stories/city-card.stories.js';
import * as comparisonStories from '../../stories/city-comparison.stories.js';
import { buttonOf, flat, has, isSeen, partOf, until } from '../page.js';
import { NANTONG, cardWith, comparisonWith, isWhole } from './city.js';
import { checkEveryStory } from './every-story.js';
import { describeWithMedia } from './with-media.js';

checkEveryStory('ip-city-card', cardStories, isWhole);
checkEveryStory('ip-city-comparison', comparisonStories, isWhole, (widget) => until(() => has(widget, '.chooser, canvas'), 'what was asked for'));

describe('<ip-city-comparison> for the keyboard and for those who hear it', () => {
  it('has its controls in the order they are seen', async () => {
    const comparison = await comparisonWith({ cities: 'nanjing nantong' });
    const reached = [...comparison.shadowRoot!.querySelectorAll<HTMLElement>('button, select, summary, input, a')].filter((element) => element.tabIndex >= 0 && isSeen(element));
    expect(reached.map((element) => (element instanceof HTMLSelectElement ? flat(element.closest('label')!.querySelector('span')!.textContent) : flat(element.textContent).replace(/\d+/g, 'N')))).to.deep.equal([
      '选择规划', '顺序', '突出', '放大一项', '主题构成', '另有 N 项相近目标，只用文字写出', '只有一份规划写到N 项，按规划列出', '表格', '下载',
    ]);
  });

  it('shows where the focus is', async () => {
    const button = buttonOf(await comparisonWith(), '选择规划');
    button.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(button);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('keeps its focus on the list that was used', async () => {
    const comparison = await comparisonWith();
    const select = comparison.shadowRoot!.querySelectorAll('select')[1]!;
    select.focus();
    select.value = NANTONG;
    select.dispatchEvent(new Event('change'));
    await until(() => has(comparison, '.row.marked'), 'a marked row');
    expect(comparison.shadowRoot!.activeElement).to.equal(select);
  });

  it('names every group after what stands above it', async () => {
    const comparison = await comparisonWith({ indicators: 'valid-madrid-trademark-registrations ip-professionals-trained' });
    const groups = [...comparison.shadowRoot!.querySelectorAll('[role="group"][aria-labelledby]')].map((group) => flat(comparison.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!.textContent));
    expect(groups).to.deep.equal(['可比1 项', '马德里商标有效注册量', '相近，不可比数字并列，不画图']);
    expect(flat(partOf(comparison, '.ip').getAttribute('aria-label'))).to.equal('4 份规划，哪些目标能放在一起看');
  });

  it('hides its drawings from those who hear the words beside them', async () => {
    const comparison = await comparisonWith();
    const drawings = [...comparison.shadowRoot!.querySelectorAll('svg')].filter((svg) => !svg.parentElement!.closest('svg'));
    expect(drawings.length).to.be.greaterThan(20);
    for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });
});

describeWithMedia('<ip-city-comparison> and <ip-city-card>', () => {
  it('keep their marks visible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const ground = 'rgb(255, 255, 255)';
    for (const widget of [await comparisonWith(), await cardWith()]) {
      for (const mark of ['.f-hairline', '.f-goal']) {
        expect(getComputedStyle(partOf(widget, mark)).fill, `${widget.localName} ${mark}`).to.not.be.oneOf([ground, 'none']);
      }
    }
  });

  it('print without their controls, with their source', async () => {
    await emulateMedia({ media: 'print' });
    const comparison = await comparisonWith();
    expect(isSeen(partOf(comparison, '[part="filters"]'))).to.equal(false);
    for (const widget of [comparison, await cardWith()]) {
      expect(isSeen(partOf(widget, '[part="actions"]'))).to.equal(false);
      expect(isSeen(partOf(widget, '[part="source"]'))).to.equal(true);
    }
  });
});
