import { expect } from '@open-wc/testing';
import { en as enWords } from '../../packages/base/src/messages/en.js';
import { zh as zhWords } from '../../packages/base/src/messages/zh.js';
import { canvasMeasure, pngOf } from '../../packages/base/src/picture/canvas-painter.js';
import type { Scene } from '../../packages/base/src/picture/marks.js';
import { svgOf } from '../../packages/base/src/picture/svg-writer.js';
import { estimated } from '../../packages/base/src/picture/text-width.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import type { TimelineChoice } from '../../packages/widgets/src/task-timeline/filters.js';
import { en } from '../../packages/widgets/src/task-timeline/messages/en.js';
import { zh } from '../../packages/widgets/src/task-timeline/messages/zh.js';
import { timelinePicture } from '../../packages/widgets/src/task-timeline/picture.js';
import { FIFTY, FIFTY_DUTIES, NANJING_PLAN, NANTONG, timelinePackage } from '../../stories/timeline-samples.js';
import { PALETTE } from '../base/picture/scene.js';
import { AFTER, flat } from '../page.js';
import { read } from './board.js';
import { allPlans, modelOf } from './timeline.js';
import { expectWordsApart } from './words-apart.js';

const measure = canvasMeasure(estimated);
const ALL: TimelineChoice = { lanes: 'plan', agency: '', theme: '' };

function pictureOf(data: DataPackage, plan = NANTONG, choice = ALL, locale: 'zh' | 'en' = 'zh'): Scene {
  const [words, own] = locale === 'en' ? [enWords, en] : [zhWords, zh];
  return timelinePicture(modelOf(data, plan, AFTER, locale), choice, { words, own, measure, title: '标题', sentence: '一句话。', source: '来源：文件', today: AFTER });
}

function wordsOf({ marks }: Scene): string {
  return flat(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.runs.map(({ text }) => text).join('')] : [])).join(' '));
}

const CASES: readonly (readonly [name: string, scene: () => Promise<Scene>])[] = [
  ['one plan', async () => pictureOf(await allPlans())],
  ['one plan in English', async () => pictureOf(await allPlans(), NANTONG, ALL, 'en')],
  ['campaign days', async () => pictureOf(await allPlans(), NANJING_PLAN)],
  ['several plans', async () => pictureOf(await allPlans(), '')],
  ['several plans in English', async () => pictureOf(await allPlans(), '', ALL, 'en')],
  ['by theme', async () => pictureOf(await allPlans(), NANTONG, { ...ALL, lanes: 'theme' })],
  ['fifty tasks of two agencies', async () => pictureOf(read(timelinePackage(FIFTY, FIFTY_DUTIES)), '', { ...ALL, lanes: 'agency' })],
];

describe('the picture of a timeline', () => {
  it('has its title, axis, tasks, sentence, source and day inside', async () => {
    const words = wordsOf(pictureOf(await allPlans()));
    for (const part of ['标题', '已结束。今天是 2026 年 11 月 24 日，在时间轴之外', '注明起止', '宣传发动', '到 2025 年：50 项目标', '没有日期的 23 项任务和 4 项保障措施', '培育高价值专利', '独自牵头', '一句话。', '来源：文件', '制图日期：2026 年 11 月 24 日']) {
      expect(words).to.contain(part);
    }
  });

  it('shows what the timeline is narrowed to', async () => {
    const words = wordsOf(pictureOf(await allPlans(), NANTONG, { ...ALL, theme: 'talent' }));
    expect(words).to.contain('完善人才培养体系');
    expect(words).to.not.contain('培育高价值专利');
  });

  it('counts the tasks of many plans instead of naming them', async () => {
    const words = wordsOf(pictureOf(await allPlans(), ''));
    expect(words).to.contain('31 项').and.contain('“十四五”知识产权发展规划');
    expect(words).to.not.contain('健全知识产权信用监管机制');
  });

  for (const [name, draw] of CASES) {
    it(`keeps all of its words inside and apart (${name})`, async () => {
      expectWordsApart(await draw(), measure);
    });
  }

  it('can be written and painted', async () => {
    const scene = pictureOf(await allPlans());
    const parsed = new DOMParser().parseFromString(svgOf(scene, PALETTE), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(flat(parsed.documentElement.textContent)).to.contain('实施推进');
    expect((await pngOf(scene, PALETTE, 1)).size).to.be.greaterThan(5000);
  });
});
