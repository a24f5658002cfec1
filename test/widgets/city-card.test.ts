import { expect } from '@open-wc/testing';
import { zh } from '../../packages/base/src/messages/zh.js';
import { progressOf } from '../../packages/data/src/progress.js';
import { cardModel, type CardModel, type CardQuery } from '../../packages/widgets/src/city-card/model.js';
import { generatedPlans } from '../../stories/comparison-samples.js';
import { patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { AFTER, buttonOf, flat, has, partOf, reads, seenIn, until } from '../page.js';
import { savedBy, textsIn } from './board.js';
import { NANJING_2018, NANJING_2021, allPlans, cardWith, isWhole } from './city.js';

/** The day of intellectual property in the middle of the periods. */
const APRIL = '2024-04-26';

async function cardOf(query: Partial<CardQuery>, today = APRIL): Promise<CardModel> {
  const model = cardModel(await allPlans(), { city: '', plan: '', indicators: [], ...query }, 'zh', zh, today, progressOf);
  if (model?.status !== 'shown') throw new Error(model?.status);
  return model;
}

describe('The model of a card', () => {
  it('takes the plan in force, else the latest, unless a plan is asked for', async () => {
    expect((await cardOf({ city: 'nanjing' })).plan.id).to.equal(NANJING_2021);
    expect((await cardOf({ city: 'nanjing' }, '2019-01-01')).plan.id).to.equal(NANJING_2018);
    expect((await cardOf({ city: 'nanjing' }, AFTER)).plan.id).to.equal(NANJING_2021);
    expect((await cardOf({ city: 'nantong', plan: NANJING_2018 })).plan.id).to.equal(NANJING_2018);
  });

  it('measures the time that has passed by days, and only where both ends are printed', async () => {
    const { elapsed } = await cardOf({ city: 'nanjing' });
    if (elapsed.status !== 'running') throw new Error(elapsed.status);
    expect(elapsed.share).to.be.closeTo(1212 / 1826, 1e-9);
    expect((await cardOf({ city: 'nanjing' }, '2021-01-01')).elapsed).to.have.property('share').closeTo(1 / 1826, 1e-9);
    expect((await cardOf({ city: 'nanjing' }, '2025-12-31')).elapsed).to.deep.equal({ status: 'running', share: 1 });
    expect((await cardOf({ city: 'nanjing' }, '2026-01-01')).elapsed).to.deep.equal({ status: 'ended' });
    expect((await cardOf({ plan: NANJING_2021 }, '2020-12-31')).elapsed).to.deep.equal({ status: 'before' });
    expect((await cardOf({ city: 'maanshan' })).elapsed).to.deep.equal({ status: 'unknown' });
    expect((await cardOf({ city: 'maanshan' }, '2027-01-01')).elapsed).to.deep.equal({ status: 'ended' });
  });

  it('chooses goals with figures of different themes, obligatory ones first, no parts of others', async () => {
    const heads = async (city: string): Promise<string[]> => (await cardOf({ city })).heads.map(({ name }) => name);
    expect((await heads('nanjing')).slice(0, 2)).to.deep.equal(['万人高价值发明专利拥有量', '累计知识产权交易额']);
    expect((await heads('jiangsu-county-level-city')).join()).to.contain('高价值发明专利');
    for (const city of ['nanjing', 'nantong', 'maanshan', 'jiangsu-county-level-city']) {
      const { heads: shown } = await cardOf({ city });
      expect(shown.length, city).to.equal(3);
      for (const { target } of shown) expect([target.kind, target.value === null, target.parent], target.id).to.deep.equal(['numeric', false, null]);
    }
  });

  it('shows the goals of the indicators asked for, and says which have none', async () => {
    const { heads, missing } = await cardOf({ city: 'nantong', indicators: ['valid-madrid-trademark-registrations', 'pct-patent-applications'] });
    expect([heads.map(({ target }) => target.value), missing]).to.deep.equal([[500], ['pct-patent-applications']]);
  });

  it('counts what the package holds of the plan, goals that are printed again once', async () => {
    const data = await allPlans();
    for (const plan of data.plans) {
      const { tally, honours } = await cardOf({ plan: plan.id });
      const own = <Row extends { plan: string | null }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.plan === plan.id);
      expect(tally, plan.id).to.deep.equal({
        goals: own(data.targets).filter(({ restates }) => restates === null).length,
        tasks: own(data.tasks).filter(({ kind }) => kind === 'task').length,
        programs: own(data.programs).length,
        phases: own(data.phases).length,
        lost: own(data.targets).filter(({ restates, certainty }) => restates === null && certainty === 'unreadable').length,
      });
      expect(honours, plan.id).to.deep.equal(own(data.programs).filter(({ kind, status }) => kind === 'award' && status === 'in-place').map(({ name }) => name));
    }
  });
});

describe('<ip-city-card> of a city', () => {
  it('shows plan, period with the time passed, goals, counts, honours and source', async () => {
    const card = await cardWith({ today: APRIL });
    expect(flat(partOf(card, '[part="title"]').textContent)).to.equal('南京市');
    expect(flat(partOf(card, '[part="subtitle"]').textContent)).to.equal('南京市“十四五”知识产权发展规划');
    expect(flat(partOf(card, '[part="period"]').textContent)).to.equal('2021 年2025 年底 2024 年 4 月 26 日，时间已过 66%');
    expect(textsIn(card, '[part="goal"]').slice(0, 2)).to.deep.equal(['万人高价值发明专利拥有量 目标50件', '累计知识产权交易额 超过600亿元']);
    expect(textsIn(card, '[part="tally"] li')).to.deep.equal(['61项目标', '27项任务', '98个项目平台']);
    await reads(card, '文件写到的已有荣誉 6 项：知识产权强市创建市、国家知识产权运营服务体系建设城市、国家商标战略实施示范城市', '本市另有《南京市知识产权运营服务体系建设实施方案（2018—2020年）》，2018—2020 年。', '来源：《南京市“十四五”知识产权发展规划》，2021 年 11 月 2 日');
  });

  it('draws the time passed as a band, the rest as a line, the end as a mark', async () => {
    const card = await cardWith({ today: APRIL });
    const rects = [...partOf(card, '.period-bar').querySelectorAll('rect')].map((rect) => [rect.getAttribute('class'), rect.getAttribute('x'), rect.getAttribute('width')]);
    expect(rects).to.deep.equal([['f-hairline', '66.37%', '33.63%'], ['f-hairline', '0', '0.125em'], ['f-value', '0%', '66.37%'], ['f-goal', '-0.25em', '0.25em']]);
  });

  it('says that the period is over, and nothing of pace', async () => {
    const card = await cardWith({ today: AFTER });
    await reads(card, '规划期已于 2025 年底结束');
    expect(has(card, '.f-value[width="100%"]')).to.equal(false);
    expect(seenIn(card)).to.not.match(/滞后|时间已过/);
  });

  it('gives no share of the time where the start is not printed', async () => {
    const card = await cardWith({ city: 'maanshan', today: APRIL });
    await reads(card, '马鞍山市推定', '起始年未注明，不算已过多少', '文件没有写城市名，依文中的区县名推定。', '文件文字有损坏', '1处数字无法辨认');
    expect(partOf(card, '.title .inferred').textContent).to.equal('马鞍山市');
    expect(has(card, '.period-bar .f-value[width]:not([width="0%"])')).to.equal(false);
  });

  it('says that a city has no name, in its title and below', async () => {
    const card = await cardWith({ city: 'jiangsu-county-level-city', today: APRIL });
    await reads(card, '江苏某县级市（未具名）', '文件没有写城市名，也无从推定，因此不给名称。');
  });

  it('shows the goal of 2018 as achieved', async () => {
    const card = await cardWith({ plan: NANJING_2018, indicators: 'invention-patents-per-10k-people' });
    await reads(card, '已实现 2020 年底 82.86 件');
  });

  it('marks an invented result as sample data, and its status', async () => {
    const card = await cardWith({ src: '', city: '', data: samplePackage([patentsGoal()], [result(44.6, '2023-12')]), plan: NANJING_2021, today: '2024-06-01' });
    await reads(card, '进度正常 2023 年底 44.6 件 示例数据');
  });
});

describe('<ip-city-card> as a table', () => {
  it('has the same figures, and CSV with a byte order mark', async () => {
    const card = await cardWith({ view: 'table', today: APRIL });
    await until(() => has(card, 'table'), 'a table');
    expect(textsIn(card, 'tbody tr').slice(0, 5)).to.deep.equal([
      '规划南京市“十四五”知识产权发展规划', '规划期起2021 年', '规划期止2025 年底', '时间已过66%', '万人高价值发明专利拥有量50件2025二（三）',
    ]);
    buttonOf(card, '下载').click();
    await until(() => card.shadowRoot!.querySelectorAll('.actions button').length === 5, 'an open menu');
    const { name, blob } = await savedBy(() => buttonOf(card, 'CSV').click());
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([name, ...bytes.slice(0, 3)]).to.deep.equal([`${NANJING_2021}-card.csv`, 0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).split('\r\n')[0]).to.equal('项目,比较,数值,单位,年份,状态,出处');
  });
});

describe('<ip-city-card> in another manner', () => {
  it('says in English what it says in Chinese', async () => {
    const card = await cardWith({ today: APRIL });
    card.parentElement!.lang = 'en';
    await reads(card, 'Nanjing', '26 April 2024: 66% of the time has passed', '61goals', '6 honours in place according to the document', 'The city also has');
  });

  it('has targets of 44 px in elder mode, and plainer words', async () => {
    const card = await cardWith({ city: 'maanshan', today: APRIL });
    card.parentElement!.setAttribute('data-ip-mode', 'elder');
    await reads(card, '文件没写从哪年开始，不算过了多少');
    await until(() => buttonOf(card, '看表格').getBoundingClientRect().height >= 44, 'large targets');
    for (const button of card.shadowRoot!.querySelectorAll('button')) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('gives its title the role of a heading where the page asks for it', async () => {
    const heading = partOf(await cardWith({ headingLevel: '3' }), '[role="heading"]');
    expect([heading.getAttribute('aria-level'), flat(heading.textContent)]).to.deep.equal(['3', '南京市']);
    expect(has(await cardWith(), '[role="heading"]')).to.equal(false);
  });

  for (const width of [200, 280, 320, 768]) {
    it(`keeps all that it shows within a column of ${width} px`, async () => {
      for (const city of ['nanjing', 'nantong', 'maanshan', 'jiangsu-county-level-city']) {
        for (const lang of ['zh-Hans', 'en']) {
          const card = await cardWith({ city, today: APRIL }, width);
          card.parentElement!.lang = lang;
          await reads(card, lang === 'en' ? 'Source:' : '来源');
          const { right } = card.getBoundingClientRect();
          for (const part of card.shadowRoot!.querySelectorAll('.ip *')) {
            if (part.matches('svg svg, svg svg *')) continue;
            expect(part.getBoundingClientRect().right, `${city} ${lang} ${part.localName} ${part.getAttribute('class')}`).to.be.at.most(right + 1.5);
          }
        }
      }
    });
  }
});

describe('<ip-city-card> without its plan', () => {
  const cases = [
    ['no such city', { city: 'unknown' }, '数据里没有城市“unknown”的规划。请核对 city 属性，可用：'],
    ['no such plan', { plan: 'unknown' }, '数据里没有编号为“unknown”的规划。请核对 plan 属性，可用：'],
    ['several cities', { city: '' }, '数据里有几个城市，请用 city 或 plan 属性选一个：'],
    ['another contract', { src: '', data: { contract: 2 } }, '约定版本是 2'],
    ['faults', { src: '', data: samplePackage([patentsGoal({ value: '五十' })]) }, '数据有误'],
  ] as const;
  for (const [name, more, sentence] of cases) {
    it(`says what is wrong: ${name}`, async () => {
      const card = await cardWith(more);
      await reads(card, sentence);
      expect(has(card, '[part="period"]')).to.equal(false);
    });
  }

  it('needs no city where the package has one', async () => {
    await reads(await cardWith({ src: '', city: '', data: generatedPlans(1) }), '示例城市 1');
  });

  it('keeps the words of the page while it waits and when it fails', async () => {
    const card = Object.assign(document.createElement('ip-city-card'), { src: 'data/not-there.json', textContent: '南京市 50 件' });
    document.body.append(card);
    await card.updateComplete;
    expect(has(card, 'slot')).to.equal(true);
    await isWhole(card);
    await reads(card, '没有给出数据');
    expect(has(card, 'slot')).to.equal(true);
    card.remove();
  });

  it('shows markup as text', async () => {
    const harm = '<img src="data:," onerror="window.harmed=true">';
    const card = await cardWith({ src: '', plan: NANJING_2021, city: '', data: samplePackage([patentsGoal({ name: harm, nameEn: harm, breaks: [], printed: harm, section: harm })]) });
    await reads(card, harm);
    expect(has(card, 'img, script')).to.equal(false);
    expect(seenIn(card)).to.not.match(/NaN|undefined|\[object/);
  });
});
