import { expect } from '@open-wc/testing';
import type { Scene } from '../../packages/base/src/picture/marks.js';
import { lineWidth, type Measure } from '../../packages/base/src/picture/text-width.js';
import { flat } from '../page.js';

/** Expects words in a picture, each inside of it and none upon another. */
export function expectWordsApart({ width, height, marks }: Scene, measure: Measure): void {
  const boxes = marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const length = lineWidth(mark, measure);
    const left = mark.x - { start: 0, middle: length / 2, end: length }[mark.anchor];
    const size = Math.max(...mark.runs.map((run) => run.size));
    const text = flat(mark.runs.map((run) => run.text).join(' '));
    return text === '' ? [] : [{ text, left, right: left + length, top: mark.y - 0.8 * size, bottom: mark.y + 0.15 * size }];
  });
  expect(boxes.length).to.be.greaterThan(2);
  for (const { text, left, right, top, bottom } of boxes) {
    expect(Math.min(left, top), text).to.be.at.least(0);
    expect(right, text).to.be.at.most(width);
    expect(bottom, text).to.be.at.most(height);
  }
  boxes.forEach((one, place) => {
    const met = boxes.slice(place + 1).find((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom);
    expect(met?.text, `meets ${one.text}`).to.equal(undefined);
  });
}
