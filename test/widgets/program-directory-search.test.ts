import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { folded, needlesIn } from '../../packages/widgets/src/program-directory/folded-text.js';
import { matchesIn, nameStretches, stretchesIn } from '../../packages/widgets/src/program-directory/matches.js';
import { SearchIndex, type Searched } from '../../packages/widgets/src/program-directory/search-index.js';
import { syllablesOf } from '../../packages/widgets/src/program-directory/syllables.js';
import { allPlans } from './directory.js';

function searched(name: string, pinyin: string, nameEn = 'Program', summary: string | null = null, summaryEn: string | null = null): Searched {
  return { name, nameEn, summary, summaryEn, pinyin, initials: pinyin.split(' ').map((syllable) => (/^\d/.test(syllable) ? syllable : syllable.charAt(0))).join('') };
}

const HIGH_VALUE = searched('高价值专利培育中心', 'gao jia zhi zhuan li pei yu zhong xin', 'High-value patent cultivation center');
const INDUSTRY = searched('产业园区', 'chan ye yuan qu', 'Industry park');
const NANJING = searched('中国（南京）知识产权保护中心', 'zhong guo nan jing zhi shi chan quan bao hu zhong xin', 'China (Nanjing) IP Protection Center', '为先进制造业提供专利快速预审。');
const OUTLINE = searched('《纲要（2021—2035年）》', 'gang yao 20212035 nian', 'Outline (2021–2035)');
const CASE = searched('典型案例库', 'dian xing an li ku', 'Library of cases');

/** Whether a query finds a program: every word of it. */
function finds(query: string, program: Searched, others: readonly Searched[] = [INDUSTRY, CASE]): boolean {
  const index = new SearchIndex([...others, program], 'zh');
  return needlesIn(query).every((needle) => index.ranks(needle)[others.length] !== -1);
}

describe('the search for programs', () => {
  const found = [
    ['a Chinese substring', '价值专', HIGH_VALUE],
    ['one character', '育', HIGH_VALUE],
    ['initials of a part of the name', 'gjz', HIGH_VALUE],
    ['initials from the middle of the name', 'zlpy', HIGH_VALUE],
    ['whole syllables', 'gaojiazhi', HIGH_VALUE],
    ['syllables from the middle of the name', 'peiyu', HIGH_VALUE],
    ['the beginning of a syllable, as it is typed', 'gaoji', HIGH_VALUE],
    ['syllables with tones', 'gāo jiàzhí', HIGH_VALUE],
    ['syllables parted by an apostrophe', "nan'jing", NANJING],
    ['an English word', 'patent', HIGH_VALUE],
    ['the beginning of an English word', 'culti', HIGH_VALUE],
    ['an English word after a hyphen or bracket', 'value nanjing', searched('价值', 'jia zhi', 'High-value (Nanjing)')],
    ['capitals', 'PATENT GJZ', HIGH_VALUE],
    ['full-width letters and spaces', 'ＧＪＺ　Ｐａｔｅｎｔ', HIGH_VALUE],
    ['a word of the summary', '快速预审', NANJING],
    ['a word within brackets', '南京', NANJING],
    ['words of several kinds and fields', '保护 zhongxin nanjing 预审', NANJING],
    ['a name without its quotation marks', '纲要(2021-2035年)', OUTLINE],
    ['a year', '2021', OUTLINE],
    ['a syllable that begins with a vowel', 'an', CASE],
  ] as const;
  for (const [what, query, program] of found) {
    it(`finds ${what}: ${query}`, () => expect(finds(query, program)).to.equal(true));
  }

  const absent = [
    ['the end of a syllable', 'an', INDUSTRY],
    ['a syllable that begins in the middle of another', 'hanye', INDUSTRY],
    ['letters from the middle of an English word', 'atent', HIGH_VALUE],
    ['a match across two names', '中心典型', HIGH_VALUE],
    ['a match across name and English name', '中心high', HIGH_VALUE],
    ['a match across English name and summary', 'center为先', NANJING],
    ['a match across syllables and initials', 'zhongxingjz', HIGH_VALUE],
    ['syllables that do not follow each other', 'gaozhi', HIGH_VALUE],
    ['initials that do not follow each other', 'gz', searched('高价值', 'gao jia zhi')],
    ['initials across two names', 'zxdx', HIGH_VALUE],
    ['the last digits of a year', '021', OUTLINE],
    ['a program that lacks one of the words', '高价值 园区', HIGH_VALUE],
    ['signs of a pattern', '.*', HIGH_VALUE],
    ['another name', '火星', HIGH_VALUE],
  ] as const;
  for (const [what, query, program] of absent) {
    it(`does not find ${what}: ${query}`, () => expect(finds(query, program, [HIGH_VALUE, CASE])).to.equal(false));
  }

  it('ranks names before translations, translations before summaries, and early places before late ones', () => {
    const programs = [searched('中心', 'zhong xin', 'Center', '专利'), searched('高价值专利', 'gao jia zhi zhuan li'), searched('专利', 'zhuan li')];
    expect([...new SearchIndex(programs, 'zh').ranks('专利')]).to.deep.equal([2 << 16, 3, 0]);
    expect([...new SearchIndex(programs, 'zh').ranks('zhuanli')]).to.deep.equal([-1, 3, 0]);
    expect([...new SearchIndex(programs, 'zh').ranks('zl')]).to.deep.equal([-1, 3, 0]);
  });

  it('ranks English names first where they are what is shown', () => {
    const programs = [searched('专利', 'zhuan li', 'Patents')];
    expect([...new SearchIndex(programs, 'en').ranks('patents')]).to.deep.equal([0]);
    expect([...new SearchIndex(programs, 'en').ranks('专利')]).to.deep.equal([1 << 16]);
  });

  it('finds in every list what looking into each program finds', () => {
    const sign = fc.constantFrom('高', '价', '值', '产', '安', '，', 'a', '2', ' ');
    const sounds: Record<string, string> = { 高: 'gao', 价: 'jia', 值: 'zhi', 产: 'chan', 安: 'an' };
    const text = fc.string({ unit: sign, maxLength: 6 });
    const program = fc.record({ name: text, nameEn: text, summary: fc.option(text), summaryEn: fc.option(text) });
    fc.assert(
      fc.property(fc.array(program, { maxLength: 6 }), fc.string({ unit: sign, minLength: 1, maxLength: 3 }), (rows, query) => {
        const [needle] = needlesIn(query);
        fc.pre(needle !== undefined);
        const programs = rows.map((row) => ({ ...row, pinyin: [...row.name].flatMap((one) => sounds[one] ?? []).join(' '), initials: [...row.name].map((one) => sounds[one]?.[0] ?? '').join('') }));
        const ranks = new SearchIndex(programs, 'zh').ranks(needle);
        programs.forEach(({ name, nameEn, summary, summaryEn, pinyin, initials }, place) => {
          const isLetter = /^[a-z0-9]/.test(needle);
          const isWritten = [name, nameEn, summary ?? '', summaryEn ?? ''].some((one) =>
            isLetter ? folded(one).split(/(?<![a-z0-9])(?=[a-z0-9])/).some((_, at, all) => all.slice(at).join('').startsWith(needle)) : folded(one).includes(needle),
          );
          const syllables = pinyin.split(' ').filter(Boolean);
          const isSounded = isLetter && (syllables.some((_, at) => syllables.slice(at).join('').startsWith(needle)) || initials.includes(needle));
          expect(ranks[place] !== -1, JSON.stringify([programs[place], needle])).to.equal(isWritten || isSounded);
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('folding', () => {
  it('folds each sign by itself, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(folded(one + other)).to.equal(folded(one) + folded(other));
        expect(folded(folded(one))).to.equal(folded(one));
      }),
    );
  });

  it('takes every dash for one, high and low ones too', () => {
    expect(folded('2021—2025 2021－2025 2₋1 ﹘')).to.equal('2021-2025 2021-2025 2-1 -');
  });

  it('takes the u with two dots as v, as it is typed', () => {
    expect(folded('Lǜ Lü nǚ')).to.equal('lv lv nv');
  });

  it('asks for each word once, and for no more than twelve', () => {
    expect(needlesIn('  高价值　高价值 GJZ ')).to.deep.equal(['高价值', 'gjz']);
    expect(needlesIn(Array.from({ length: 40 }, (_, place) => `w${place}`).join(' ')).length).to.equal(12);
    expect(needlesIn(' “” ')).to.deep.equal([]);
  });
});

describe('what is marked in a name', () => {
  const marked = (name: string, pinyin: string, query: string): string[] => nameStretches(name, pinyin, needlesIn(query)).map(([from, to]) => name.slice(from, to));

  it('is what a reader wrote, however it is written', () => {
    expect(marked(HIGH_VALUE.name, HIGH_VALUE.pinyin!, '价值')).to.deep.equal(['价值']);
    expect(marked('ＡＢＣ中心', 'abc zhong xin', 'abc')).to.deep.equal(['ＡＢＣ']);
  });

  it('is the characters whose syllables or initials were found', () => {
    expect(marked(HIGH_VALUE.name, HIGH_VALUE.pinyin!, 'gjz')).to.deep.equal(['高价值']);
    expect(marked(HIGH_VALUE.name, HIGH_VALUE.pinyin!, 'gaoji')).to.deep.equal(['高价']);
    expect(marked(NANJING.name, NANJING.pinyin!, 'nanjing')).to.deep.equal(['南京']);
    expect(marked(NANJING.name, NANJING.pinyin!, 'gnj')).to.deep.equal(['国（南京']);
    expect(marked(OUTLINE.name, OUTLINE.pinyin!, 'gangyao')).to.deep.equal(['纲要']);
  });

  it('is nothing where syllables do not go with the name, though it is found', () => {
    expect(syllablesOf('高价值', 'gao jia')).to.equal(undefined);
    expect(marked('高价值', 'gao jia', 'gaojia')).to.deep.equal([]);
    expect(finds('gaojia', searched('高价值', 'gao jia'))).to.equal(true);
  });

  it('is parted, in order, and within the name, whatever is asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('高', '价', '值', 'g', 'j', 'z', 'a', 'o'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const stretches = nameStretches('高价值高值', 'gao jia zhi gao zhi', words);
        let last = -1;
        for (const [from, to] of stretches) {
          expect(from).to.be.greaterThan(last);
          expect(to).to.be.greaterThan(from).and.at.most(5);
          last = to;
        }
      }),
    );
  });

  it('keeps whole what one sign was folded from', () => {
    expect(stretchesIn('面积㎡起', ['m'])).to.deep.equal([[2, 3]]);
  });
});

describe('the search through all plans', () => {
  it('knows for every name which characters its syllables stand for', async () => {
    for (const { name, pinyin, initials } of (await allPlans()).programs) {
      const syllables = syllablesOf(name, pinyin);
      expect(syllables?.map(({ initial }) => initial).join(''), name).to.equal(initials);
    }
  });

  it('marks something in every program that it finds, and finds nothing else', async () => {
    const { programs } = await allPlans();
    const index = new SearchIndex(programs, 'zh');
    for (const needle of needlesIn('专利 gjz zhishi an 2035 patent 预审 bao center zx ip')) {
      const ranks = index.ranks(needle);
      programs.forEach((program, place) => {
        const { name, excerpt } = matchesIn(program, [needle], 'zh');
        expect(name.length + (excerpt?.stretches.length ?? 0) > 0, `${needle} ${program.id}`).to.equal(ranks[place] !== -1);
      });
    }
  });

  it('does not find 产 by an', async () => {
    const { programs } = await allPlans();
    const ranks = new SearchIndex(programs, 'zh').ranks('an');
    const plain = programs.flatMap(({ name, nameEn, summaryEn }, place) => (/产/.test(name) && !/[安案按岸]/.test(name) && !/\ban/i.test(`${nameEn} ${summaryEn}`) ? [place] : []));
    expect(plain.length).to.be.greaterThan(50);
    for (const place of plain) expect(ranks[place], programs[place]!.name).to.equal(-1);
  });
});
