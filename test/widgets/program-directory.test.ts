import { expect } from '@open-wc/testing';
import type { IpFilterChangeEvent, IpSelectEvent } from '../../packages/widgets/src/index.js';
import { NANJING } from '../../stories/board-samples.js';
import { ALL_PLANS } from '../../stories/directory-samples.js';
import { buttonOf, flat, has, partOf, reads, until } from '../page.js';
import { savedBy, textsIn } from './board.js';
import { allPlans, boxOf, countOf, directoryWith, fieldOf, nameOf, namesIn, removeDirectories, rowOf, shownIn, write } from './directory.js';

const NAME = '市高价值专利培育示范中心项目';

afterEach(removeDirectories);

describe('<ip-program-directory> of several plans', () => {
  it('names places and documents, and lists every program with state, kind, theme, place and period', async () => {
    const directory = await directoryWith();
    expect(flat(partOf(directory, '[part="title"]').textContent)).to.equal('4 个地方的知识产权项目与平台（5 份文件）');
    expect(namesIn(directory).length).to.equal(14);
    expect(flat(partOf(directory, '.counts p').textContent)).to.equal('14 项');
    expect(flat(rowOf(directory, NAME).textContent)).to.equal(`${NAME} 计划 工程 创造 南通，2022—2025 年`);
    await reads(directory, '14 项：中心 4、', '其中计划 6、已有 4、申报 2、引用 2。', '摘要为本库另写，不是文件原文。', '来源：5 份文件，行号见各条');
  });

  it('marks an inferred city, and names one that its document does not', async () => {
    const directory = await directoryWith();
    expect(rowOf(directory, '高价值专利培育工程').querySelector('.inferred')!.getAttribute('title')).to.equal('马鞍山（推定）');
    expect(flat(rowOf(directory, '商标品牌优势区域').textContent)).to.contain('某县级市，至 2023 年');
  });

  it('names the plan where there is one, without its facet', async () => {
    const directory = await directoryWith({ data: undefined, src: NANJING });
    expect(flat(partOf(directory, '[part="title"]').textContent)).to.equal('南京市“十四五”知识产权发展规划：项目与平台');
    expect(textsIn(directory, 'legend')).to.deep.equal(['状态', '类型', '主题']);
    await reads(directory, '来源：《南京市“十四五”知识产权发展规划》，2021 年 11 月 2 日');
  });

  it('lists all programs of all plans, each of them there for the search of the browser', async () => {
    const data = await allPlans();
    const directory = await directoryWith({ data: undefined, src: ALL_PLANS });
    expect(namesIn(directory).sort()).to.deep.equal(data.programs.map(({ name }) => name).sort());
  });
});

describe('<ip-program-directory> that a reader searches', () => {
  it('shows with every key what is found, and marks it', async () => {
    const directory = await directoryWith();
    await write(directory, 'gjz');
    expect(shownIn(directory)).to.equal(10);
    expect(flat(partOf(directory, '.counts p').textContent)).to.equal('10 项，共 14 项');
    expect(textsIn(directory, '.name mark').slice(0, 4)).to.deep.equal(['高价值', '高价值', '高价值', '国家知']);
    expect(textsIn(directory, '.ways')).to.deep.equal(['按拼音首字母匹配：高价值 7 项，国家知 3 项。']);
    await write(directory, 'gjz 中心');
    expect(shownIn(directory)).to.equal(6);
  });

  it('shows where else a word was found than in the name', async () => {
    const directory = await directoryWith({ query: 'university' });
    expect(flat(rowOf(directory, '国家知识产权试点示范高校').querySelector('.excerpt')!.textContent)).to.equal('National IP pilot and demonstration university');
    expect(textsIn(directory, '.excerpt mark')).to.deep.equal(['university', 'University']);
    await write(directory, '核心技术');
    expect(textsIn(directory, '.excerpt')).to.deep.equal(['每年选 10 家重点企业，资助它们把自有核心技术做成一批质量更高的专利。']);
    expect(rowOf(directory, NAME).querySelector('.excerpt > span')!.getAttribute('lang')).to.equal('zh-Hans');
  });

  it('waits for the signs that an input method is about to give', async () => {
    const directory = await directoryWith();
    const field = fieldOf(directory);
    field.value = 'huo xing';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await directory.updateComplete;
    expect([shownIn(directory), field.value]).to.deep.equal([14, 'huo xing']);
    field.value = '国家';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await directory.updateComplete;
    expect(shownIn(directory)).to.equal(3);
  });

  it('clears what was written', async () => {
    const directory = await directoryWith({ query: 'gjz' });
    buttonOf(directory, '清除').click();
    await until(() => shownIn(directory) === 14, 'all programs');
    expect(fieldOf(directory).value).to.equal('');
    expect(has(directory, 'mark')).to.equal(false);
  });

  it('says how many there are once typing pauses, and tells the page once', async () => {
    const directory = await directoryWith();
    const events: IpFilterChangeEvent['detail'][] = [];
    directory.parentElement!.addEventListener('ip-filter-change', ({ detail }) => events.push(detail));
    const said = partOf(directory, '.directory > [role="status"]');
    for (const query of ['g', 'gj', 'gjz']) await write(directory, query);
    expect([said.textContent, events.length]).to.deep.equal(['', 0]);
    await until(() => said.textContent === '10 项，共 14 项', 'a count');
    expect(events.map(({ query, shown, total }) => ({ query, shown, total }))).to.deep.equal([{ query: 'gjz', shown: 10, total: 14 }]);
  });

  it('orders by name where that is chosen', async () => {
    const directory = await directoryWith({ query: '高价值' });
    const order = partOf<HTMLSelectElement>(directory, 'select');
    order.value = 'name';
    order.dispatchEvent(new Event('change'));
    await until(() => namesIn(directory)[0] === '高价值商标品牌培育计划', 'programs by name');
    expect(namesIn(directory).slice(-2)).to.deep.equal(['省级高价值专利培育示范中心项目', NAME]);
  });

  it('starts with what the page asks for, and follows it', async () => {
    const directory = await directoryWith({ query: '高价值', city: 'nanjing maanshan', kind: 'center' });
    expect(shownIn(directory)).to.equal(2);
    directory.kind = '';
    await until(() => shownIn(directory) === 5, 'five programs');
    directory.removeAttribute('query');
    directory.query = '';
    await until(() => shownIn(directory) === 10, 'ten programs');
  });
});

describe('<ip-program-directory> that a reader narrows', () => {
  it('has the facets with how many programs each value would leave', async () => {
    const directory = await directoryWith();
    expect(textsIn(directory, 'legend')).to.deep.equal(['城市', '状态', '类型', '主题', '规划', '部门']);
    expect([countOf(directory, '城市', '南京'), countOf(directory, '状态', '引用'), countOf(directory, '主题', '服务')]).to.deep.equal([7, 2, 3]);
    await write(directory, 'gjz');
    expect([countOf(directory, '城市', '南京'), countOf(directory, '城市', '某县级市'), countOf(directory, '主题', '服务')]).to.deep.equal([4, 0, 2]);
    expect(boxOf(directory, '城市', '某县级市').closest('label')!.className).to.equal('none');
  });

  it('takes several values of a facet, shows them as buttons that take them away, and tells the page', async () => {
    const directory = await directoryWith();
    const events: IpFilterChangeEvent['detail'][] = [];
    directory.addEventListener('ip-filter-change', ({ detail }) => events.push(detail));
    boxOf(directory, '城市', '南京').click();
    boxOf(directory, '城市', '南通').click();
    await until(() => shownIn(directory) === 10, 'two cities');
    boxOf(directory, '主题', '创造').click();
    await until(() => shownIn(directory) === 5, 'one theme');
    expect(textsIn(directory, '.chosen')).to.deep.equal(['城市：南京', '城市：南通', '主题：创造']);
    expect(events[2]).to.deep.include({ theme: 'creation', group: '', query: '', shown: 5, total: 14 });
    expect(events[2]!.chosen!['city']).to.deep.equal(['nanjing', 'nantong']);
    const chip = [...directory.shadowRoot!.querySelectorAll<HTMLButtonElement>('.chosen')][0]!;
    expect(chip.getAttribute('aria-label')).to.equal('去掉筛选“城市：南京”');
    chip.click();
    await until(() => shownIn(directory) === 2, 'one city');
    expect(boxOf(directory, '城市', '南京').checked).to.equal(false);
    buttonOf(directory, '清除全部筛选').click();
    await until(() => shownIn(directory) === 14, 'all programs');
    expect(has(directory, '.chips')).to.equal(false);
  });

  it('unfolds plans and agencies, and shows those chosen', async () => {
    const directory = await directoryWith();
    const [plans, agencies] = [...directory.shadowRoot!.querySelectorAll<HTMLButtonElement>('.facet > button')];
    expect([flat(plans!.textContent), plans!.getAttribute('aria-expanded')]).to.deep.equal(['选择（5 个）', 'false']);
    agencies!.click();
    await until(() => flat(agencies!.textContent) === '收起', 'all agencies');
    boxOf(directory, '部门', '市科技局').click();
    await until(() => shownIn(directory) === 2, 'two programs');
    buttonOf(directory, '收起').click();
    await until(() => textsIn(directory, 'fieldset:last-of-type label').length === 1, 'one agency');
    expect(boxOf(directory, '部门', '市科技局').checked).to.equal(true);
  });

  it('has the facets behind a button in a narrow column', async () => {
    const directory = await directoryWith({}, 320);
    const facets = partOf(directory, '[part="filters"]');
    expect(getComputedStyle(facets).display).to.equal('none');
    buttonOf(directory, '筛选').click();
    await until(() => getComputedStyle(facets).display !== 'none', 'facets');
    boxOf(directory, '城市', '南通').click();
    await until(() => shownIn(directory) === 3, 'three programs');
    expect(buttonOf(directory, '筛选（已选 1）').getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('<ip-program-directory> that finds nothing', () => {
  it('says which condition to drop, how many that gives and where, and drops it', async () => {
    const directory = await directoryWith({ query: '高价值', city: 'jiangsu-county-city' });
    await reads(directory, '“某县级市”里没有含“高价值”的项目。', '去掉“某县级市”，有 7 项：南京 3、南通 2、马鞍山 2。');
    buttonOf(directory, '去掉“某县级市”').click();
    await until(() => shownIn(directory) === 7, 'seven programs');
    expect(has(directory, '[part="nothing"]')).to.equal(false);
  });

  it('offers to drop a word of several', async () => {
    const directory = await directoryWith({ query: '高价值 火星' });
    await reads(directory, '没有名称或摘要含“高价值 火星”的项目。', '去掉“火星”，有 7 项');
    buttonOf(directory, '去掉“火星”').click();
    await until(() => fieldOf(directory).value === '高价值', 'one word');
  });

  it('says how to write what it looks for, and clears everything', async () => {
    const directory = await directoryWith({ query: '火星' });
    await reads(directory, '没有名称或摘要含“火星”的项目。', '或输入拼音、首字母');
    buttonOf(directory, '清除全部条件').click();
    await until(() => shownIn(directory) === 14, 'all programs');
  });
});

describe('<ip-program-directory> and a program', () => {
  it('opens in its place with summary, agencies, task, plan, source and notes, one at a time', async () => {
    const directory = await directoryWith();
    const events: IpSelectEvent['detail'][] = [];
    directory.addEventListener('ip-select', ({ detail }) => events.push(detail));
    nameOf(directory, NAME).click();
    await until(() => has(directory, '[part="detail"]'), 'a detail');
    const detail = rowOf(directory, NAME).querySelector('[part="detail"]')!;
    expect(nameOf(directory, NAME).getAttribute('aria-controls')).to.equal(detail.id);
    const rows = [...detail.querySelectorAll('dt')].map((term) => [flat(term.textContent), flat(term.nextElementSibling!.textContent)]);
    expect(flat(detail.querySelector('.summary')!.textContent)).to.equal('每年选 10 家重点企业，资助它们把自有核心技术做成一批质量更高的专利。');
    expect(rows).to.deep.equal([
      ['英文名', 'Municipal high-value patent cultivation demonstration project'],
      ['牵头', '市市场监管局'],
      ['配合', '市发改委市科技局市工信局市财政局'],
      ['任务', '（二）3 培育高价值专利'],
      ['级别', '市级'],
      ['规划', '南通市国家知识产权强市建设试点城市工作方案'],
      ['来源', '通政办发〔2022〕107号， 三（二）3， 第 75 行'],
      ['说明', '文中两处名称不同，按全称记。'],
    ]);
    nameOf(directory, '紫金知识产权国际峰会').click();
    await until(() => rowOf(directory, '紫金知识产权国际峰会').classList.contains('open'), 'another program');
    expect(directory.shadowRoot!.querySelectorAll('[part="detail"]').length).to.equal(1);
    nameOf(directory, '紫金知识产权国际峰会').click();
    await until(() => !has(directory, '[part="detail"]'), 'no detail');
    expect(events.map(({ table, id }) => [table, id])).to.deep.equal([['programs', 'nantong-pilot-city-plan-cultivation-demonstration'], ['programs', 'nanjing-14th-five-year-plan-summit']]);
  });

  it('says what is inferred', async () => {
    const directory = await directoryWith();
    nameOf(directory, '高价值专利培育工程').click();
    await reads(directory, '“已有”由“深入实施”读出。', '推定：状态，原文未注明。');
  });

  it('marks in the detail what was found', async () => {
    const directory = await directoryWith({ query: '核心技术' });
    nameOf(directory, NAME).click();
    await until(() => textsIn(directory, '.summary mark').join() === '核心技术', 'a mark');
    expect(has(directory, '.excerpt')).to.equal(false);
  });
});

describe('<ip-program-directory> as a table', () => {
  it('has the programs shown, and saves them as CSV with a byte order mark', async () => {
    const directory = await directoryWith({ query: 'gjz', view: 'table' });
    await until(() => has(directory, 'table'), 'a table');
    expect(directory.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(10);
    expect(flat(partOf(directory, 'caption').textContent)).to.equal('4 个地方的知识产权项目与平台（5 份文件）：10 项，共 14 项');
    buttonOf(directory, '下载').click();
    await until(() => directory.shadowRoot!.querySelectorAll('.actions button').length === 3, 'an open menu');
    const { name, blob } = await savedBy(() => buttonOf(directory, 'CSV').click());
    expect(name).to.equal('programs.csv');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).to.equal('名称,英文名,类型,状态,主题,级别,城市,规划,时间,任务,部门,摘要,出处,行');
    expect(lines.length).to.equal(12);
    buttonOf(directory, '表格').click();
    await until(() => namesIn(directory).length === 10, 'the list');
  });
});
