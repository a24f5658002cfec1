import { expect } from '@open-wc/testing';
import { en } from '../../../packages/base/src/messages/en.js';
import type { Words } from '../../../packages/base/src/messages/words.js';
import { zh } from '../../../packages/base/src/messages/zh.js';
import { zhElder } from '../../../packages/base/src/messages/zh-elder.js';
import { flat } from '../../page.js';

describe('a date in words', () => {
  const cases = [
    ['2025', '2025 年底', '2025'],
    ['2025-12', '2025 年底', '2025'],
    ['2025-12-31', '2025 年底', '2025'],
    ['2025-12-30', '2025 年 12 月 30 日', '30 December 2025'],
    ['2025-06', '2025 年 6 月底', 'June 2025'],
    ['2025-06-30', '2025 年 6 月 30 日', '30 June 2025'],
  ] as const;

  for (const [date, chinese, english] of cases) {
    it(`is ${chinese} and ${english} for the end of ${date}`, () => {
      expect([zh, zhElder, en].map((words) => flat(words.endOf(date)))).to.deep.equal([chinese, chinese, english]);
    });
  }

  it('never breaks', () => {
    for (const words of [zh, zhElder, en]) expect(words.endOf('2025-06-30') + words.day('2025-06-30')).to.not.contain(' ');
  });
});

describe('a period in words', () => {
  it('is a range, or open at its start where none is printed', () => {
    expect(flat(zh.period('2021', '2025-12'))).to.equal('2021—2025 年');
    expect(flat(zh.period(null, '2026'))).to.equal('至 2026 年');
    expect(en.period('2021-01', '2025')).to.equal('2021–2025');
    expect(en.period(null, '2026')).to.equal('to 2026');
  });
});

describe('the words of every language', () => {
  const relations = ['far-above', 'above', 'equal', 'below', 'far-below'] as const;
  const languages: Readonly<Record<string, Words>> = { Chinese: zh, 'plain Chinese': zhElder, English: en };

  for (const [name, words] of Object.entries(languages)) {
    it(`have a word of its own for each status (${name})`, () => {
      const statuses = Object.values(words.status);
      expect(new Set(statuses).size).to.equal(7);
      expect(statuses.every((word) => word !== '')).to.equal(true);
    });

    it(`say every figure that they are given, with no sign of code (${name})`, () => {
      const { sentence } = words;
      const said = [
        ...relations.map((relation) => sentence.pace('44.6件', '2023-12', '43.8件', relation, words.status.behind)),
        sentence.reached('44.6件', '2023-12', '1.2件'), sentence.reachedExactly('44.6件', '2023-12'), sentence.missed('44.6件', '2023-12', '1.2件'),
        sentence.plain('44.6件', '2023-12'),
      ];
      for (const text of said) expect(text).to.contain('44.6件').and.to.not.match(/undefined|NaN|\$\{/);
    });
  }
});
