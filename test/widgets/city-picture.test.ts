import { expect } from '@open-wc/testing';
import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { canvasMeasure, pngOf } from '../../packages/base/src/picture/canvas-painter.js';
import type { Scene } from '../../packages/base/src/picture/marks.js';
import { svgOf } from '../../packages/base/src/picture/svg-writer.js';
import { estimated } from '../../packages/base/src/picture/text-width.js';
import { progressOf } from '../../packages/data/src/progress.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { en as cardEn } from '../../packages/widgets/src/city-card/messages/en.js';
import { zh as cardZh } from '../../packages/widgets/src/city-card/messages/zh.js';
import { cardModel } from '../../packages/widgets/src/city-card/model.js';
import { cardPicture } from '../../packages/widgets/src/city-card/picture.js';
import { en as comparisonEn } from '../../packages/widgets/src/city-comparison/messages/en.js';
import { zh as comparisonZh } from '../../packages/widgets/src/city-comparison/messages/zh.js';
import { comparisonModel } from '../../packages/widgets/src/city-comparison/model.js';
import { comparisonPicture } from '../../packages/widgets/src/city-comparison/picture.js';
import { generatedPlans } from '../../stories/comparison-samples.js';
import { PALETTE } from '../base/picture/scene.js';
import { AFTER, flat } from '../page.js';
import { read } from './board.js';
import { COUNTY, NANJING_2018, NANJING_2021, allPlans } from './city.js';
import { expectWordsApart } from './words-apart.js';

const measure = canvasMeasure(estimated);

function comparison(data: DataPackage, plans: readonly string[] = [], locale: 'zh' | 'en' = 'zh'): Scene {
  const [words, own] = locale === 'en' ? [en, comparisonEn] : [zh, comparisonZh];
  const model = comparisonModel(data, { plans, cities: [], indicators: [] }, locale, words, own, AFTER, progressOf);
  if (model?.status !== 'shown') throw new Error(model?.status);
  return comparisonPicture(model, 'given', { words, own, measure, locale }, '一句话。', '来源：文件', AFTER);
}

function card(data: DataPackage, plan: string, locale: 'zh' | 'en' = 'zh'): Scene {
  const [words, own] = locale === 'en' ? [en, cardEn] : [zh, cardZh];
  const model = cardModel(data, { city: '', plan, indicators: [] }, locale, words, '2024-04-26', progressOf);
  if (model?.status !== 'shown') throw new Error(model?.status);
  return cardPicture(model, { words, own, measure }, ['一条说明。'], '来源：文件', '2024-04-26');
}

function wordsOf({ marks }: Scene): string {
  return flat(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.runs.map(({ text }) => text).join('')] : [])).join(' '));
}

const TWICE = [NANJING_2018, NANJING_2021, COUNTY];
const CASES: readonly (readonly [name: string, scene: () => Promise<Scene>])[] = [
  ['a comparison of four cities', async () => comparison(await allPlans())],
  ['a comparison of four cities in English', async () => comparison(await allPlans(), [], 'en')],
  ['a comparison of two plans of a city', async () => comparison(await allPlans(), TWICE)],
  ['a comparison of two plans of a city in English', async () => comparison(await allPlans(), TWICE, 'en')],
  ['a comparison of three hundred plans', async () => comparison(read(generatedPlans(300)))],
  ...[NANJING_2021, 'nantong-pilot-city-plan', 'maanshan-demonstration-city-plan', COUNTY].flatMap((plan) => [
    [`the card of ${plan}`, async () => card(await allPlans(), plan)] as const,
    [`the card of ${plan} in English`, async () => card(await allPlans(), plan, 'en')] as const,
  ]),
];

describe('The picture of a comparison', () => {
  it('has its title, plans, figures, reasons, sentence, source and day inside', async () => {
    const words = wordsOf(comparison(await allPlans(), TWICE));
    for (const part of ['3 份规划，哪些目标能放在一起看', '南京市 副省级 2018—2020 年', '万人发明专利拥有量', '目标60件', '已实现 2020 年底 82.86 件', '相近，不可比', '16.5万件', '范围不同：', '一句话。', '来源：文件', '2026 年 11 月 24 日']) {
      expect(words).to.contain(part);
    }
  });
});

describe('The picture of a card', () => {
  it('has city, plan, period, goals, counts, notes, source and day inside', async () => {
    const words = wordsOf(card(await allPlans(), 'maanshan-demonstration-city-plan'));
    for (const part of ['马鞍山市 推定', '示范城市工作方案', '起始年未注明', '2026 年底', '49 项目标', '一条说明。', '来源：文件', '2024 年 4 月 26 日']) {
      expect(words).to.contain(part);
    }
  });
});

describe('The pictures of cities', () => {
  for (const [name, draw] of CASES) {
    it(`keep all of their words inside and apart (${name})`, async () => {
      expectWordsApart(await draw(), measure);
    });
  }

  it('become an SVG that needs no style and a PNG', async () => {
    const scene = comparison(await allPlans());
    const file = svgOf(scene, PALETTE);
    expect(new DOMParser().parseFromString(file, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    expect(file).to.not.match(/class=|style=|NaN|undefined/);
    const png = await pngOf(card(await allPlans(), COUNTY), PALETTE, 1);
    expect([...new Uint8Array(await png.arrayBuffer()).slice(1, 4)]).to.deep.equal([0x50, 0x4e, 0x47]);
  });
});
