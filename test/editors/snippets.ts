import { autoloadSnippet, divSnippet } from '../../packages/embed/src/snippets/div.js';
import type { Embedding } from '../../packages/embed/src/snippets/embedding.js';
import { figureSnippet } from '../../packages/embed/src/snippets/figure.js';
import { frameAddress, frameSnippet } from '../../packages/embed/src/snippets/frame.js';
import { elementAround, textElement, voidElement } from '../../packages/embed/src/snippets/markup.js';
import { tagSnippet, widgetTag } from '../../packages/embed/src/snippets/tag.js';

const INDICATOR = 'high-value-invention-patents-per-10k-people';

const GOAL: Embedding = {
  widget: 'target-gauge',
  base: '/ip/',
  data: `data/indicators/${INDICATOR}.json`,
  asked: [['plan', 'nanjing-14th-five-year-plan'], ['indicator', INDICATOR]],
  lang: 'zh-Hans',
  theme: '',
  isElder: false,
  words: '南京市目标：到 2025 年，万人高价值发明专利拥有量 50 件。',
};

const PICTURE = { address: '/gauge.svg', alt: GOAL.words, width: 480, height: 300, lang: GOAL.lang };
const { address, alt, width, height } = PICTURE;

/** Where the picture lies that the last snippet names. */
export const PICTURE_FILE = 'stories/readme/gauge.svg';

/** The script that a template loads once for all its pages. */
export const AUTOLOAD = autoloadSnippet(GOAL.base);

export const TAG = widgetTag(GOAL);

export const BOX = divSnippet(GOAL);

/** Another widget, with the script that defines it and nothing else. */
export const BOARD = tagSnippet({ ...GOAL, widget: 'target-board', data: 'data/plans/nanjing-14th-five-year-plan.json', asked: [] });

/** The columns of the published table. */
export const SNIPPET_NAMES = ['script', 'tag', 'box', 'link', 'frame', 'figure', 'picture'] as const;

export type SnippetName = (typeof SNIPPET_NAMES)[number];

/** What an author pastes for one goal; the picture in a figure, and in a paragraph. */
export const SNIPPETS: Readonly<Record<SnippetName, string>> = {
  script: AUTOLOAD,
  tag: TAG,
  box: BOX,
  link: elementAround('p', [], [textElement('a', [['href', frameAddress(GOAL)]], GOAL.words)]),
  frame: frameSnippet(GOAL, { width: '100%', height: 420, title: '南京市目标' }),
  figure: figureSnippet(PICTURE, '来源：南京市“十四五”知识产权规划'),
  picture: elementAround('p', [], [voidElement('img', [['src', address], ['alt', alt], ['width', String(width)], ['height', String(height)]])]),
};
