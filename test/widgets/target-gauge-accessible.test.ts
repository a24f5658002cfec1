import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import * as stories from '../../stories/target-gauge.stories.js';
import { DURING, buttonOf, flat, has, isSeen, partOf, until } from '../page.js';
import { gaugeWith, patents } from './gauge.js';
import { checkEveryStory } from './every-story.js';
import { describeWithMedia } from './with-media.js';

checkEveryStory('ip-target-gauge', stories, async (gauge, story) => {
  await until(() => has(gauge, '[part="foot"], [part="message"]'), 'a whole gauge');
  if (story === 'TableView') await until(() => has(gauge, 'table'), 'a table');
});

describe('<ip-target-gauge> for the keyboard', () => {
  it('has its actions as buttons in the order they are seen', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    buttonOf(gauge, '下载').click();
    await until(() => gauge.shadowRoot!.querySelectorAll('button').length === 5, 'an open menu');
    const reached = [...gauge.shadowRoot!.querySelectorAll<HTMLElement>('button, [tabindex]')].filter(({ tabIndex }) => tabIndex >= 0);
    expect(reached.map(({ textContent }) => flat(textContent))).to.deep.equal(['表格', '下载', 'CSV', '图片 SVG', '图片 PNG']);
  });

  it('keeps the focus on the button that was pressed', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    const button = buttonOf(gauge, '表格');
    button.focus();
    button.click();
    await until(() => has(gauge, 'table'), 'a table');
    expect(gauge.shadowRoot!.activeElement).to.equal(buttonOf(gauge, '表格'));
  });

  it('shows where the focus is', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    const button = buttonOf(gauge, '表格');
    expect(getComputedStyle(button).outlineStyle).to.equal('none');
    button.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(button);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });
});

describe('<ip-target-gauge> for a listener', () => {
  it('tells its status in words beside a sign that is silent', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING, variant: 'figure' });
    const status = partOf(gauge, '.status');
    expect(flat(status.textContent)).to.equal('进度正常');
    expect(status.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('hides the drawn words, which the meter and the sentence tell', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    for (const drawing of gauge.shadowRoot!.querySelectorAll('svg')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says in which language its words are', async () => {
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    gauge.parentElement!.lang = 'en';
    await until(() => partOf(gauge, '.ip').lang === 'en', 'English');
  });
});

describeWithMedia('<ip-target-gauge>', () => {
  it('keeps its marks and figure visible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    const ground = 'rgb(255, 255, 255)';
    const value = getComputedStyle(partOf(gauge, '.s-value')).stroke;
    const goal = getComputedStyle(partOf(gauge, '.s-goal')).stroke;
    expect(value).to.not.be.oneOf([ground, goal, 'none']);
    expect(goal).to.not.be.oneOf([ground, 'none']);
  });

  it('prints without its actions', async () => {
    await emulateMedia({ media: 'print' });
    const gauge = await gaugeWith({ data: patents([44.6, '2023-12']), today: DURING });
    expect(isSeen(partOf(gauge, '[part="actions"]'))).to.equal(false);
    expect(isSeen(partOf(gauge, '[part="source"]'))).to.equal(true);
  });
});
