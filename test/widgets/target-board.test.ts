import { expect } from '@open-wc/testing';
import type { IpFilterChangeEvent } from '../../packages/widgets/src/index.js';
import { GOALS, NANJING, NOTES, RESULTS, boardPackage } from '../../stories/board-samples.js';
import { AFTER, DURING, buttonOf, flat, has, partOf, reads, seenIn, until } from '../page.js';
import { PLAN, boardWith, isWhole, notesWith, savedBy, textsIn } from './board.js';

/** The whole plan, fetched by its address. */
const NANJING_PLAN = { data: undefined, src: NANJING };

/** The element of a goal, by the beginning of its name. */
function goalIn(board: Element, name: string): HTMLElement {
  const found = [...board.shadowRoot!.querySelectorAll<HTMLElement>('[part="goal"]')].find(({ textContent }) => flat(textContent).startsWith(name));
  if (!found) throw new Error(`No goal ${name}`);
  return found;
}

function choose(board: Element, label: string, value: string): void {
  const choice = [...board.shadowRoot!.querySelectorAll('label')].find(({ textContent }) => flat(textContent).startsWith(label))!;
  const select = choice.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('<ip-target-board> of a plan', () => {
  it('names the plan, its goals, its period and what binds', async () => {
    const board = await boardWith({ ...NANJING_PLAN, today: AFTER });
    expect(flat(partOf(board, '[part="title"]').textContent)).to.equal('南京市“十四五”知识产权发展规划：61 项目标');
    await reads(board, '2021—2025 年', '除另注明外，都到 2025 年', '约束性 8 项', '预期性 11 项', '60 项规划期已结束');
    await reads(board, '61 项目标分属', '文件里另有 21 处重述，已并入所重述的目标。', '来源：《南京市“十四五”知识产权发展规划》，2021 年 11 月 2 日');
  });

  it('has a group a theme with its name and the number of its goals', async () => {
    const board = await boardWith();
    const groups = [...board.shadowRoot!.querySelectorAll('[part="theme"]')];
    expect(groups.map((group) => [group.getAttribute('role'), flat(board.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!.textContent)])).to.deep.equal([
      ['group', '创造7 项'], ['group', '运用4 项'], ['group', '保护4 项'], ['group', '服务5 项'],
    ]);
  });

  it('tells what is obligatory from what is anticipatory by word and frame', async () => {
    const board = await boardWith();
    const [must, may] = [goalIn(board, '万人高价值').querySelector('.chip')!, goalIn(board, '新增海外').querySelector('.chip')!];
    expect([flat(must.textContent), flat(may.textContent)]).to.deep.equal(['约束性', '预期性']);
    expect([getComputedStyle(must).borderTopWidth, getComputedStyle(may).borderTopWidth]).to.deep.equal(['1px', '0px']);
  });

  it('draws a scale only where more than the goal is known', async () => {
    const board = await boardWith();
    expect(board.shadowRoot!.querySelectorAll('svg.bar').length).to.equal(2);
    expect(has(goalIn(board, '累计知识产权交易额').parentElement!, 'svg')).to.equal(false);
    const meter = goalIn(board, '万人高价值').querySelector('[role="meter"]')!;
    expect(['aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext'].map((name) => flat(meter.getAttribute(name)))).to.deep.equal([
      '万人高价值发明专利拥有量', '0', '60', '44.6', '2023 年底 44.6 件；目标 50 件；进度正常',
    ]);
  });

  it('has no meter, and the start in words, where only a start is known', async () => {
    const board = await boardWith({ data: boardPackage(GOALS, RESULTS.slice(1, 2)), today: AFTER });
    expect(has(board, '[role="meter"]')).to.equal(false);
    expect(flat(goalIn(board, '万人高价值').textContent)).to.contain('2020 年底 35.9 件；此后未见公布结果');
  });

  it('shows parts, conditions and alternatives with their goal', async () => {
    const board = await boardWith();
    expect(flat(goalIn(board, '专利授权量').textContent)).to.contain('其中 发明专利授权量').and.contain('30000件');
    expect(flat(goalIn(board, '品牌知识产权服务机构').textContent)).to.contain('每家 年主营业务收入').and.contain('0.1亿元');
    expect(flat(goalIn(board, '中国专利金奖').textContent)).to.match(/2件 ?或者.*中国专利银奖.*10件/);
  });

  it('shows growth, multiples, coverage and words as the document means them', async () => {
    const board = await boardWith();
    const texts = ['专利质押融资额增幅', '有效发明专利拥有量', '省知识产权强省', '渠道更多'].map((name) => flat(goalIn(board, name).textContent));
    expect(texts[0]).to.contain('比上年增长').and.contain('20%');
    expect(texts[1]).to.contain('2020 年底的').and.contain('2倍');
    expect(texts[2]).to.contain('市内行政区域').and.contain('全覆盖');
    expect(texts[3]).to.contain('2022 年').and.contain('力争…基本建立');
  });

  it('shows an unreadable figure as such, and what is printed in its remark', async () => {
    const board = await boardWith();
    const cell = goalIn(board, '企业知识产权专员队伍');
    expect(cell.querySelector('svg.lost')!.getAttribute('aria-label')).to.equal('数字无法辨认');
    expect(flat(cell.querySelector('.figure')!.textContent)).to.equal('名');
    cell.querySelector('a')!.click();
    await until(() => seenIn(board).includes('原文印作“UOo”，不作推测'), 'the remark');
  });

  it('judges on its day: no goal is behind once its period is over', async () => {
    const board = await boardWith({ today: AFTER });
    expect(seenIn(board)).to.not.contain('滞后');
    await reads(board, '18 项规划期已结束');
  });
});

describe('<ip-target-board> that a reader narrows', () => {
  it('shows one theme at the press of its button, and tells the page', async () => {
    const board = await boardWith();
    const events: IpFilterChangeEvent['detail'][] = [];
    board.parentElement!.addEventListener('ip-filter-change', ({ detail }) => events.push(detail));
    expect(textsIn(board, '[role="status"]')).to.deep.equal(['']);
    buttonOf(board, '运用4').click();
    await until(() => board.shadowRoot!.querySelectorAll('[part="theme"]').length === 1, 'one theme');
    expect(buttonOf(board, '运用4').getAttribute('aria-pressed')).to.equal('true');
    expect(textsIn(board, '[role="status"]')).to.deep.equal(['显示 4 项，共 20 项']);
    expect(events).to.deep.equal([{ theme: 'utilization', group: '', shown: 4, total: 20 }]);
    expect(board.theme).to.equal('');
  });

  it('shows what is obligatory, with counts that follow', async () => {
    const board = await boardWith();
    choose(board, '性质', 'obligatory');
    await until(() => seenIn(board).includes('显示 3 项，共 20 项'), 'three goals');
    expect(textsIn(board, '.tab')).to.deep.equal(['全部3', '创造1', '运用1', '保护1', '服务0']);
    choose(board, '性质', 'obligatory anticipatory');
    await until(() => seenIn(board).includes('显示 6 项，共 20 项'), 'six goals');
  });

  it('says so where nothing is left, and leads back', async () => {
    const board = await boardWith({ theme: 'service', group: 'obligatory' });
    await reads(board, '没有同时符合这些条件的目标。', '显示 0 项，共 20 项');
    buttonOf(board, '显示全部').click();
    await until(() => board.shadowRoot!.querySelectorAll('[part="theme"]').length === 4, 'all themes');
  });

  it('starts with what the page asks for, and follows it', async () => {
    const board = await boardWith({ theme: 'service' });
    expect(textsIn(board, '[part="theme"] > p')).to.deep.equal(['服务5 项']);
    buttonOf(board, '全部20').click();
    await until(() => board.shadowRoot!.querySelectorAll('[part="theme"]').length === 4, 'all themes');
    board.theme = 'creation';
    await until(() => board.shadowRoot!.querySelectorAll('[part="theme"]').length === 1, 'one theme');
  });

  it('has lists in place of buttons in a narrow column', async () => {
    const board = await boardWith({}, 320);
    expect(textsIn(board, 'label > span')).to.deep.equal(['主题', '性质']);
    expect(has(board, '.tab')).to.equal(false);
    choose(board, '主题', 'protection');
    await until(() => seenIn(board).includes('显示 4 项，共 20 项'), 'one theme');
  });

  it('asks for nothing that the plan does not say', async () => {
    const board = await boardWith({ data: boardPackage(GOALS.map((row) => ({ ...row, binding: null })), RESULTS) });
    expect(has(board, 'select')).to.equal(false);
    expect(seenIn(board)).to.not.match(/约束性|预期性/);
  });
});

describe('<ip-target-board> and what is said about its goals', () => {
  it('leads from a mark to the remark and back, by the focus', async () => {
    const board = await boardWith();
    const mark = goalIn(board, '累计知识产权交易额').querySelector('a')!;
    expect(mark.getAttribute('aria-label')).to.contain('说明');
    mark.click();
    await until(() => board.shadowRoot!.activeElement?.id === 'remark-1', 'the remark in focus');
    const remark = flat(board.shadowRoot!.activeElement!.textContent);
    expect(remark).to.contain('出处：二（三）。').and.contain('二（三）2又印“累计达600亿元以上”。').and.contain('表中单位印作“亿”');
    board.shadowRoot!.activeElement!.querySelector('a')!.click();
    expect(board.shadowRoot!.activeElement).to.equal(mark);
  });

  it('leads to the notes of the plan where they stand on the page', async () => {
    const notes = await notesWith();
    const board = await boardWith();
    goalIn(board, '累计知识产权交易额').querySelector('a')!.click();
    await until(() => notes.shadowRoot!.activeElement, 'a note in focus');
    expect(flat(notes.shadowRoot!.activeElement!.textContent)).to.contain('表中单位印作“亿”，正文为“亿元”。');
    expect(partOf<HTMLDetailsElement>(board, 'details').open).to.equal(false);
  });

  it('has no remark where nothing is to be said', async () => {
    const board = await boardWith({ data: boardPackage(GOALS.slice(0, 2), RESULTS) });
    expect(has(board, '.mark, details')).to.equal(false);
  });
});

describe('<ip-target-board> as a table', () => {
  it('has all goals, whatever is shown', async () => {
    const board = await boardWith({ view: 'table', theme: 'service' });
    await until(() => has(board, 'table'), 'a table');
    expect(board.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(21);
    expect(textsIn(board, 'thead th').slice(0, 8)).to.deep.equal(['目标', '主题', '关系', '性质', '比较', '目标值', '单位', '目标年']);
    expect(partOf(board, 'table caption').textContent).to.equal('南京市“十四五”知识产权发展规划：全部目标');
  });

  it('comes back to the board with its controls', async () => {
    const board = await boardWith({ view: 'table' });
    await until(() => has(board, 'table'), 'a table');
    buttonOf(board, '表格').click();
    await until(() => has(board, '[part="filters"]') && has(board, '[part="theme"]'), 'the board');
  });

  it('saves as CSV with a byte order mark and every target', async () => {
    const board = await boardWith({ ...NANJING_PLAN, today: AFTER });
    buttonOf(board, '下载').click();
    await until(() => board.shadowRoot!.querySelectorAll('.actions button').length === 5, 'an open menu');
    const { name, blob } = await savedBy(() => buttonOf(board, 'CSV').click());
    expect(name).to.equal(`${PLAN}-targets.csv`);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).to.equal('目标,主题,关系,性质,比较,目标值,单位,目标年,起点,起点时间,进展,进展时间,状态,出处,原文');
    expect(lines.length).to.equal(84);
    expect(flat(lines[1])).to.equal('万人高价值发明专利拥有量,创造,,约束性,,50,件,2025,35.9,2020 年底,,,规划期已结束,二（三）,50件');
  });
});

describe('<ip-target-board> in another manner', () => {
  it('says in English what it says in Chinese', async () => {
    const board = await boardWith();
    board.parentElement!.lang = 'en';
    await reads(board, 'Nanjing 14th Five-Year IP Plan: 20 goals', '3 obligatory', 'Creation', 'At least', 'of which Invention patent grants', 'or', 'Source: Nanjing 14th Five-Year IP Plan');
    expect(partOf(board, '.ip').lang).to.equal('en');
    expect(flat(goalIn(board, 'Provincial IP').textContent)).to.contain('Full coverage');
  });

  it('says it in plainer words in elder mode, with targets of 44 px', async () => {
    const board = await boardWith();
    board.parentElement!.setAttribute('data-ip-mode', 'elder');
    await reads(board, '17 项还没有进展数据', '进度慢了');
    await until(() => partOf(board, '.tab').getBoundingClientRect().height >= 44, 'large targets');
    for (const control of board.shadowRoot!.querySelectorAll('button, select, summary')) {
      expect(control.getBoundingClientRect().height, flat(control.textContent)).to.be.at.least(44);
    }
  });

  it('gives title and themes the roles of headings where the page asks for it', async () => {
    const board = await boardWith({ headingLevel: '3' });
    const levels = [...board.shadowRoot!.querySelectorAll('[role="heading"]')].map((heading) => heading.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['3', '4', '4', '4', '4']);
    expect(has(await boardWith(), '[role="heading"]')).to.equal(false);
  });

  it('has one line a goal in a list', async () => {
    const board = await boardWith({ variant: 'list' });
    const [name, figure] = ['.name', '.figures'].map((part) => goalIn(board, '新增海外').querySelector(part)!.getBoundingClientRect());
    expect(figure!.left).to.be.greaterThan(name!.left + 20);
    expect(Math.abs(figure!.top - name!.top)).to.be.lessThan(4);
  });

  for (const width of [240, 280, 320, 500, 768, 1200]) {
    it(`keeps all that it shows within a column of ${width} px`, async () => {
      for (const variant of ['grid', 'list']) {
        const board = await boardWith({ ...NANJING_PLAN, variant, today: DURING }, width);
        expect(board.shadowRoot!.querySelectorAll('[part="goal"]').length, variant).to.equal(61);
        const { right } = board.getBoundingClientRect();
        for (const part of board.shadowRoot!.querySelectorAll('.ip *')) {
          expect(part.getBoundingClientRect().right, `${variant} ${part.localName} ${part.className}`).to.be.at.most(right + 1.5);
        }
      }
    });
  }
});

describe('<ip-target-board> without its goals', () => {
  const cases = [
    ['no such plan', { plan: 'unknown' }, '数据里没有编号为“unknown”的规划。请核对 plan 属性，可用：'],
    ['several plans', { plan: '' }, '数据里有几个规划，请用 plan 属性选一个：'],
    ['a plan without goals', { plan: 'maanshan-demonstration-city-plan' }, '没有目标数据'],
    ['another contract', { data: { contract: 2 } }, '约定版本是 2'],
    ['faults', { data: boardPackage([{ ...GOALS[0], value: '五十' }]) }, '数据有误'],
  ] as const;
  for (const [name, more, sentence] of cases) {
    it(`says what is wrong: ${name}`, async () => {
      const board = await boardWith(more);
      await reads(board, sentence);
      expect(has(board, '[part="theme"]')).to.equal(false);
    });
  }

  it('keeps the words of the page while it waits and when it fails', async () => {
    const board = Object.assign(document.createElement('ip-target-board'), { src: 'data/not-there.json', textContent: '南京市 2025 年目标：50 件。' });
    document.body.append(board);
    await board.updateComplete;
    expect(has(board, 'slot')).to.equal(true);
    await isWhole(board);
    await reads(board, '没有给出数据');
    expect(has(board, 'slot')).to.equal(true);
    board.remove();
  });

  it('shows markup as text', async () => {
    const harm = '<img src="data:," onerror="window.harmed=true">';
    const rows = GOALS.map((row) => ({ ...row, name: harm, nameEn: harm, breaks: [], printed: harm, section: harm, note: harm }));
    const notes = NOTES.map((note) => ({ ...note, text: harm, textEn: harm }));
    const board = await boardWith({ data: boardPackage(rows, RESULTS, notes) });
    await reads(board, harm);
    expect(has(board, 'img, script')).to.equal(false);
    expect(seenIn(board)).to.not.match(/NaN|undefined|\[object/);
  });
});
