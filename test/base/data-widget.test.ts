import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/widgets/src/index.js';
import type { TargetGauge } from '../../packages/widgets/src/index.js';
import { goal, patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { AFTER, DURING, PATENTS, buttonOf, flat, has, isSeen, partOf, reads, requestsOf, until } from '../page.js';

const DATA = samplePackage([patentsGoal()], [result(44.6, '2023-12')]);

async function gaugeWith(more: Partial<TargetGauge> = {}): Promise<TargetGauge> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const gauge = Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS, data: DATA, today: DURING, ...more });
  page.append(gauge);
  await until(() => has(gauge, '[part="foot"]'), 'a whole widget');
  return gauge;
}

function rowsOf(gauge: Element): string[][] {
  return [...gauge.shadowRoot!.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => flat(textContent)));
}

/** Presses a button and gives what is saved: name and content. */
async function saved(gauge: Element, words: string): Promise<{ name: string; blob: Blob }> {
  const own = HTMLAnchorElement.prototype.click;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function click() {
    links.push(this);
  };
  try {
    buttonOf(gauge, words).click();
    await until(() => links.length > 0, 'a download');
  } finally {
    HTMLAnchorElement.prototype.click = own;
  }
  const [link] = links;
  return { name: link!.download, blob: await (await fetch(link!.href)).blob() };
}

describe('the frame of a widget', () => {
  it('is a group named by its title, which is no heading by itself', async () => {
    const gauge = await gaugeWith();
    const group = partOf(gauge, '[role="group"]');
    expect(group.getAttribute('aria-label')).to.equal('万人高价值发明专利拥有量');
    expect(flat(partOf(gauge, '[part="title"]').textContent)).to.equal('万人高价值发明专利拥有量');
    expect(has(gauge, '[role="heading"], h1, h2, h3, h4, h5, h6')).to.equal(false);
  });

  for (const level of ['2', '3', '4', '5', '6']) {
    it(`has a title of heading level ${level} where the page says so`, async () => {
      const title = partOf(await gaugeWith({ headingLevel: level }), '[role="heading"]');
      expect(title.getAttribute('aria-level')).to.equal(level);
      expect(flat(title.textContent)).to.equal('万人高价值发明专利拥有量');
    });
  }

  for (const level of ['1', '7', '0', 'two', '']) {
    it(`has no heading for the level “${level}”`, async () => {
      expect(has(await gaugeWith({ headingLevel: level }), '[role="heading"]')).to.equal(false);
    });
  }

  it('takes the heading level from its attribute, live', async () => {
    const gauge = await gaugeWith();
    gauge.setAttribute('heading-level', '3');
    await until(() => has(gauge, '[role="heading"][aria-level="3"]'), 'a heading');
  });

  it('shows the place, the period and the source of its data', async () => {
    const gauge = await gaugeWith();
    expect(flat(partOf(gauge, '[part="subtitle"]').textContent)).to.match(/^南京市 ?2021—2025 年/);
    expect(flat(partOf(gauge, '[part="source"]').textContent)).to.equal('来源：《南京市“十四五”知识产权发展规划》二（三），2021 年 11 月 2 日');
  });
});

describe('the table of a widget', () => {
  const rows = [
    ['起点', '', '35.9', '件', '2020 年底', '一（一）2'],
    ['进展', '', '44.6', '件', '2023 年底', ''],
    ['目标', '', '50', '件', '2025 年底', '二（三）'],
  ];

  it('takes the place of the picture and gives it back, at the press of a button', async () => {
    const gauge = await gaugeWith();
    expect(buttonOf(gauge, '表格').getAttribute('aria-pressed')).to.equal('false');
    buttonOf(gauge, '表格').click();
    await until(() => has(gauge, 'table'), 'a table');
    expect(buttonOf(gauge, '表格').getAttribute('aria-pressed')).to.equal('true');
    expect(rowsOf(gauge)).to.deep.equal(rows);
    expect(has(gauge, '[part="picture"]')).to.equal(false);
    buttonOf(gauge, '表格').click();
    await until(() => has(gauge, '[part="picture"]'), 'a picture');
    expect(has(gauge, 'table')).to.equal(false);
  });

  it('comes first where the page asks for it', async () => {
    const gauge = await gaugeWith({ view: 'table' });
    await until(() => has(gauge, 'table'), 'a table');
    expect(rowsOf(gauge)).to.deep.equal(rows);
    buttonOf(gauge, '表格').click();
    await until(() => has(gauge, '[part="picture"]'), 'a picture');
  });

  it('is a native table with a caption, and heads for its columns and rows', async () => {
    const gauge = await gaugeWith({ view: 'table' });
    await until(() => has(gauge, 'table'), 'a table');
    expect(partOf<HTMLTableElement>(gauge, 'table').caption!.textContent).to.contain('万人高价值发明专利拥有量');
    const heads = [...gauge.shadowRoot!.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(heads).to.deep.equal(['项目', '比较', '数值', '单位', '时间', '出处']);
    expect(gauge.shadowRoot!.querySelectorAll('thead th[scope="col"]')).to.have.length(6);
    expect(gauge.shadowRoot!.querySelectorAll('tbody th[scope="row"]')).to.have.length(3);
  });

  it('can be scrolled by keyboard in a narrow column and keeps within it', async () => {
    const gauge = await gaugeWith({ view: 'table' });
    gauge.parentElement!.style.width = '240px';
    await until(() => has(gauge, 'table'), 'a table');
    const box = partOf(gauge, '[part="table"]');
    expect(box.tabIndex).to.equal(0);
    expect(box.getAttribute('role')).to.equal('region');
    expect(box.getBoundingClientRect().width).to.be.at.most(240);
  });

  it('says the comparator in words where the document prints one', async () => {
    const row = goal('trade', '交易额', 'Transactions', { printed: '＞600亿', comparator: '>', value: 600, unit: '100m-yuan', accumulation: 'cumulative' });
    const gauge = await gaugeWith({ data: samplePackage([row]), target: String(row['id']), view: 'table', today: AFTER });
    await until(() => has(gauge, 'table'), 'a table');
    expect(rowsOf(gauge)).to.deep.equal([['目标', '超过', '600', '亿元', '2025 年底', '二（三）']]);
  });
});

describe('the downloads of a widget', () => {
  it('stand behind a button that says whether they are shown', async () => {
    const gauge = await gaugeWith();
    expect(buttonOf(gauge, '下载').getAttribute('aria-expanded')).to.equal('false');
    buttonOf(gauge, '下载').click();
    await until(() => buttonOf(gauge, '下载').getAttribute('aria-expanded') === 'true', 'an open menu');
    const names = [...gauge.shadowRoot!.querySelectorAll('button')].map(({ textContent }) => flat(textContent));
    expect(names).to.deep.equal(['表格', '下载', 'CSV', '图片 SVG', '图片 PNG']);
    buttonOf(gauge, '下载').click();
    await until(() => buttonOf(gauge, '下载').getAttribute('aria-expanded') === 'false', 'a closed menu');
    expect(gauge.shadowRoot!.querySelectorAll('button')).to.have.length(2);
  });

  it('save the table as CSV under the id of the target', async () => {
    const gauge = await gaugeWith();
    buttonOf(gauge, '下载').click();
    await until(() => gauge.shadowRoot!.querySelectorAll('button').length > 2, 'an open menu');
    const { name, blob } = await saved(gauge, 'CSV');
    expect(name).to.equal(`${PATENTS}.csv`);
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(flat(await blob.text())).to.contain('起点,,35.9,件,2020 年底,一（一）2 进展,,44.6,件,2023 年底, 目标,,50,件,2025 年底,二（三）');
  });

  it('save the picture as SVG in the colours of the widget', async () => {
    const gauge = await gaugeWith();
    gauge.parentElement!.setAttribute('data-ip-theme', 'red');
    await until(() => partOf(gauge, '.ip').classList.contains('red'), 'the red theme');
    buttonOf(gauge, '下载').click();
    await until(() => gauge.shadowRoot!.querySelectorAll('button').length > 2, 'an open menu');
    const { name, blob } = await saved(gauge, '图片 SVG');
    expect(name).to.equal(`${PATENTS}.svg`);
    const picture = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement;
    expect(picture.localName).to.equal('svg');
    const paints = [...picture.querySelectorAll('[fill], [stroke]')].flatMap((mark) => [mark.getAttribute('fill'), mark.getAttribute('stroke')]);
    expect(paints).to.include('#b01c1c');
    expect(paints.filter((paint) => paint?.includes('var('))).to.deep.equal([]);
    expect(flat(picture.textContent)).to.contain('南京市“十四五”知识产权发展规划').and.contain('2024 年 6 月 1 日');
  });

  it('save the picture as PNG', async () => {
    const gauge = await gaugeWith();
    buttonOf(gauge, '下载').click();
    await until(() => gauge.shadowRoot!.querySelectorAll('button').length > 2, 'an open menu');
    const { name, blob } = await saved(gauge, '图片 PNG');
    expect(name).to.equal(`${PATENTS}.png`);
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 4)]).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
  });
});

describe('the fallback of a widget', () => {
  async function gaugeWithFallback(height: number): Promise<TargetGauge> {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const gauge = Object.assign(document.createElement('ip-target-gauge'), { target: PATENTS, src: '/waiting.json', today: DURING });
    gauge.append(Object.assign(document.createElement('p'), { textContent: '备用' }));
    gauge.querySelector('p')!.style.height = `${height}px`;
    page.append(gauge);
    return gauge;
  }

  it('is shown until the data is there, and its height stays reserved then', async () => {
    let arrive: (answer: Response) => void = () => undefined;
    const answer = new Promise<Response>((resolve) => (arrive = resolve));
    await requestsOf(async () => {
      const gauge = await gaugeWithFallback(900);
      await until(() => isSeen(gauge.querySelector('p')!), 'the fallback');
      expect(partOf(gauge, '.ip').getAttribute('aria-busy')).to.equal('true');
      const { height } = gauge.getBoundingClientRect();
      expect(height).to.be.at.least(900);
      arrive(new Response(JSON.stringify(DATA)));
      await reads(gauge, '44.6', '来源');
      expect(isSeen(gauge.querySelector('p')!)).to.equal(false);
      expect(has(gauge, '[aria-busy]')).to.equal(false);
      expect(gauge.getBoundingClientRect().height).to.be.closeTo(height, 1);
    }, (address) => (address === '/waiting.json' ? answer : undefined));
  });
});
