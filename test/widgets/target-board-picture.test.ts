import { expect } from '@open-wc/testing';
import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { canvasMeasure, pngOf } from '../../packages/base/src/picture/canvas-painter.js';
import type { Scene } from '../../packages/base/src/picture/marks.js';
import { svgOf } from '../../packages/base/src/picture/svg-writer.js';
import { estimated } from '../../packages/base/src/picture/text-width.js';
import { progressOf } from '../../packages/data/src/progress.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import type { BoardFilter } from '../../packages/widgets/src/target-board/board-filter.js';
import { en as boardEn } from '../../packages/widgets/src/target-board/messages/en.js';
import { zh as boardZh } from '../../packages/widgets/src/target-board/messages/zh.js';
import { boardModel } from '../../packages/widgets/src/target-board/model.js';
import { boardPicture } from '../../packages/widgets/src/target-board/picture.js';
import { PALETTE } from '../base/picture/scene.js';
import { DURING, flat } from '../page.js';
import { PLAN, nanjing, read, samples } from './board.js';
import { expectWordsApart } from './words-apart.js';

const measure = canvasMeasure(estimated);
const ALL = { theme: '', group: '' };

function pictureOf(data: DataPackage, filter: BoardFilter = ALL, locale: 'zh' | 'en' = 'zh'): Scene {
  const [words, board] = locale === 'en' ? [en, boardEn] : [zh, boardZh];
  const model = boardModel(data, PLAN, locale, words, DURING, progressOf);
  if (model?.status !== 'shown') throw new Error(model?.status);
  return boardPicture(model, filter, { words, board, measure, year: model.year }, '一句话。', '来源：文件', DURING);
}

function wordsOf({ marks }: Scene): string {
  return flat(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.runs.map(({ text }) => text).join('')] : [])).join(' '));
}

const CASES: readonly (readonly [name: string, scene: () => Promise<Scene>])[] = [
  ['goals of every kind', async () => pictureOf(read(samples()))],
  ['goals of every kind in English', async () => pictureOf(read(samples()), ALL, 'en')],
  ['one theme', async () => pictureOf(read(samples()), { theme: 'service', group: '' })],
  ['a whole plan', async () => pictureOf(await nanjing())],
  ['a whole plan in English', async () => pictureOf(await nanjing(), ALL, 'en')],
];

describe('the picture of a board', () => {
  it('has its title, period, goals, sentence, source and day inside', () => {
    const words = wordsOf(pictureOf(read(samples())));
    for (const part of ['：20 项目标', '2021—2025 年', '创造', '7 项', '600亿元', '约束性', '预期性', '示例数据', '进度正常', '或者', '其中 发明专利授权量', '力争…基本建立', '一句话。', '来源：文件', '2024 年 6 月 1 日']) {
      expect(words).to.contain(part);
    }
  });

  it('shows what the board is narrowed to, and says so', () => {
    const words = wordsOf(pictureOf(read(samples()), { theme: 'utilization', group: 'obligatory' }));
    expect(words).to.contain('只含：运用 约束性；显示 1 项，共 20 项').and.contain('600亿元');
    expect(words).to.not.contain('3500');
  });

  for (const [name, draw] of CASES) {
    it(`keeps all of its words inside and apart (${name})`, async () => {
      expectWordsApart(await draw(), measure);
    });
  }

  it('can be written and painted', async () => {
    const scene = pictureOf(read(samples()));
    const parsed = new DOMParser().parseFromString(svgOf(scene, PALETTE), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(flat(parsed.documentElement.textContent)).to.contain('南京市').and.contain('600');
    expect((await pngOf(scene, PALETTE, 1)).size).to.be.greaterThan(5000);
  });
});
