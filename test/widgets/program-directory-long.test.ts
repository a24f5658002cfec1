import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProgramDirectory } from '../../packages/widgets/src/index.js';
import { directoryPackage, generatedPrograms } from '../../stories/directory-samples.js';
import { HundredThousandSamples } from '../../stories/program-directory.stories.js';
import type { TemplateResult } from 'lit';
import { flat, has, partOf, reads, until } from '../page.js';
import { directoryWith, fieldOf, isComplete, namesIn, removeDirectories, shownIn, write } from './directory.js';

afterEach(removeDirectories);

/** Rows that a long list may have on the page. */
const MOST = 60;

function scrollerOf(directory: Element): HTMLElement {
  return partOf(directory, '.window');
}

/** Waits until the part of the list in sight is there, row upon row without a gap. */
async function isFilled(directory: Element): Promise<void> {
  await until(() => {
    const box = scrollerOf(directory).getBoundingClientRect();
    const rows = [...directory.shadowRoot!.querySelectorAll('.row:not(.away)')].map((row) => row.getBoundingClientRect());
    return rows.some(({ top }) => top <= box.top + 1) && rows.some(({ bottom }) => bottom >= box.bottom - 1);
  }, 'rows in sight');
}

describe('<ip-program-directory> of 100,000 programs', () => {
  it('has at most 60 rows on the page, wherever it is scrolled', async () => {
    const draw = HundredThousandSamples.render as unknown as () => TemplateResult;
    const page = await fixture<HTMLElement>(draw());
    const directory = page.matches('ip-program-directory') ? page : page.querySelector<HTMLElement>('ip-program-directory')!;
    await isComplete(directory);
    await until(() => has(directory, '[data-index]'), 'a virtual list');
    expect(shownIn(directory)).to.equal(100_000);
    const scroller = scrollerOf(directory);
    for (const share of [0, 0.2, 0.5, 0.9, 1]) {
      scroller.scrollTop = share * scroller.scrollHeight;
      await isFilled(directory);
      expect(namesIn(directory).length).to.be.at.most(MOST);
    }
    expect(partOf(directory, '.row:last-of-type').getAttribute('aria-posinset')).to.equal('100000');
    expect(partOf(directory, '.row').getAttribute('aria-setsize')).to.equal('100000');
  }).timeout(60_000);
});

describe('<ip-program-directory> beyond 500 programs', () => {
  let directory: ProgramDirectory;
  beforeEach(async () => {
    directory = await directoryWith({ data: directoryPackage(generatedPrograms(2000)) });
    await until(() => has(directory, '[data-index]'), 'a virtual list');
    await isFilled(directory);
  });

  it('says that only rows in sight are there, and has all of them on paper', async () => {
    await reads(directory, '2000 项很长，只装入看得见的部分');
    expect(namesIn(directory).length).to.be.at.most(MOST);
    window.dispatchEvent(new Event('beforeprint'));
    expect(namesIn(directory).length).to.equal(2000);
    expect(has(directory, '.window')).to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
    await until(() => namesIn(directory).length <= MOST, 'rows in sight alone');
  });

  it('is whole again once no more than 500 are found, and in part once more are', async () => {
    await write(directory, '示例19');
    expect(shownIn(directory)).to.equal(111);
    expect([namesIn(directory).length, has(directory, '.window'), has(directory, '.partly')]).to.deep.equal([111, false, false]);
    const rows = [...directory.shadowRoot!.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().height);
    expect(partOf(directory, '.results').getBoundingClientRect().height).to.be.closeTo(rows.reduce((sum, height) => sum + height, 0), 1);
    await write(directory, '');
    await isFilled(directory);
    expect(namesIn(directory).length).to.be.at.most(MOST);
  });

  it('begins anew at the top for every search', async () => {
    scrollerOf(directory).scrollTop = 20_000;
    await isFilled(directory);
    await write(directory, '示例1');
    expect(shownIn(directory)).to.equal(1111);
    await until(() => scrollerOf(directory).scrollTop === 0, 'the top');
    await isFilled(directory);
  });

  it('opens a program in its place without moving what is above it', async () => {
    const scroller = scrollerOf(directory);
    scroller.scrollTop = 10_000;
    await isFilled(directory);
    const name = [...directory.shadowRoot!.querySelectorAll<HTMLElement>('.name')].find((one) => one.getBoundingClientRect().top > scroller.getBoundingClientRect().top + 100)!;
    const { top } = name.getBoundingClientRect();
    name.click();
    await until(() => has(directory, '.detail'), 'a detail');
    await isFilled(directory);
    expect(Math.abs(name.getBoundingClientRect().top - top)).to.be.at.most(1.5);
  });

  it('is walked through by the keyboard from the field to the last row and back', async () => {
    const focused = (): Element | null | undefined => directory.shadowRoot!.activeElement?.closest('.row');
    fieldOf(directory).focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focused()?.getAttribute('data-index') === '0', 'the first row');
    for (let step = 1; step <= 30; step += 1) {
      await sendKeys({ press: 'ArrowDown' });
      await until(() => focused()?.getAttribute('data-index') === String(step), `row ${step}`);
    }
    await sendKeys({ press: 'End' });
    await until(() => focused()?.getAttribute('data-index') === '1999', 'the last row');
    await isFilled(directory);
    await sendKeys({ press: 'Home' });
    await until(() => focused()?.getAttribute('data-index') === '0', 'the first row again');
    await sendKeys({ press: 'Escape' });
    expect(directory.shadowRoot!.activeElement === fieldOf(directory)).to.equal(true);
  }).timeout(40_000);

  it('keeps the focus of a row that is scrolled out of sight', async () => {
    fieldOf(directory).focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => directory.shadowRoot!.activeElement?.matches('.name'), 'a row in focus');
    const name = flat(directory.shadowRoot!.activeElement!.textContent);
    scrollerOf(directory).scrollTop = 30_000;
    await isFilled(directory);
    expect(flat(directory.shadowRoot!.activeElement!.textContent)).to.equal(name);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => directory.shadowRoot!.activeElement?.closest('.row')?.getAttribute('data-index') === '1', 'the row after it');
  });
});

describe('<ip-program-directory> of 500 programs', () => {
  it('has all of them on the page', async () => {
    const directory = await directoryWith({ data: directoryPackage(generatedPrograms(500)) });
    expect(namesIn(directory).length).to.equal(500);
    expect(has(directory, '.window')).to.equal(false);
  });
});
