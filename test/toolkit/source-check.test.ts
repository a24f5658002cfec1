import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedNumbers } from '../../packages/toolkit/src/cli/printed-number.js';
import { checkRow, type SourceRow } from '../../packages/toolkit/src/cli/source-check.js';
import { sourceLines, spansOf, FIGURE_SKIPS } from '../../packages/toolkit/src/cli/source-match.js';

const DOCUMENT = [
  '一、目标',
  '甲市专利中心达60家、商标中心达72家，人均专利达82.86件；培训百余场，大会办了十四届。',
  '力争乙类示范\u00a0企业 达10家以上，丙类企业1,300家。',
  '\t甲类发明\r',
  '\t＞3500件\r',
  '',
  '（牵头单位：市甲局、市乙局（版权局）。配合单位：市丙局、',
  '市丁局]',
  '（各成员单位按职责分工负责）',
].join('\n');

const lines = sourceLines(DOCUMENT, 'a-plan');

function row(part: Partial<SourceRow>): SourceRow {
  return { table: 'targets', printed: '', label: '专利中心', line: '2', lineEnd: '', ...part };
}

const AGREEING: readonly [string, Partial<SourceRow>][] = [
  ['a figure right behind its label', { printed: '达60家' }],
  ['a figure of a later item of the list', { printed: '72家', label: '商标中心' }],
  ['a decimal', { printed: '82.86件', label: '人均专利' }],
  ['a label with skipped text', { printed: '60家', label: '甲市…中心' }],
  [
    'a label that lies inside skipped text of the figure',
    { printed: '力争…达10家以上', label: '乙类示范企业', line: '3' },
  ],
  ['white space inside the printed run', { printed: '达10家', label: '示范企业', line: '3' }],
  ['a figure in Chinese numerals', { printed: '百余场', label: '培训' }],
  ['a table cell under its name', { printed: '＞3500件', label: '甲类发明', line: '4', lineEnd: '5' }],
  ['a grouped number', { printed: '1,300家', label: '丙类企业', line: '3' }],
  ['a label alone', { table: 'tasks', label: '商标中心' }],
  ['a value whose digits are printed', { printed: '达60家', value: '60' }],
  ['a grouped value', { printed: '1,300家', label: '丙类企业', line: '3', value: '1300' }],
  ['a value of a Chinese numeral', { printed: '百余场', label: '培训', value: '100' }],
];

for (const [what, part] of AGREEING) {
  test(`a row agrees with the document: ${what}`, () => {
    assert.equal(checkRow(lines, row(part)), undefined);
  });
}

const DISAGREEING: readonly [string, Partial<SourceRow>, RegExp][] = [
  ['a digit is changed', { printed: '达61家' }, /printed does not stand/],
  [
    'a digit of the label is changed',
    { printed: '＞3500件', label: '乙类发明', line: '4', lineEnd: '5' },
    /label does not/,
  ],
  ['the first of two figures is swapped', { printed: '72家' }, /another number/],
  ['the second of two figures is swapped', { printed: '60家', label: '商标中心' }, /another number/],
  ['the line is one too far', { printed: '达60家', line: '3' }, /it stands in line 2/],
  [
    'the table line is one too far',
    { printed: '＞3500件', label: '甲类发明', line: '5', lineEnd: '6' },
    /label does not/,
  ],
  [
    'the lines begin one too early',
    { printed: '达10家', label: '示范企业', line: '2', lineEnd: '3' },
    /later line/,
  ],
  ['the table lines begin one too early', { label: '甲类发明', line: '3', lineEnd: '5' }, /later line/],
  [
    'the number is cut at its end',
    { printed: '82', label: '人均专利' },
    /printed does not stand there whole/,
  ],
  [
    'the number is cut at its beginning',
    { printed: '86件', label: '人均专利' },
    /printed does not stand there whole/,
  ],
  [
    'the number is cut inside its digits',
    { printed: '500件', label: '甲类发明', line: '4', lineEnd: '5' },
    /whole/,
  ],
  ['the number is cut at a grouping comma', { printed: '300家', label: '丙类企业', line: '3' }, /whole/],
  ['the Chinese number is cut', { printed: '四届', label: '大会办了' }, /whole/],
  ['a comma stands between', { printed: '82.86件', label: '商标中心' }, /a mark/],
  ['a semicolon stands between', { printed: '百余场', label: '人均专利' }, /a mark/],
  [
    'skipped text of the figure holds a comma',
    { printed: '力争…1,300家', label: '丙类企业', line: '3' },
    /whole/,
  ],
  ['the label is empty', { printed: '达60家', label: '' }, /label is empty/],
  ['the line is no line of the document', { line: '99' }, /line must be 1 to 9/],
  ['lineEnd is more than 6 lines further', { line: '1', lineEnd: '8' }, /at most 6 lines/],
  ['lineEnd comes before line', { line: '2', lineEnd: '1' }, /at most 6 lines/],
  ['the value is another than the print', { printed: '达60家', value: '16' }, /value 16 is not the number/],
  ['the value is not that of the Chinese numeral', { printed: '百余场', label: '培训', value: '10' }, /value 10/],
  ['a value stands by a run without a number', { printed: '达', value: '60' }, /in no number of printed/],
  ['a value has no printed run', { value: '60' }, /no printed to stand in/],
  ['the value is no number', { printed: '达60家', value: '六十' }, /value 六十 is not the number/],
  ['unreadable rows are held too', { printed: '达6O家' }, /printed does not stand/],
];

for (const [what, part, reason] of DISAGREEING) {
  test(`a row is refused when ${what}`, () => {
    assert.match(checkRow(lines, row(part))?.reason ?? '', reason);
  });
}

const NUMBERS: readonly [printed: string, numbers: readonly number[]][] = [
  ['四届', [4]],
  ['两届', [2]],
  ['十四届', [14]],
  ['二十五次', [25]],
  ['百余场', [100]],
  ['一千三百家', [1300]],
  ['三百零五家', [305]],
  ['全国第三', [3]],
  ['翻一番', [2]],
  ['翻两番', [4]],
  ['三倍', [3]],
  ['万人', [10000, 1]],
  ['五万人', [50000, 5]],
  ['一亿两千万元', [120000000]],
  ['3.32倍', [3.32]],
  ['＞1,300家', [1300]],
  ['第三批10家', [10]],
  ['全覆盖', []],
];

for (const [printed, numbers] of NUMBERS) {
  test(`${printed} holds ${numbers.length === 0 ? 'no number' : numbers.join(' or ')}`, () => {
    assert.deepEqual(printedNumbers(printed), numbers);
  });
}

test('a comma put between label and figure is seen', () => {
  const broken = sourceLines(DOCUMENT.replace('专利中心达60家', '专利中心，达60家'), 'a-plan');
  assert.match(checkRow(broken, row({ printed: '达60家' }))?.reason ?? '', /a mark/);
});

test('a figure more than 30 characters from its label is refused', () => {
  const spread = (gap: number): readonly string[] => [`专利中心${'的'.repeat(gap)}60家`];
  assert.equal(checkRow(spread(30), row({ printed: '60家', line: '1' })), undefined);
  assert.match(checkRow(spread(31), row({ printed: '60家', line: '1' }))?.reason ?? '', /too far apart/);
});

test('skipped text spans at most 40 characters', () => {
  assert.equal(spansOf(`力争${'的'.repeat(40)}达`, '力争…达', FIGURE_SKIPS).length, 1);
  assert.equal(spansOf(`力争${'的'.repeat(41)}达`, '力争…达', FIGURE_SKIPS).length, 0);
});

test('conditions may have other numbers between label and figure', () => {
  const rule = ['近3年维权2次以上'];
  const condition = { printed: '2次以上', label: '近', line: '1' };
  assert.equal(checkRow(rule, row({ ...condition, table: 'conditions' })), undefined);
  assert.match(checkRow(rule, row(condition))?.reason ?? '', /another number/);
});

test('a fault says what was sought, where, and what stands there', () => {
  const fault = checkRow(lines, row({ printed: '达61家' }));
  assert.equal(fault?.sought, '达61家 by 专利中心');
  assert.equal(fault?.lines, 'line 2');
  assert.match(fault?.found ?? '', /专利中心达60家/);
});

const RESPONSIBLE: readonly [string, Partial<SourceRow>, RegExp | undefined][] = [
  ['a leading agency under its heading', { label: '市甲局', role: 'lead' }, undefined],
  ['a name with brackets of its own', { label: '市乙局（版权局）', role: 'lead' }, undefined],
  ['a supporting agency under its heading', { label: '市丙局', role: 'support' }, undefined],
  ['an agency on the line after the heading', { label: '市丁局', role: 'support', line: '8' }, undefined],
  [
    'an agency whose role follows its name',
    { label: '各成员单位', role: 'responsible', line: '9' },
    undefined,
  ],
  ['the name where the label is empty', { names: ['某局', '市甲局'], role: 'lead' }, undefined],
  ['a supporting agency called leading', { label: '市丙局', role: 'lead' }, /heading of the role lead/],
  ['a leading agency called supporting', { label: '市甲局', role: 'support' }, /heading of the role support/],
  ['an agency that is not there', { label: '市戊局', role: 'lead' }, /label does not stand/],
  ['no name there', { names: ['某局'], role: 'lead' }, /nor an alias/],
];

for (const [what, part, reason] of RESPONSIBLE) {
  test(`responsibilities ${reason === undefined ? 'agree' : 'are refused'}: ${what}`, () => {
    const responsibility = row({ table: 'responsibilities', label: '', names: [], line: '7', ...part });
    const found = checkRow(lines, responsibility)?.reason;
    if (reason === undefined) assert.equal(found, undefined);
    else assert.match(found ?? '', reason);
  });
}

test('the Ma’anshan text loses the number that opens its own line, and only there', () => {
  const text = '1、甲\n2、乙\n5、丙';
  assert.deepEqual(sourceLines(text, 'maanshan-demonstration-city-plan'), ['甲', '乙', '5、丙']);
  assert.deepEqual(sourceLines(text, 'a-plan'), ['1、甲', '2、乙', '5、丙']);
});
