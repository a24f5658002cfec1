import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import * as stories from '../../stories/program-directory.stories.js';
import { buttonOf, flat, isSeen, partOf, until } from '../page.js';
import { boxOf, directoryWith, fieldOf, isComplete, nameOf, namesIn, removeDirectories, shownIn, write } from './directory.js';
import { checkEveryStory } from './every-story.js';
import { describeWithMedia } from './with-media.js';

checkEveryStory('ip-program-directory', stories, isComplete);

describe('<ip-program-directory> for the keyboard', () => {
  afterEach(removeDirectories);

  function focusedIn(directory: Element): Element | null {
    return directory.shadowRoot!.activeElement;
  }

  it('has its controls in the order they are seen', async () => {
    const directory = await directoryWith({ city: 'maanshan', query: '高价值' });
    const reached = [...directory.shadowRoot!.querySelectorAll<HTMLElement>('a, button, input, select')].filter((element) => element.tabIndex >= 0 && isSeen(element));
    const names = reached.map((element) => flat(element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent));
    expect(names.slice(0, 7)).to.deep.equal(['搜索项目', '清除', '去掉筛选“城市：马鞍山”', '南京 3', '南通 2', '马鞍山 2', '某县级市 0']);
    expect(names.slice(-5)).to.deep.equal(['排序 相关名称', '高价值专利培育中心', '高价值专利培育工程', '表格', '下载']);
  });

  it('leads from the field into the rows and through them, and back with Escape', async () => {
    const directory = await directoryWith();
    fieldOf(directory).focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focusedIn(directory)?.matches('.name'), 'the first row');
    expect(flat(focusedIn(directory)!.textContent)).to.equal(namesIn(directory)[0]);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => flat(focusedIn(directory)!.textContent) === namesIn(directory)[1], 'the second row');
    await sendKeys({ press: 'End' });
    await until(() => flat(focusedIn(directory)!.textContent) === namesIn(directory)[13], 'the last row');
    await sendKeys({ press: 'ArrowDown' });
    expect(flat(focusedIn(directory)!.textContent)).to.equal(namesIn(directory)[13]);
    await sendKeys({ press: 'Home' });
    await until(() => flat(focusedIn(directory)!.textContent) === namesIn(directory)[0], 'the first row again');
    await sendKeys({ press: 'ArrowUp' });
    expect(focusedIn(directory) === fieldOf(directory)).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focusedIn(directory)?.matches('.name'), 'the first row once more');
    await sendKeys({ press: 'Escape' });
    expect(focusedIn(directory) === fieldOf(directory)).to.equal(true);
  });

  it('opens a row with Enter, closes it with Escape from within, and stays on it', async () => {
    const directory = await directoryWith({ query: '高价值' });
    const name = nameOf(directory, '市高价值专利培育示范中心项目');
    name.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => name.getAttribute('aria-expanded') === 'true', 'an open row');
    expect(focusedIn(directory) === name).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => name.getAttribute('aria-expanded') === 'false', 'a closed row');
    expect(focusedIn(directory) === name).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(focusedIn(directory) === fieldOf(directory)).to.equal(true);
    expect(fieldOf(directory).value).to.equal('高价值');
    await sendKeys({ press: 'Escape' });
    await until(() => shownIn(directory) === 14, 'all programs');
    expect(focusedIn(directory) === fieldOf(directory)).to.equal(true);
  });

  it('writes what is typed, and leaves letters alone elsewhere', async () => {
    const directory = await directoryWith();
    fieldOf(directory).focus();
    await sendKeys({ type: 'gjz' });
    await until(() => shownIn(directory) === 10, 'ten programs');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focusedIn(directory)?.matches('.name'), 'the first row');
    const before = focusedIn(directory);
    const keys: string[] = [];
    directory.addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(`${key} ${defaultPrevented}`));
    await sendKeys({ type: 'gb' });
    expect(keys).to.deep.equal(['g false', 'b false']);
    expect([focusedIn(directory) === before, fieldOf(directory).value]).to.deep.equal([true, 'gjz']);
  });

  it('ticks a value with the space bar and keeps the focus on it', async () => {
    const directory = await directoryWith();
    const box = boxOf(directory, '城市', '南通');
    box.focus();
    await sendKeys({ press: ' ' });
    await until(() => shownIn(directory) === 3, 'three programs');
    expect(focusedIn(directory) === box).to.equal(true);
  });

  it('keeps the focus on the next value where one is taken away, and on the count where none is left', async () => {
    const directory = await directoryWith({ city: 'nanjing nantong' });
    const [first] = directory.shadowRoot!.querySelectorAll<HTMLElement>('.chosen');
    first!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => shownIn(directory) === 3, 'one city');
    expect(flat(focusedIn(directory)!.textContent)).to.equal('城市：南通');
    await sendKeys({ press: 'Enter' });
    await until(() => shownIn(directory) === 14, 'all programs');
    expect(focusedIn(directory)!.className).to.equal('counted');
  });

  it('gives the focus to the count where a button takes itself away', async () => {
    const directory = await directoryWith({ query: '高价值 火星' });
    const drop = buttonOf(directory, '去掉“火星”');
    drop.focus();
    drop.click();
    await until(() => shownIn(directory) === 7, 'seven programs');
    expect(focusedIn(directory)!.className).to.equal('counted');
  });

  it('shows where the focus is', async () => {
    const directory = await directoryWith();
    const name = directory.shadowRoot!.querySelector<HTMLElement>('.name')!;
    name.focus({ focusVisible: true } as FocusOptions);
    expect([getComputedStyle(name).outlineStyle, getComputedStyle(name).outlineWidth]).to.deep.equal(['solid', '3px']);
    fieldOf(directory).focus();
    expect(getComputedStyle(partOf(directory, '.field')).outlineStyle).to.equal('solid');
  });

  it('names the search, its field and its list, and says the count without taking the focus', async () => {
    const directory = await directoryWith();
    expect(partOf(directory, '[role="search"]').getAttribute('aria-label')).to.equal('搜索项目');
    expect(flat(partOf(directory, '#keys').textContent)).to.contain('Esc');
    expect(fieldOf(directory).getAttribute('aria-describedby')).to.equal('keys');
    fieldOf(directory).focus();
    await write(directory, 'gjz');
    await until(() => flat(partOf(directory, '.directory > [role="status"]').textContent) === '10 项，共 14 项', 'a count');
    expect(focusedIn(directory) === fieldOf(directory)).to.equal(true);
  });
});

describeWithMedia('<ip-program-directory>', () => {
  afterEach(removeDirectories);

  it('keeps what was found visible in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const directory = await directoryWith({ query: 'gjz' });
    const { borderBottomStyle, borderBottomColor, backgroundColor } = getComputedStyle(partOf(directory, 'mark'));
    expect(borderBottomStyle).to.equal('solid');
    expect(borderBottomColor).to.not.equal(backgroundColor);
  });

  it('prints the rows without the controls', async () => {
    await emulateMedia({ media: 'print' });
    const directory = await directoryWith();
    for (const part of ['filters', 'actions', 'search']) expect(isSeen(partOf(directory, `[part="${part}"]`)), part).to.equal(false);
    expect([...directory.shadowRoot!.querySelectorAll('.row')].every(isSeen)).to.equal(true);
    expect(isSeen(partOf(directory, '[part="source"]'))).to.equal(true);
  });
});
