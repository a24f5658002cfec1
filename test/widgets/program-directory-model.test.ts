import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { zh as baseZh } from '../../packages/base/src/messages/zh.js';
import { ALL, FACETS, byFacet, toggled, withValues, type DirectoryFilter } from '../../packages/widgets/src/program-directory/directory-filter.js';
import { zh } from '../../packages/widgets/src/program-directory/messages/zh.js';
import { directoryModel, missingIn } from '../../packages/widgets/src/program-directory/model.js';
import { queryAccount } from '../../packages/widgets/src/program-directory/query-account.js';
import { directoryTable } from '../../packages/widgets/src/program-directory/table.js';
import { PROGRAMS, generatedPrograms } from '../../stories/directory-samples.js';
import { flat } from '../page.js';
import { allPlans, lookupIn, modelOf, samplePrograms } from './directory.js';

function asked(query: string, chosen: Partial<Record<(typeof FACETS)[number], readonly string[]>> = {}): DirectoryFilter {
  return { query, chosen: byFacet((facet) => chosen[facet] ?? []) };
}

describe('the model of a directory', () => {
  it('has every program once: by city, newest plan first, what is only cited last', async () => {
    const data = await allPlans();
    const { programs, origins, cities } = modelOf(data);
    expect(programs.map(({ id }) => id).sort()).to.deep.equal(data.programs.map(({ id }) => id).sort());
    expect([...origins.keys()].slice(0, 2)).to.deep.equal(['nanjing-14th-five-year-plan', 'nanjing-operation-service-plan']);
    expect(cities).to.equal(4);
    const order = programs.map(({ plan, status }) => `${[...origins.keys()].indexOf(plan)}${status === 'cited' ? 1 : 0}`);
    expect(order).to.deep.equal([...order].sort());
  });

  it('is absent where the package has no program', () => {
    expect(directoryModel({ ...samplePrograms(), programs: [] })).to.equal(undefined);
  });

  it('stands on programs alone', () => {
    const data = { ...samplePrograms(), plans: [], cities: [], themes: [], tasks: [], agencies: [], responsibilities: [], notes: [] };
    const { lookup, named } = lookupIn(data);
    expect(named(lookup.find(asked('gjz'), 'relevance').places).length).to.equal(10);
    expect(modelOf(data).origins.get('nantong-pilot-city-plan')).to.deep.equal({ id: 'nantong-pilot-city-plan', plan: undefined, city: undefined });
  });

  it('knows which attribute names what is not there', () => {
    const model = modelOf(samplePrograms());
    const wish = { plan: '', city: '', kind: '', theme: '' };
    expect(missingIn(model, wish)).to.equal(undefined);
    expect(missingIn(model, { ...wish, city: 'nanjing nantong', kind: 'center' })).to.equal(undefined);
    for (const attribute of ['plan', 'city', 'kind', 'theme'] as const) {
      expect(missingIn(model, { ...wish, [attribute]: 'center unknown' })).to.deep.include({ status: 'missing', attribute });
    }
  });
});

describe('narrowing', () => {
  it('takes values of one facet as alternatives, and holds facets and words together', () => {
    const { lookup, named } = lookupIn(samplePrograms());
    expect(named(lookup.find(asked('gjz', { city: ['nanjing', 'nantong'], kind: ['center'] }), 'relevance').places)).to.deep.equal(['高价值专利培育中心', '国家知识产权信息服务中心（南通大学等高校）']);
  });

  it('leads to agencies through the task of a program', () => {
    const { lookup, named } = lookupIn(samplePrograms());
    expect(named(lookup.find(asked('', { agency: ['nantong-science'] }), 'relevance').places)).to.deep.equal(['市高价值专利培育示范中心项目', '省级高价值专利培育示范中心项目']);
  });

  it('counts for every value what choosing it would leave, whatever is asked for', () => {
    const { model, lookup } = lookupIn(samplePrograms());
    const values = byFacet((facet) => lookup.values[facet].map(({ value }) => value));
    const chosen = fc.record({ city: fc.subarray([...values.city]), kind: fc.subarray([...values.kind]), status: fc.subarray([...values.status]), agency: fc.subarray([...values.agency]) });
    fc.assert(
      fc.property(fc.constantFrom('', 'gjz', '中心', 'patent', '火星'), chosen, (query, some) => {
        const filter = asked(query, some);
        const { counts, places } = lookup.find(filter, 'relevance');
        expect(new Set(places).size).to.equal(places.length);
        for (const facet of FACETS) {
          for (const value of values[facet]) {
            const alone = lookup.search.find(withValues(filter, facet, [value]));
            expect(counts[facet].get(value), `${facet} ${value}`).to.equal(alone.places.length);
          }
        }
        expect(places.length).to.be.at.most(model.programs.length);
      }),
      { numRuns: 60 },
    );
  });

  it('finds no more for every further word', () => {
    const { lookup } = lookupIn(samplePrograms());
    const word = fc.constantFrom('中心', 'gjz', 'patent', '国家', 'z', '专');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), word, (words, further) => {
        const [before, after] = [words, [...words, further]].map((all) => new Set(lookup.search.find(asked(all.join(' '))).places));
        for (const place of after!) expect(before!.has(place)).to.equal(true);
      }),
    );
  });

  it('takes a value away by choosing it again', () => {
    const once = toggled(ALL, 'city', 'nanjing');
    expect(once.chosen.city).to.deep.equal(['nanjing']);
    expect(toggled(once, 'city', 'nanjing')).to.deep.equal(ALL);
  });
});

describe('the order of what is found', () => {
  it('has the earliest match first, then the order of the list', () => {
    const { lookup, named } = lookupIn(samplePrograms());
    expect(named(lookup.find(asked('高价值'), 'relevance').places)).to.deep.equal([
      '高价值专利培育中心建设计划', '高价值专利培育中心', '高价值商标品牌培育计划', '高价值专利培育中心', '高价值专利培育工程', '市高价值专利培育示范中心项目', '省级高价值专利培育示范中心项目',
    ]);
  });

  it('goes by pinyin, or by English name, where the name is asked for', () => {
    const { lookup, model } = lookupIn(samplePrograms());
    const sounds = lookup.find(ALL, 'name').places.map((place) => model.programs[place]!.pinyin!);
    expect(sounds).to.deep.equal([...sounds].sort());
    const english = lookupIn(samplePrograms(), 'en');
    const names = english.lookup.find(ALL, 'name').places.map((place) => english.model.programs[place]!.nameEn.toLowerCase());
    expect(names).to.deep.equal([...names].sort());
  });

  it('is the same with and without a search of its own for 10,000 programs', () => {
    const { lookup, model } = lookupIn(samplePrograms(generatedPrograms(10_000)));
    const places = lookup.find(asked('产业'), 'relevance').places;
    const expected = model.programs.flatMap(({ name }, place) => (name.includes('产业') ? [{ place, at: name.indexOf('产业') }] : []));
    expect(places).to.deep.equal(expected.sort((one, other) => one.at - other.at || one.place - other.place).map(({ place }) => place));
    expect(places.length).to.be.greaterThan(50);
  });
});

describe('a search that leaves nothing', () => {
  it('names what hinders it, with what is left without it, most first', () => {
    const { lookup } = lookupIn(samplePrograms());
    const hindrances = lookup.search.hindrances(asked('高价值', { city: ['jiangsu-county-city'], kind: ['zone'] }));
    expect(hindrances).to.deep.equal([]);
    const [only, ...others] = lookup.search.hindrances(asked('高价值', { city: ['jiangsu-county-city'] }));
    expect(others).to.deep.equal([]);
    expect(only!.condition).to.deep.equal({ kind: 'facet', facet: 'city', values: ['jiangsu-county-city'] });
    expect([only!.findings.places.length, only!.findings.counts.city.get('nanjing')]).to.deep.equal([7, 3]);
  });

  it('offers to drop one of several words', () => {
    const { lookup } = lookupIn(samplePrograms());
    expect(lookup.search.hindrances(asked('高价值 火星')).map(({ condition, without }) => [condition, without.query])).to.deep.equal([[{ kind: 'word', word: '火星' }, '高价值']]);
    expect(lookup.search.hindrances(asked('火星'))).to.deep.equal([]);
  });
});

describe('the line that says how typed letters were found', () => {
  const line = (query: string): string => {
    const { model, lookup } = lookupIn(samplePrograms());
    return flat(queryAccount(model.programs, lookup.find(asked(query), 'relevance'), zh).join(''));
  };

  it('names the characters that the letters stand for, and how often', () => {
    expect(line('gjz')).to.equal('按拼音首字母匹配：高价值 7 项，国家知 3 项。');
    expect(line('peiyu')).to.equal('按拼音匹配：培育 7 项。');
    expect(line('fuwu')).to.equal('按拼音匹配：服务 2 项。');
  });

  it('is empty where the words are found as they are written', () => {
    expect(line('高价值')).to.equal('');
    expect(line('patent')).to.equal('');
    expect(line('')).to.equal('');
  });

  it('counts what English names and summaries have beside', () => {
    expect(line('pa')).to.match(/^按拼音匹配：牌 2 项，英文名或摘要 \d 项。$/);
  });
});

describe('the table of a directory', () => {
  it('has every program found, with plan, task, agencies and line', async () => {
    const data = await allPlans();
    const { lookup, model } = lookupIn(data);
    const { places } = lookup.find(ALL, 'relevance');
    const { columns, rows, shown } = directoryTable(model, places, '项目', baseZh, zh, 'zh');
    expect(rows.length).to.equal(data.programs.length);
    expect(shown).to.equal(1000);
    for (const row of rows) expect(row.length).to.equal(columns.length);
  });

  it('writes a program out in words', () => {
    const { lookup, model } = lookupIn(samplePrograms());
    const { places } = lookup.find(asked('市高价值'), 'relevance');
    const [row] = directoryTable(model, places, '项目', baseZh, zh, 'zh').rows;
    expect(row!.map((cell) => flat(String(cell)))).to.deep.equal([
      '市高价值专利培育示范中心项目', 'Municipal high-value patent cultivation demonstration project', '工程', '计划', '创造', '市级', '南通', '南通市国家知识产权强市建设试点城市工作方案', '2022—2025 年', '（二）3 培育高价值专利', '市市场监管局、市发改委、市科技局、市工信局、市财政局', '每年选 10 家重点企业，资助它们把自有核心技术做成一批质量更高的专利。', '三（二）3', '75',
    ]);
  });

  it('has the programs in the order and number of the search', () => {
    const { lookup, model, named } = lookupIn(samplePrograms());
    const { places } = lookup.find(asked('gjz'), 'relevance');
    expect(directoryTable(model, places, '项目', baseZh, zh, 'zh').rows.map(([name]) => name)).to.deep.equal(named(places));
    expect(PROGRAMS.length).to.be.greaterThan(places.length);
  });
});
