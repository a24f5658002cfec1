import { expect } from '@open-wc/testing';
import { ALL_PLANS, PROGRAMS, directoryPackage } from '../../stories/directory-samples.js';
import { flat, has, partOf, reads, seenIn, until } from '../page.js';
import { textsIn } from './board.js';
import { directoryWith, isComplete, nameOf, removeDirectories, shownIn, write } from './directory.js';

afterEach(removeDirectories);

describe('<ip-program-directory> in another manner', () => {
  it('says in English what it says in Chinese, and searches both', async () => {
    const directory = await directoryWith({ query: 'gjz' });
    directory.parentElement!.lang = 'en';
    await reads(directory, 'IP programs and platforms of 4 places (5 documents)', 'High-value patent cultivation center plan', 'Nanjing, 2021–2025', 'of 14 programs', 'By pinyin initials: 高价值 in 7');
    expect(textsIn(directory, '.excerpt mark')[0]).to.equal('高价值');
    expect(partOf(directory, '.excerpt > span').getAttribute('lang')).to.equal('zh-Hans');
    nameOf(directory, 'Municipal high-value patent cultivation demonstration project').click();
    await reads(directory, 'Ten companies a year', 'Support', 'Science and technology bureau', 'line 75', 'The text has two names');
  });

  it('says it in plainer words in elder mode, with targets of 44 px', async () => {
    const directory = await directoryWith({ city: 'nantong' });
    directory.parentElement!.setAttribute('data-ip-mode', 'elder');
    await reads(directory, '要做', '介绍是另写的');
    await until(() => partOf(directory, '.control').getBoundingClientRect().height >= 44, 'large targets');
    for (const control of directory.shadowRoot!.querySelectorAll('.control, .press, .chosen, select, .facet > label, .field, .head')) {
      expect(control.getBoundingClientRect().height, flat(control.textContent)).to.be.at.least(44);
    }
  });

  it('gives the title the role of a heading where the page asks for it', async () => {
    const directory = await directoryWith({ headingLevel: '3' });
    expect(partOf(directory, '[role="heading"]').getAttribute('aria-level')).to.equal('3');
    expect(has(await directoryWith(), '[role="heading"]')).to.equal(false);
  });

  for (const width of [240, 280, 320, 500, 768, 1200]) {
    it(`keeps all that it shows within a column of ${width} px`, async () => {
      for (const lang of ['zh-Hans', 'en']) {
        const directory = await directoryWith({ data: undefined, src: ALL_PLANS, query: 'zhong' }, width);
        directory.parentElement!.lang = lang;
        await until(() => partOf(directory, '.ip').lang === lang, lang);
        directory.shadowRoot!.querySelector<HTMLElement>('.name')!.click();
        await until(() => has(directory, '.detail'), 'a detail');
        const { right } = directory.getBoundingClientRect();
        for (const part of directory.shadowRoot!.querySelectorAll('.ip *')) {
          expect(part.getBoundingClientRect().right, `${lang} ${part.localName} ${part.className}`).to.be.at.most(right + 1.5);
        }
        removeDirectories();
      }
    });
  }
});

describe('<ip-program-directory> without programs', () => {
  const cases = [
    ['no such city', { city: 'suzhou' }, '数据里没有 city 为“suzhou”的项目。请核对 city 属性，可用：nanjing, nantong, maanshan, jiangsu-county-city。'],
    ['no program', { data: directoryPackage([]) }, '数据里没有项目。'],
    ['another contract', { data: { contract: 2 } }, '约定版本是 2'],
    ['faults', { data: directoryPackage([{ ...PROGRAMS[0], kind: 'castle' }]) }, '数据有误'],
  ] as const;
  for (const [name, more, sentence] of cases) {
    it(`says what is wrong: ${name}`, async () => {
      const directory = await directoryWith(more);
      await reads(directory, sentence);
      expect(has(directory, '.search, .row')).to.equal(false);
    });
  }

  it('keeps the words of the page while it waits and when it fails', async () => {
    const directory = Object.assign(document.createElement('ip-program-directory'), { src: 'data/not-there.json', textContent: '南京市的项目' });
    document.body.append(directory);
    await directory.updateComplete;
    expect(has(directory, 'slot')).to.equal(true);
    await isComplete(directory);
    await reads(directory, '没有给出数据');
    expect(has(directory, 'slot')).to.equal(true);
    directory.remove();
  });

  it('shows markup as text, in what is found and in what is written', async () => {
    const harm = '<img src="data:," onerror="window.harmed=true">';
    const rows = PROGRAMS.map((row) => ({ ...row, name: harm, nameEn: harm, summary: harm, summaryEn: harm, section: harm, note: harm }));
    const directory = await directoryWith({ data: directoryPackage(rows) });
    await write(directory, '<img');
    partOf(directory, '.name').click();
    await until(() => has(directory, '.detail'), 'a detail');
    expect(has(directory, 'img, script')).to.equal(false);
    expect(shownIn(directory)).to.equal(14);
    await write(directory, `${harm}x`);
    await reads(directory, '没有名称或摘要含');
    expect(has(directory, 'img, script')).to.equal(false);
    expect(seenIn(directory)).to.not.match(/NaN|undefined|\[object/);
  });
});
