import { expect } from '@open-wc/testing';
import { generatedPlans, packageOf } from '../../stories/comparison-samples.js';
import { patentsGoal, result, samplePackage } from '../../stories/samples.js';
import { AFTER, buttonOf, flat, has, isSeen, partOf, reads, seenIn, until } from '../page.js';
import { savedBy, textsIn } from './board.js';
import { COUNTY, NANJING_2018, NANJING_2021, comparisonWith, isWhole } from './city.js';

const NANJING_TWICE = { plans: `${NANJING_2018} ${NANJING_2021} ${COUNTY}` };
const HIGH_VALUE = 'high-value-invention-patents-per-10k-people';

function rowsOf(comparison: Element, panel: string): string[] {
  return textsIn(comparison, `[aria-labelledby="panel-${panel}"] .row`);
}

describe('<ip-city-comparison> of four cities', () => {
  it('names the plans with level and period, and what is inferred or has no name', async () => {
    const comparison = await comparisonWith();
    expect(flat(partOf(comparison, '[part="title"]').textContent)).to.equal('4 份规划，哪些目标能放在一起看');
    expect(flat(partOf(comparison, '[part="subtitle"]').textContent)).to.equal('南京市 副省级 2021—2025 年南通市 地级市 2022—2025 年马鞍山市 推定 地级市 至 2026 年江苏某县级市 未具名 县级市 至 2023 年');
    expect(textsIn(comparison, '[part="subtitle"] .inferred')).to.deep.equal(['马鞍山市']);
  });

  it('has what is comparable, then what is similar, then what stands alone, folded', async () => {
    const comparison = await comparisonWith();
    const names = textsIn(comparison, '.section-name');
    expect(names.map((name) => name.replace(/\d+/g, 'N'))).to.deep.equal(['可比N 项，另有 N 项口径含推定', '相近，不可比数字并列，不画图', '只有一份规划写到N 项，按规划列出']);
    expect(partOf<HTMLDetailsElement>(comparison, 'details.single').open).to.equal(false);
  });

  it('says of every figure its place, level, year and comparator', async () => {
    const comparison = await comparisonWith();
    expect(rowsOf(comparison, HIGH_VALUE)).to.deep.equal([
      '南京市 副省级 2025 年 目标 50件', '南通市 地级市 2025 年 目标 18件', '马鞍山市 推定 地级市 2026 年 超过 19件', '江苏某县级市 未具名 县级市 2023 年 不低于 10件', '南京市 副省级 2020 年底 第 1 位 写法不同：这里为位次，上面为数量',
    ]);
    expect(seenIn(comparison)).to.contain('灰带是南京市 2020 年底已有的 35.9 件').and.contain('目标年不同，不排名次');
  });

  it('draws a goal as a line of an eighth of an em with a mark, and a start as a band', async () => {
    const comparison = await comparisonWith();
    const stems = [...comparison.shadowRoot!.querySelectorAll(`[aria-labelledby="panel-${HIGH_VALUE}"] .stem`)];
    expect(stems.length).to.equal(4);
    const marks = stems.map((stem) => [...stem.querySelectorAll('rect')].map((rect) => `${rect.getAttribute('class')} ${rect.getAttribute('height')}`));
    expect(marks[0]).to.deep.equal(['f-hairline 1.125em', 'f-hairline 0.125em', 'f-hairline 0.5625em', 'f-goal 1.25em']);
    expect(marks[1]).to.deep.equal(['f-hairline 1.125em', 'f-hairline 0.125em', 'f-goal 1.25em']);
    expect(getComputedStyle(stems[0]!).shapeRendering.toLowerCase()).to.equal('crispedges');
  });

  it('marks what is inferred by a dotted line and says which columns are', async () => {
    const comparison = await comparisonWith({ indicators: 'ip-service-agency-employees' });
    await reads(comparison, '带点线的，总数或新增为推定；口径含推定，并列，不排名次');
    expect(textsIn(comparison, '.row b.inferred')).to.deep.equal(['10000', '4000']);
  });

  it('says in plain words why points and per cent are not the same', async () => {
    const comparison = await comparisonWith({ ...NANJING_TWICE, indicators: 'ip-right-holder-satisfaction' });
    await reads(comparison, '82分', '单位不同，不是同一个量：这里为分，上面为%');
    expect(comparison.shadowRoot!.querySelectorAll('.row .hatch').length).to.equal(1);
  });

  it('says in plain words why valid and registered marks are not the same', async () => {
    const comparison = await comparisonWith({ ...NANJING_TWICE, indicators: 'registered-trademarks' });
    await reads(comparison, '这几份规划没有口径相同的目标', '16.5万件', '35.07万件', '范围不同：南京市（2018—2020 年）为“国内有效”，南京市（2021—2025 年）未注明。');
    expect(has(comparison, '.row')).to.equal(false);
  });

  it('shows the goal of 2018 as achieved, with sign, word and figure', async () => {
    const comparison = await comparisonWith({ ...NANJING_TWICE, indicators: 'invention-patents-per-10k-people' });
    const [goal] = rowsOf(comparison, 'invention-patents-per-10k-people');
    expect(goal).to.equal('南京市 2018—2020 年规划 副省级 2020 年 目标 60件 已实现 2020 年底 82.86 件');
    expect(isSeen(partOf(comparison, '.status.achieved .sign'))).to.equal(true);
  });

  it('marks invented results as sample data', async () => {
    const second = patentsGoal({ id: 'maanshan-goal', plan: 'maanshan-demonstration-city-plan', value: 19, baseline: null });
    const comparison = await comparisonWith({ src: '', data: samplePackage([patentsGoal(), second], [result(44.6, '2023-12')]), today: '2024-06-01' });
    await reads(comparison, '进度正常 2023 年底 44.6 件 示例数据');
  });

  it('has no empty place above the fold where nothing is comparable', async () => {
    const comparison = await comparisonWith({ plans: `${NANJING_2021} ${COUNTY}`, indicators: 'ip-professionals-trained' });
    expect(has(comparison, '[part="panel"]')).to.equal(false);
    const { top } = partOf(comparison, '[part="similar"]').getBoundingClientRect();
    expect(top - comparison.getBoundingClientRect().top).to.be.lessThan(400);
  });
});

describe('<ip-city-comparison> as a table', () => {
  it('has a row a figure, and CSV with a byte order mark', async () => {
    const comparison = await comparisonWith({ view: 'table', indicators: `${HIGH_VALUE} ip-right-holder-satisfaction` });
    await until(() => has(comparison, 'table'), 'a table');
    expect(partOf(comparison, 'caption').textContent).to.equal('各规划的目标与已有的数');
    expect(textsIn(comparison, 'tbody tr').length).to.equal(7);
    buttonOf(comparison, '下载').click();
    await until(() => comparison.shadowRoot!.querySelectorAll('.actions button').length === 5, 'an open menu');
    const { name, blob } = await savedBy(() => buttonOf(comparison, 'CSV').click());
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([name, ...bytes.slice(0, 3)]).to.deep.equal(['city-comparison.csv', 0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).to.equal('指标,可比与否,城市,级别,规划期,类别,比较,数值,单位,年份,推定,起点,进展,进展时间,状态,说明,规划,原文名称,出处,原文');
    expect(flat(lines[1])).to.equal('万人高价值发明专利拥有量,可比,南京市,副省级,2021—2025 年,目标,目标,50,件,2025 年,,35.9,,,,,南京市“十四五”知识产权发展规划,万人高价值发明专利拥有量,二（三）,50件');
  });
});

describe('<ip-city-comparison> in another manner', () => {
  it('says in English what it says in Chinese', async () => {
    const comparison = await comparisonWith();
    comparison.parentElement!.lang = 'en';
    await reads(comparison, '4 plans: which goals stand side by side', 'Comparable', 'Similar, not comparable', 'Printed by one plan only', 'Ma’anshan (inferred)', '(unnamed)');
  });

  it('has targets of 44 px in elder mode, and plainer words', async () => {
    const comparison = await comparisonWith();
    comparison.parentElement!.setAttribute('data-ip-mode', 'elder');
    await reads(comparison, '看着相近，不能比');
    await until(() => buttonOf(comparison, '选择规划').getBoundingClientRect().height >= 44, 'large targets');
    for (const control of comparison.shadowRoot!.querySelectorAll('button, select, summary')) {
      expect(control.getBoundingClientRect().height, flat(control.textContent)).to.be.at.least(44);
    }
  });

  it('gives title, sections and indicators the roles of headings where the page asks for it', async () => {
    const comparison = await comparisonWith({ headingLevel: '2', indicators: 'valid-madrid-trademark-registrations ip-professionals-trained' });
    const levels = [...comparison.shadowRoot!.querySelectorAll('[role="heading"]')].map((heading) => `${heading.getAttribute('aria-level')} ${flat(heading.textContent)}`);
    expect(levels.map((level) => level.slice(0, 4))).to.deep.equal(['2 4 ', '3 可比', '4 马德', '3 相近']);
  });

  for (const width of [240, 280, 320, 500, 768, 1200]) {
    it(`keeps all that it shows within a column of ${width} px`, async () => {
      for (const lang of ['zh-Hans', 'en']) {
        const comparison = await comparisonWith({}, width);
        comparison.parentElement!.lang = lang;
        await reads(comparison, lang === 'en' ? 'Similar, not comparable' : '相近，不可比');
        const { right } = comparison.getBoundingClientRect();
        for (const part of comparison.shadowRoot!.querySelectorAll('.ip *')) {
          if (part.matches('.hatch *, svg svg')) continue;
          expect(part.getBoundingClientRect().right, `${lang} ${part.localName} ${part.getAttribute('class')}`).to.be.at.most(right + 1.5);
        }
      }
    });
  }
});

describe('<ip-city-comparison> without its plans', () => {
  const cases = [
    ['no such plan', { plans: 'unknown' }, '数据里没有这些规划或城市：unknown。请核对 plans 或 cities 属性，可用：'],
    ['no such indicator', { indicators: 'unknown' }, '这些规划里没有指标“unknown”'],
    ['one plan in the package', { src: '', data: generatedPlans(1) }, '至少要有两份规划才能比较'],
    ['no plan in the package', { src: '', data: packageOf({}) }, '至少要有两份规划才能比较'],
    ['another contract', { src: '', data: { contract: 2 } }, '约定版本是 2'],
    ['faults', { src: '', data: samplePackage([patentsGoal({ value: '五十' })]) }, '数据有误'],
  ] as const;
  for (const [name, more, sentence] of cases) {
    it(`says what is wrong: ${name}`, async () => {
      const comparison = await comparisonWith(more);
      await reads(comparison, sentence);
      expect(has(comparison, '[part="section"]')).to.equal(false);
    });
  }

  it('says which of several is missing and shows the others', async () => {
    await reads(await comparisonWith({ cities: 'nanjing nantong nowhere' }), '2 份规划', '数据里没有：nowhere。');
  });

  it('keeps the words of the page while it waits and when it fails', async () => {
    const comparison = Object.assign(document.createElement('ip-city-comparison'), { src: 'data/not-there.json', textContent: '南京市 50 件' });
    document.body.append(comparison);
    await comparison.updateComplete;
    expect(has(comparison, 'slot')).to.equal(true);
    await isWhole(comparison);
    await reads(comparison, '没有给出数据');
    expect(has(comparison, 'slot')).to.equal(true);
    comparison.remove();
  });

  it('shows markup as text', async () => {
    const harm = '<img src="data:," onerror="window.harmed=true">';
    const more = { name: harm, nameEn: harm, breaks: [], printed: harm, scope: harm, section: harm };
    const rows = [patentsGoal(more), patentsGoal({ ...more, id: 'maanshan-goal', plan: 'maanshan-demonstration-city-plan', baseline: null })];
    const comparison = await comparisonWith({ src: '', data: samplePackage(rows), today: AFTER });
    expect(has(comparison, 'img, script')).to.equal(false);
    expect(seenIn(comparison)).to.not.match(/NaN|undefined|\[object/);
  });
});
