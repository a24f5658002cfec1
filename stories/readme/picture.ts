import { zh } from '../../packages/base/src/messages/zh.js';
import type { Palette } from '../../packages/base/src/picture/marks.js';
import { svgOf } from '../../packages/base/src/picture/svg-writer.js';
import { estimated } from '../../packages/base/src/picture/text-width.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { gaugeModel } from '../../packages/widgets/src/target-gauge/model.js';
import { gaugePicture } from '../../packages/widgets/src/target-gauge/picture.js';

/** The default look as a file has it, without a page around it. */
const PALETTE: Palette = {
  ink: '#1f2328',
  muted: '#59636e',
  ground: '#ffffff',
  accent: '#1b4f91',
  value: '#1b4f91',
  goal: '#1b4f91',
  hairline: '#858d96',
  track: '#d0d7de',
  band: '#f1f4f8',
  achieved: '#17693a',
  'on-track': '#1b4f91',
  behind: '#8a5a00',
  'off-track': '#b3261e',
  missed: '#b3261e',
  'no-data': '#59636e',
  ended: '#59636e',
};
const DAY = '2026-11-24';

/** The README's picture: the plan's own goal and baseline, drawn by the code that draws a reader's download. */
export function readmePicture(data: DataPackage): string {
  const query = {
    target: '',
    plan: 'nanjing-14th-five-year-plan',
    indicator: 'high-value-invention-patents-per-10k-people',
    value: null,
    asOf: '',
  };
  const model = gaugeModel(data, query, 'zh', zh, DAY);
  if (model.status !== 'shown') throw new Error(model.text);
  const layout = { locale: 'zh' as const, words: zh, isElder: false, measure: estimated };
  return svgOf(gaugePicture(model, layout, zh, DAY), PALETTE);
}
