import type { Palette, Scene } from '../../../packages/base/src/picture/marks.js';

/** A colour of its own for each role. */
export const PALETTE: Palette = {
  ink: '#1f2328', muted: '#59636e', ground: '#ffffff', accent: '#1b4f91', value: '#1b4f92', goal: '#1b4f93', hairline: '#858d96', track: '#d0d7de', band: '#f1f4f8',
  achieved: '#17693a', 'on-track': '#1b4f94', behind: '#8a5a00', 'off-track': '#b3261e', missed: '#b3261f', 'no-data': '#59636f', ended: '#596370',
};

/** A scene with a mark of each kind. */
export function sceneOf(words = '目标'): Scene {
  return {
    width: 120, height: 60, title: words, description: `${words}的说明`,
    marks: [
      { kind: 'rect', x: 10, y: 10, w: 40, h: 20, fill: 'value' },
      { kind: 'circle', x: 80, y: 20, r: 10, fill: 'behind', stroke: 'ink', width: 2 },
      { kind: 'path', d: 'M0 0H16V8H0Z', at: [60, 40, 0.5], fill: 'achieved' },
      { kind: 'path', d: 'M0 58H120', stroke: 'goal', width: 2 },
      { kind: 'text', x: 10, y: 50, anchor: 'start', runs: [{ text: words, size: 13, fill: 'ink', bold: true }, { text: '50', size: 13, fill: 'muted', gap: 4 }] },
    ],
  };
}
