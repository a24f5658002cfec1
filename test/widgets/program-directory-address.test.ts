import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { directoryAddress, pairsOf, viewOf } from '../../packages/widgets/src/program-directory/address.js';
import { FACETS, byFacet } from '../../packages/widgets/src/program-directory/directory-filter.js';
import { WHOLE, type DirectoryView } from '../../packages/widgets/src/program-directory/directory-view.js';
import { flat, has, partOf, reads, until } from '../page.js';
import { boxOf, directoryWith, fieldOf, nameOf, namesIn, removeDirectories, rowOf, shownIn, write } from './directory.js';

const OWN = 'nantong-pilot-city-plan-cultivation-demonstration';
const NAME = '市高价值专利培育示范中心项目';

describe('the view in an address', () => {
  const own = directoryAddress('query', 'ip');
  const viewIn = (text: string, initial: DirectoryView): DirectoryView | undefined => viewOf(own.pairsIn(text), initial);
  const textWith = (text: string, view: DirectoryView, initial: DirectoryView): string => own.textWith(text, pairsOf(view, initial));
  const values = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
  const views: fc.Arbitrary<DirectoryView> = fc
    .record({ query: fc.string({ unit: 'grapheme' }), values: fc.tuple(values, values, values, values, values, values), order: fc.constantFrom('relevance' as const, 'name' as const), open: fc.string() })
    .map(({ query, values: all, order, open }) => ({ filter: { query, chosen: byFacet((facet) => all[FACETS.indexOf(facet)]!) }, order, open }));

  it('is read as it was written, over any view that the page starts with', () => {
    fc.assert(
      fc.property(views, views, (view, start) => {
        const initial = { ...WHOLE, filter: start.filter };
        expect(viewIn(textWith('', view, initial), initial) ?? initial).to.deep.equal(view);
      }),
    );
  });

  it('leaves what the page has there as it is, to the letter', () => {
    const page = fc.array(fc.constantFrom('a=1', 'b', 'c=%20x', 'ip=2', 'ipq=3', 'q=4', 'other-q=5', 'd=e=f'), { maxLength: 5 });
    fc.assert(
      fc.property(page, views, views, (pieces, first, second) => {
        const text = pieces.join('&');
        const once = textWith(text, first, WHOLE);
        expect(once.startsWith(text)).to.equal(true);
        expect(textWith(textWith(once, second, WHOLE), WHOLE, WHOLE)).to.equal(text);
      }),
    );
  });

  it('is absent where the address holds nothing of the directory', () => {
    expect(viewIn('a=1&ip=2', WHOLE)).to.equal(undefined);
    expect(viewIn('list-q=x', WHOLE)).to.equal(undefined);
  });
});

describe('<ip-program-directory sync-url>', () => {
  let start = '';
  beforeEach(() => {
    start = location.href;
  });
  afterEach(() => {
    removeDirectories();
    history.replaceState(null, '', start);
  });

  /** A step in the history of the page, once it was taken. */
  async function step(steps: number): Promise<void> {
    const taken = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
    history.go(steps);
    await taken;
  }

  it('keeps query, values and open program in the address, beside what the page has there', async () => {
    history.replaceState({ page: 'own' }, '', `${location.pathname}?a=%20b&flag#section-2`);
    const directory = await directoryWith({ syncUrl: '' });
    boxOf(directory, '城市', '南通').click();
    await until(() => location.search.includes('ip-city'), 'a city in the address');
    expect(location.search).to.equal('?a=%20b&flag&ip-city=nantong');
    expect(location.hash).to.equal('#section-2');
    expect(history.state).to.deep.equal({ page: 'own' });
    await write(directory, '高价值');
    await until(() => location.search.includes('ip-q'), 'a query in the address');
    nameOf(directory, NAME).click();
    await until(() => location.search.includes('ip-open'), 'a program in the address');
    expect(decodeURIComponent(location.search)).to.equal(`?a= b&flag&ip-q=高价值&ip-city=nantong&ip-open=${OWN}`);
  });

  it('shows on loading what the address says, and brings the open program into sight', async () => {
    history.replaceState(null, '', `${location.pathname}?ip-q=gjz&ip-city=nantong&ip-open=${OWN}`);
    const directory = await directoryWith({ syncUrl: 'query' });
    expect(fieldOf(directory).value).to.equal('gjz');
    expect(shownIn(directory)).to.equal(3);
    expect(boxOf(directory, '城市', '南通').checked).to.equal(true);
    expect(rowOf(directory, NAME).classList.contains('open')).to.equal(true);
    await until(() => rowOf(directory, NAME).getBoundingClientRect().bottom > 0 && rowOf(directory, NAME).getBoundingClientRect().top < innerHeight, 'the program in sight');
  });

  it('goes back and forth with the page, step by step', async () => {
    const directory = await directoryWith({ syncUrl: '' });
    boxOf(directory, '城市', '南通').click();
    await until(() => shownIn(directory) === 3, 'three programs');
    boxOf(directory, '类型', '工程').click();
    await until(() => shownIn(directory) === 2, 'two programs');
    await step(-1);
    await until(() => shownIn(directory) === 3, 'three programs again');
    expect(boxOf(directory, '类型', '工程').checked).to.equal(false);
    await step(-1);
    await until(() => shownIn(directory) === 14, 'all programs again');
    await step(2);
    await until(() => shownIn(directory) === 2, 'two programs again');
  });

  it('makes one step of a query, once typing pauses', async () => {
    const directory = await directoryWith({ syncUrl: '' });
    const before = location.search;
    for (const query of ['g', 'gj', 'gjz']) await write(directory, query);
    await until(() => location.search.endsWith('ip-q=gjz'), 'the query in the address');
    history.back();
    await until(() => !location.search.endsWith('ip-q=gjz'), 'the step before');
    expect(location.search).to.equal(before);
  });

  it('keeps the view behind # where asked for, and never touches a place of the page there', async () => {
    const directory = await directoryWith({ syncUrl: 'hash', id: 'list' });
    boxOf(directory, '城市', '南通').click();
    await until(() => location.hash === '#list-city=nantong', 'a hash');
    expect(location.search).to.equal(new URL(start).search);
    location.hash = '#section-2';
    await until(() => shownIn(directory) === 14, 'what the page starts with');
    boxOf(directory, '城市', '南京').click();
    await until(() => shownIn(directory) === 7, 'seven programs');
    expect(location.hash).to.equal('#section-2');
  });

  it('lets the address win over attributes, and says what was cleared', async () => {
    const directory = await directoryWith({ syncUrl: '', city: 'nanjing' });
    expect(shownIn(directory)).to.equal(7);
    boxOf(directory, '城市', '南京').click();
    await until(() => location.search.endsWith('ip-city='), 'an empty city');
    removeDirectories();
    expect(shownIn(await directoryWith({ syncUrl: '', city: 'nanjing' }))).to.equal(14);
  });

  it('gives the link of a program, or shows it where there is no clipboard', async () => {
    const directory = await directoryWith({ syncUrl: '', query: 'gjz' });
    nameOf(directory, NAME).click();
    await until(() => has(directory, '.link button'), 'a button');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('refused')) } });
    try {
      partOf(directory, '.link button').click();
      await until(() => has(directory, '.address'), 'the address');
      expect(partOf<HTMLInputElement>(directory, '.address').value).to.equal(`${location.origin}${location.pathname}${location.search}`);
      expect(location.search).to.contain(`ip-open=${OWN}`);
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
      partOf(directory, '.link button').click();
      await reads(directory, '链接已复制。');
      expect(copied).to.deep.equal([location.href]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('leaves the address alone without it', async () => {
    history.replaceState(null, '', `${location.pathname}?ip-q=gjz`);
    const before = location.href;
    const directory = await directoryWith();
    expect(namesIn(directory).length).to.equal(14);
    boxOf(directory, '城市', '南通').click();
    await until(() => shownIn(directory) === 3, 'three programs');
    nameOf(directory, NAME).click();
    await until(() => flat(rowOf(directory, NAME).textContent).includes('市场监管局'), 'the program');
    expect(location.href).to.equal(before);
    expect(has(directory, '.link')).to.equal(false);
  });
});
