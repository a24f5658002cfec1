import { expect } from '@open-wc/testing';
import type { CityComparison, IpFilterChangeEvent } from '../../packages/widgets/src/index.js';
import { generatedPlans } from '../../stories/comparison-samples.js';
import { patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { buttonOf, flat, has, partOf, reads, seenIn, until } from '../page.js';
import { textsIn } from './board.js';
import { NANJING_2018, NANJING_2021, NANTONG, comparisonWith } from './city.js';

const HIGH_VALUE = 'high-value-invention-patents-per-10k-people';

function choose(comparison: Element, label: string, value: string): void {
  const choice = [...comparison.shadowRoot!.querySelectorAll('label')].find(({ textContent }) => flat(textContent).startsWith(label))!;
  const select = choice.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

function tick(comparison: Element, words: string): void {
  const label = [...comparison.shadowRoot!.querySelectorAll('.options label')].find(({ textContent }) => flat(textContent).includes(words))!;
  label.querySelector('input')!.click();
}

function rowsOf(comparison: Element, panel: string): string[] {
  return textsIn(comparison, `[aria-labelledby="panel-${panel}"] .row`);
}

describe('<ip-city-comparison> that a reader changes', () => {
  it('shows other plans at the tick of a box, and tells the page', async () => {
    const comparison = await comparisonWith({ cities: 'nanjing nantong' });
    const events: IpFilterChangeEvent['detail'][] = [];
    comparison.parentElement!.addEventListener('ip-filter-change', ({ detail }) => events.push(detail));
    buttonOf(comparison, '选择规划').click();
    await until(() => has(comparison, '.options'), 'the list of plans');
    expect(textsIn(comparison, '.options li').length).to.equal(5);
    expect(comparison.shadowRoot!.querySelectorAll('.options input:checked').length).to.equal(2);
    tick(comparison, '马鞍山市');
    await reads(comparison, '3 份规划', '已选 3 份，共 5 份');
    expect(events.map(({ shown, total }) => [shown, total])).to.deep.equal([[3, 5]]);
    expect(comparison.plans).to.equal('');
  });

  it('asks for two plans where a reader leaves one', async () => {
    const comparison = await comparisonWith({ cities: 'nanjing nantong' });
    buttonOf(comparison, '选择规划').click();
    await until(() => has(comparison, '.options'), 'the list of plans');
    tick(comparison, '南通市');
    await reads(comparison, '请至少选两份规划，才能比较。');
    tick(comparison, '江苏某县级市');
    await reads(comparison, '2 份规划');
    expect(seenIn(comparison)).to.not.contain('请至少选两份规划');
  });

  it('keeps the focus on the box that was ticked', async () => {
    const comparison = await comparisonWith();
    buttonOf(comparison, '选择规划').click();
    await until(() => has(comparison, '.options'), 'the list of plans');
    const box = partOf<HTMLInputElement>(comparison, '.options input');
    box.focus();
    box.click();
    await reads(comparison, '3 份规划');
    expect(comparison.shadowRoot!.activeElement).to.equal(box);
  });

  it('sorts by figures where they may be ranked', async () => {
    const comparison = await comparisonWith({ cities: 'nantong nanjing', indicators: 'valid-madrid-trademark-registrations' });
    expect(rowsOf(comparison, 'valid-madrid-trademark-registrations')[0]).to.contain('南通市');
    choose(comparison, '顺序', 'value');
    await until(() => rowsOf(comparison, 'valid-madrid-trademark-registrations')[0]!.includes('南京市'), 'another order');
  });

  it('makes a column stand out, by more than colour and for those who hear it', async () => {
    const comparison = await comparisonWith();
    choose(comparison, '突出', NANTONG);
    await until(() => has(comparison, '.row.marked'), 'a marked row');
    const rows = [...comparison.shadowRoot!.querySelectorAll('.row.marked')];
    expect(rows.every((row) => flat(row.textContent).startsWith('南通市') && row.getAttribute('aria-current') === 'true')).to.equal(true);
    expect(getComputedStyle(rows[0]!, '::before').width).to.equal('4px');
    expect(getComputedStyle(rows[0]!.querySelector('.row-city > span')!).fontWeight).to.equal('600');
  });

  it('follows the page when it asks for something else', async () => {
    const comparison = await comparisonWith({ cities: 'nanjing nantong' });
    comparison.cities = 'nanjing maanshan jiangsu-county-level-city';
    await reads(comparison, '3 份规划');
  });
});

describe('<ip-city-comparison> and the address of the page', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  it('leaves the address alone unless it is asked to keep it', async () => {
    const comparison = await comparisonWith();
    choose(comparison, '顺序', 'name');
    await comparison.updateComplete;
    expect(location.href).to.equal(start);
  });

  it('writes what a reader chooses beside what the page has there, and takes it back', async () => {
    history.replaceState(null, '', `${location.pathname}?lm=%C4%CF#part`);
    const comparison = await comparisonWith({ cities: 'nanjing nantong', syncUrl: '' });
    choose(comparison, '突出', NANTONG);
    expect([location.search, location.hash]).to.deep.equal([`?lm=%C4%CF&ip-mark=${NANTONG}`, '#part']);
    choose(comparison, '顺序', 'value');
    expect(location.search).to.equal(`?lm=%C4%CF&ip-order=value&ip-mark=${NANTONG}`);
    history.back();
    await until(() => location.search === `?lm=%C4%CF&ip-mark=${NANTONG}`, 'the address before');
    const order = (): string => comparison.shadowRoot!.querySelector('select')!.value;
    await until(() => order() === 'given', 'the order before');
    history.back();
    await until(() => !has(comparison, '.row.marked'), 'no marked row');
  });

  it('begins with what the address says', async () => {
    history.replaceState(null, '', `${location.pathname}?city-plans=${NANJING_2018},${NANJING_2021}&city-mark=${NANJING_2018}`);
    const comparison = await comparisonWith({ id: 'city', syncUrl: 'query' });
    await reads(comparison, '2 份规划', '2018—2020 年');
    expect(has(comparison, '.row.marked')).to.equal(true);
  });

  it('does not follow an address that names no plan of the data', async () => {
    history.replaceState(null, '', `${location.pathname}?ip-plans=nowhere&ip-order=up`);
    const comparison = await comparisonWith({ syncUrl: '' });
    await reads(comparison, '4 份规划');
  });

  it('stops listening when it leaves the page', async () => {
    const comparison = await comparisonWith({ syncUrl: '' });
    comparison.remove();
    history.replaceState(null, '', `${location.pathname}?ip-mark=${NANTONG}`);
    dispatchEvent(new PopStateEvent('popstate'));
    expect(comparison.isUpdatePending).to.equal(false);
  });
});

describe('<ip-city-comparison> and its charts', () => {
  const canvasOf = (comparison: CityComparison, key: string): HTMLCanvasElement | null => comparison.shadowRoot!.querySelector(`canvas[data-chart="${key}"]`);
  /** Chart.js sets its canvas as a block while it holds it. */
  const isHeld = (canvas: HTMLCanvasElement | null): boolean => canvas?.style.display === 'block';
  const chartOf = (comparison: CityComparison, key: string): boolean => isHeld(canvasOf(comparison, key));

  it('draws no canvas before a reader asks for one', async () => {
    expect(has(await comparisonWith(), 'canvas')).to.equal(false);
  });

  it('enlarges an indicator beside the table of its figures, and closes it', async () => {
    const comparison = await comparisonWith();
    choose(comparison, '放大一项', HIGH_VALUE);
    await until(() => chartOf(comparison, 'panel'), 'a chart');
    const canvas = canvasOf(comparison, 'panel')!;
    expect([canvas.getAttribute('aria-hidden'), canvas.getBoundingClientRect().height > 100]).to.deep.equal(['true', true]);
    expect(textsIn(comparison, '[part="chart"] tbody tr').length).to.equal(4);
    buttonOf(comparison, '收起图表').click();
    await until(() => !has(comparison, 'canvas'), 'no canvas');
    expect(isHeld(canvas)).to.equal(false);
  });

  it('shows the profile by theme, and destroys the chart on leaving', async () => {
    const comparison = await comparisonWith();
    buttonOf(comparison, '主题构成').click();
    await until(() => chartOf(comparison, 'profile'), 'a chart');
    expect(buttonOf(comparison, '主题构成').getAttribute('aria-pressed')).to.equal('true');
    const canvas = canvasOf(comparison, 'profile')!;
    comparison.remove();
    expect(isHeld(canvas)).to.equal(false);
  });

  it('has a trend line only from three dated observations on', async () => {
    const second = patentsGoal({ id: 'maanshan-goal', plan: 'maanshan-demonstration-city-plan', value: 19, baseline: null });
    const dates = ['2021-12', '2022-12', '2023-12'];
    for (const count of [1, 3]) {
      const observed = dates.slice(0, count).map((date, place) => result(40 + place, date, { id: `result-${place}` }));
      const comparison = await comparisonWith({ src: '', data: samplePackage([patentsGoal(), second], observed) });
      choose(comparison, '放大一项', 'patents');
      await until(() => chartOf(comparison, 'panel'), 'a chart');
      expect(has(comparison, 'canvas[data-chart="trend"]'), `${count} results and a start`).to.equal(count === 3);
    }
  });
});

describe('<ip-city-comparison> of three hundred plans', () => {
  it('shows some rows of each indicator at once and all when asked', async () => {
    const comparison = await comparisonWith({ src: '', data: generatedPlans(300) });
    await reads(comparison, '300 份规划', '等 300 份');
    expect(comparison.shadowRoot!.querySelectorAll('.row').length).to.equal(36);
    const button = [...comparison.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => flat(textContent) === '显示全部 300 行')!;
    button.click();
    await until(() => comparison.shadowRoot!.querySelectorAll('.row').length === 324, 'all rows');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(flat(button.textContent)).to.equal('只显示 12 行');
  }).timeout(30_000);

  it('finds a plan by name, pinyin or initials', async () => {
    const comparison = await comparisonWith({ src: '', data: generatedPlans(300), plans: 'sample-1-plan sample-2-plan' });
    buttonOf(comparison, '选择规划').click();
    await until(() => has(comparison, 'input[type="search"]'), 'a field');
    const field = partOf<HTMLInputElement>(comparison, 'input[type="search"]');
    for (const [sought, count] of [['示例城市 299', 1], ['slcs299', 1], ['shilichengshi299', 1], ['没有', 0]] as const) {
      field.value = sought;
      field.dispatchEvent(new Event('input'));
      await until(() => textsIn(comparison, '.options li').length === count, `${count} plans for ${sought}`);
    }
    await reads(comparison, '没有名称相符的规划。');
  }).timeout(30_000);
});
