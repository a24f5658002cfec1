import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { zhElder } from '../../packages/base/src/messages/zh-elder.js';
import type { Drawing, Role } from '../../packages/base/src/picture/marks.js';
import { estimated, lineWidth } from '../../packages/base/src/picture/text-width.js';
import { parse } from '../../packages/data/src/parse.js';
import { arcDrawing, type Layout } from '../../packages/widgets/src/target-gauge/arc.js';
import { barDrawing } from '../../packages/widgets/src/target-gauge/bar.js';
import { gaugeModel, type GaugeModel } from '../../packages/widgets/src/target-gauge/model.js';
import { sharesOf } from '../../packages/widgets/src/target-gauge/shares.js';
import { patentsGoal, result, samplePackage, type Row } from '../../stories/samples.js';
import { AFTER, DURING, PATENTS, flat } from '../page.js';

const LAYOUTS = {
  Chinese: { locale: 'zh', words: zh, isElder: false, measure: estimated },
  'plain Chinese': { locale: 'zh', words: zhElder, isElder: true, measure: estimated },
  English: { locale: 'en', words: en, isElder: false, measure: estimated },
} as const satisfies Record<string, Layout>;

interface Figures {
  readonly value: number;
  readonly start: number | null;
  readonly now: number | null;
  readonly today?: string;
  readonly more?: Row;
}

function modelOf({ value, start, now, today = DURING, more = {} }: Figures, layout: (typeof LAYOUTS)[keyof typeof LAYOUTS]): GaugeModel {
  const rows = { unit: 'item', per: null, accumulation: 'level', ...more };
  const observations: Row[] = [];
  if (start !== null) observations.push(result(start, '2020-12', { ...rows, comparator: '=', id: 'start', role: 'baseline' }));
  if (now !== null) observations.push(result(now, '2023-12', { ...rows, comparator: '=' }));
  const parsed = parse(samplePackage([patentsGoal({ ...rows, value, baseline: start === null ? null : 'start' })], observations));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const model = gaugeModel(parsed.data, { target: PATENTS, plan: '', indicator: '', value: null, asOf: '' }, layout.locale, layout.words, today);
  if (model.status !== 'shown') throw new Error(model.text);
  return model;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the texts of a drawing stand, with letters of 0.8 above and 0.15 below the baseline, in parts of their size. */
function boxesOf({ marks }: Drawing): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.kind !== 'text') return [];
    const width = lineWidth(mark, estimated);
    const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
    const size = Math.max(...mark.runs.map((run) => run.size));
    return [{ text: mark.runs.map(({ text }) => text).join(' '), left, right: left + width, top: mark.y - 0.8 * size, bottom: mark.y + 0.15 * size }];
  });
}

function expectRoom(drawing: Drawing): void {
  const boxes = boxesOf(drawing);
  for (const { text, left, right, top, bottom } of boxes) {
    expect(left, `left of ${text}`).to.be.at.least(-0.5);
    expect(right, `right of ${text}`).to.be.at.most(drawing.width + 0.5);
    expect(top, `top of ${text}`).to.be.at.least(-1);
    expect(bottom, `bottom of ${text}`).to.be.at.most(drawing.height + 0.5);
  }
  boxes.forEach((one, place) => {
    for (const other of boxes.slice(place + 1)) {
      const meets = one.left < other.right - 0.5 && other.left < one.right - 0.5 && one.top < other.bottom - 0.5 && other.top < one.bottom - 0.5;
      expect(meets, `${one.text} meets ${other.text}`).to.equal(false);
    }
  });
}

function rolesOf({ marks }: Drawing): Role[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [] : [mark.fill, mark.stroke].flatMap((role) => role ?? [])));
}

function textsOf(drawing: Drawing): string[] {
  return boxesOf(drawing).map(({ text }) => flat(text));
}

const figure = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 1, max: 9999 }).map((number) => number / 10),
  fc.integer({ min: 1000, max: 9_999_999 }),
  fc.integer({ min: 1, max: 999_999 }).map((number) => number / 100),
);
const share = fc.integer({ min: 0, max: 1500 }).map((part) => part / 1000);
const near = (part: fc.Arbitrary<number>, value: number): fc.Arbitrary<number> => part.map((one) => Number((one * value).toPrecision(4)));
const figures = figure.chain((value) =>
  fc.record({ value: fc.constant(value), start: fc.option(near(share, value)), now: fc.option(near(share, value)), today: fc.constantFrom(DURING, AFTER) }),
);

describe('the shares of a gauge', () => {
  it('lie between 0 and 1, the gain between start and result', () => {
    fc.assert(
      fc.property(figures, (known) => {
        const shares = sharesOf(modelOf(known, LAYOUTS.Chinese));
        if (!shares) return;
        const { start, low, high, filled, goal, expected } = shares;
        for (const part of [start, low, high, filled, goal, expected ?? 0]) expect(part).to.be.within(0, 1);
        expect(low).to.be.at.most(high);
        expect(filled).to.be.at.least(high);
        expect([low, high]).to.include(shares.hasStart ? start : low);
      }),
    );
  });

  it('are missing where only the goal is known', () => {
    expect(sharesOf(modelOf({ value: 50, start: null, now: null }, LAYOUTS.Chinese))).to.equal(undefined);
  });
});

for (const [name, layout] of Object.entries(LAYOUTS)) {
  describe(`the drawings of a gauge in ${name}`, () => {
    it('have words that neither leave the arc nor meet', () => {
      fc.assert(
        fc.property(figures, (known) => {
          const drawing = arcDrawing(modelOf(known, layout), layout);
          if (drawing) expectRoom(drawing);
        }),
        { numRuns: 400 },
      );
    });

    it('have words that neither leave the bar nor meet, from 220 units on', () => {
      fc.assert(
        fc.property(figures, fc.integer({ min: 220, max: 1000 }), (known, width) => {
          const drawing = barDrawing(modelOf(known, layout), layout, width);
          if (drawing) expectRoom(drawing);
        }),
        { numRuns: 400 },
      );
    });

    it('have no number that is none', () => {
      fc.assert(
        fc.property(figures, (known) => {
          const model = modelOf(known, layout);
          for (const drawing of [arcDrawing(model, layout), barDrawing(model, layout, 300)]) expect(JSON.stringify(drawing) ?? '').to.not.match(/NaN|null|Infinity/);
        }),
      );
    });
  });
}

describe('the arc of a gauge', () => {
  const { Chinese } = LAYOUTS;

  it('draws start, gain, goal and what is expected by now', () => {
    const drawing = arcDrawing(modelOf({ value: 50, start: 35.9, now: 41 }, Chinese), Chinese)!;
    expect(rolesOf(drawing)).to.include.members(['hairline', 'value', 'goal', 'ink', 'ground']);
    expect(textsOf(drawing)).to.include.members(['目标', '50', '0', '60', '2020 年底 35.9', '2023 年底', '41 件', '进度滞后']);
    expect(drawing.startInNote).to.equal(false);
  });

  it('has no value mark where only the start is known, and never fills the goal', () => {
    const drawing = arcDrawing(modelOf({ value: 50, start: 35.9, now: null }, Chinese), Chinese)!;
    expect(rolesOf(drawing)).to.not.include('value');
    const goals = drawing.marks.filter((mark) => mark.kind !== 'text' && mark.stroke === 'goal');
    expect(goals.map((mark) => mark.kind === 'path' && mark.width)).to.deep.equal([4]);
  });

  it('breaks the goal mark in two once the goal is reached', () => {
    const marks = (now: number): number => {
      const drawing = arcDrawing(modelOf({ value: 50, start: 35.9, now }, Chinese), Chinese)!;
      const mark = drawing.marks.find((one) => one.kind === 'path' && one.stroke === 'goal');
      return mark?.kind === 'path' ? mark.d.split('M').length - 1 : 0;
    };
    expect([marks(49.9), marks(50), marks(51)]).to.deep.equal([1, 2, 2]);
  });

  it('moves the label of a low start to a note, and keeps its dot', () => {
    const drawing = arcDrawing(modelOf({ value: 50, start: 8.2, now: 31 }, Chinese), Chinese)!;
    expect(drawing.startInNote).to.equal(true);
    expect(textsOf(drawing).join()).to.not.contain('8.2');
    expect(drawing.marks.some((mark) => mark.kind === 'circle' && mark.fill === 'ink')).to.equal(true);
  });

  it('gives way to the bar where its words do not fit', () => {
    expect(arcDrawing(modelOf({ value: 1234567.89, start: null, now: 1034567.89, more: { unit: '100m-yuan' } }, Chinese), Chinese)).to.equal(undefined);
    expect(arcDrawing(modelOf({ value: 50, start: 10, now: 40 }, Chinese), Chinese)).to.not.equal(undefined);
  });

  it('gives way to the bar where the goal lies low on the scale', () => {
    expect(arcDrawing(modelOf({ value: 120, start: 300, now: 200, more: { comparator: '<=' } }, Chinese), Chinese)).to.equal(undefined);
  });

  it('is not drawn where only the goal is known', () => {
    expect(arcDrawing(modelOf({ value: 50, start: null, now: null }, Chinese), Chinese)).to.equal(undefined);
    expect(barDrawing(modelOf({ value: 50, start: null, now: null }, Chinese), Chinese, 300)).to.equal(undefined);
  });
});

describe('the bar of a gauge', () => {
  const { Chinese } = LAYOUTS;

  it('is as wide as asked for, with its marks where the figures are', () => {
    const drawing = barDrawing(modelOf({ value: 50, start: 30, now: 45 }, Chinese), Chinese, 600)!;
    const gain = drawing.marks.find((mark) => mark.kind === 'rect' && mark.fill === 'value');
    expect(drawing.width).to.equal(600);
    expect(gain?.kind === 'rect' && [gain.x, gain.w]).to.deep.equal([300, 150]);
    expect(textsOf(drawing)).to.include.members(['目标 50', '2020 年底 30', '60']);
  });

  it('is not drawn without a width', () => {
    expect(barDrawing(modelOf({ value: 50, start: 30, now: 45 }, Chinese), Chinese, 0)).to.equal(undefined);
  });
});
