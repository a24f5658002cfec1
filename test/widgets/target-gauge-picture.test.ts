import { expect } from '@open-wc/testing';
import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { canvasMeasure, pngOf } from '../../packages/base/src/picture/canvas-painter.js';
import type { Scene } from '../../packages/base/src/picture/marks.js';
import { svgOf } from '../../packages/base/src/picture/svg-writer.js';
import { estimated } from '../../packages/base/src/picture/text-width.js';
import { parse } from '../../packages/data/src/parse.js';
import { gaugeModel } from '../../packages/widgets/src/target-gauge/model.js';
import { gaugePicture } from '../../packages/widgets/src/target-gauge/picture.js';
import { goal, patentsGoal, result, samplePackage, type Row } from '../../stories/samples.js';
import { AFTER, DURING, flat } from '../page.js';
import { PALETTE } from '../base/picture/scene.js';
import { expectWordsApart } from './words-apart.js';

const measure = canvasMeasure(estimated);

const NOTE = {
  id: 'note', plan: 'nanjing-14th-five-year-plan', kind: 'unit-missing', lines: ['108'], rows: ['targets/nanjing-14th-five-year-plan-trade'],
  text: '表中单位印作“亿”，正文为“亿元”，此处从正文；两处的数字相同，只是写法不同。', textEn: 'The table prints “亿”, the text “亿元”.',
};
const TRADE = goal('trade', '累计知识产权交易额', 'Cumulative value of IP transactions', { printed: '＞600亿', comparator: '>', value: 600, unit: '100m-yuan', accumulation: 'cumulative', binding: 'obligatory' });

function pictureOf(rows: readonly Row[], observations: readonly Row[] = [], today = DURING, locale: 'zh' | 'en' = 'zh'): Scene {
  const parsed = parse(samplePackage(rows, observations, [NOTE]));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const words = locale === 'en' ? en : zh;
  const model = gaugeModel(parsed.data, { target: String(rows[0]!['id']), plan: '', indicator: '', value: null, asOf: '' }, locale, words, today);
  if (model.status !== 'shown') throw new Error(model.text);
  return gaugePicture(model, { locale, words, isElder: false, measure }, words, today);
}

function wordsOf({ marks }: Scene): string {
  return flat(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.runs.map(({ text }) => text).join('')] : [])).join(''));
}

const CASES: readonly (readonly [name: string, scene: () => Scene])[] = [
  ['an arc', () => pictureOf([patentsGoal()], [result(44.6, '2023-12')])],
  ['an arc without a result', () => pictureOf([patentsGoal()], [], AFTER)],
  ['a bar', () => pictureOf([patentsGoal({ value: 1234567.8, baseline: null })], [result(1034567.8, '2023-12')])],
  ['a goal alone', () => pictureOf([TRADE], [], AFTER)],
  ['a goal in words', () => pictureOf([goal('units', '示范单位', 'Units', { printed: '全覆盖', kind: 'coverage', scope: '市内' })])],
  ['a goal in many words', () => pictureOf([goal('standing', '保护格局', 'Landscape', { printed: '基本建成知识产权保护最严城市，'.repeat(6), kind: 'qualitative' })])],
  ['an unreadable goal', () => pictureOf([goal('officers', '专员队伍', 'Officers', { printed: 'UOo', comparator: '>', value: null, unit: 'named-person', accumulation: 'level', certainty: 'unreadable' })])],
  ['English', () => pictureOf([patentsGoal()], [result(44.6, '2023-12')], DURING, 'en')],
  ['a long name', () => pictureOf([patentsGoal({ name: '知识产权保护规范化市场培育和专利导航服务基地建设'.repeat(4) })])],
];

describe('the picture of a gauge', () => {
  it('has its title, place, period, figure, sentence, source and day inside', () => {
    const words = wordsOf(pictureOf([patentsGoal()], [result(44.6, '2023-12')]));
    for (const part of ['万人高价值发明专利拥有量', '南京市', '2021—2025 年', '44.6件', '目标 50 件', '方法：年均增速对照', '来源：《南京市“十四五”知识产权发展规划》', '2024 年 6 月 1 日']) {
      expect(words).to.contain(part);
    }
  });

  it('says that a figure is a sample', () => {
    expect(wordsOf(pictureOf([patentsGoal()], [result(44.6, '2023-12')]))).to.contain('示例数据');
    expect(wordsOf(pictureOf([patentsGoal()], [result(44.6, '2023-12', { sample: false })]))).to.not.contain('示例数据');
  });

  it('shows a goal alone with its comparator, year, binding and note, and no scale', () => {
    const scene = pictureOf([TRADE], [], AFTER);
    for (const part of ['超过', '600亿元', '2025 年', '约束性', '规划期已结束，此处未见公布结果', '表中单位印作“亿”']) expect(wordsOf(scene)).to.contain(part);
    expect(scene.marks.some((mark) => mark.kind === 'path' && mark.stroke === 'hairline')).to.equal(false);
  });

  it('says in English what it says in Chinese', () => {
    const words = wordsOf(pictureOf([patentsGoal()], [result(44.6, '2023-12')], DURING, 'en'));
    for (const part of ['High-value invention patents', 'Nanjing', 'On track', 'Sample data', 'Source: Nanjing 14th Five-Year IP Plan', '1 June 2024']) expect(words).to.contain(part);
  });

  for (const [name, scene] of CASES) {
    it(`keeps all of its words inside and apart (${name})`, () => {
      expectWordsApart(scene(), measure);
    });

    it(`can be written and painted (${name})`, async () => {
      const picture = scene();
      const root = new DOMParser().parseFromString(svgOf(picture, PALETTE), 'image/svg+xml').documentElement;
      expect(root.localName).to.equal('svg');
      expect(root.querySelector('title')!.textContent).to.equal(picture.title);
      expect(flat(root.querySelector('desc')!.textContent)).to.not.equal('');
      expect(root.textContent).to.not.match(/NaN|undefined|null/);
      expect((await pngOf(picture, PALETTE, 1)).size).to.be.greaterThan(1000);
    });
  }
});
