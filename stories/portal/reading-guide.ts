import { bilingual, markup, type Markup } from './markup.js';

interface Sign {
  readonly drawing: Markup;
  readonly zh: string;
  readonly en: string;
}

const SIGNS: readonly Sign[] = [
  {
    drawing: markup`<path class="way" d="M4 16H92" stroke-width="2"/>`,
    zh: '细线：还要走的路。', en: 'Thin line: the way still to go.',
  },
  {
    drawing: markup`<path class="way" d="M4 16H92" stroke-width="2"/><path class="way" d="M4 16H60" stroke-width="9"/><circle class="start" cx="60" cy="27" r="3"/>`,
    zh: '灰带和实心点：规划开始时已有的数。', en: 'Grey band and dot: what was there at the start.',
  },
  {
    drawing: markup`<path class="way" d="M4 16H92" stroke-width="2"/><path class="way" d="M4 16H44" stroke-width="9"/><path class="gain" d="M47 16H72" stroke-width="16"/>`,
    zh: '粗带：规划期内增加的数。', en: 'Thick band: what was gained since.',
  },
  {
    drawing: markup`<path class="way" d="M4 16H92" stroke-width="2"/><path class="gain" d="M76 2V30" stroke-width="4"/>`,
    zh: '竖标：目标。', en: 'Upright mark: the goal.',
  },
  {
    drawing: markup`<path class="gain" d="M6 3V29" stroke-width="4"/><path class="way" d="M18 10H64M18 22H44" stroke-width="2"/>`,
    zh: '只有竖标和数：规划没有写起点，只写了目标，所以不画弧也不画条。',
    en: 'A mark and a figure alone: the plan prints a goal and no start, so no arc and no bar is drawn.',
  },
];

/** What the marks of a gauge mean, each with its drawing. */
export function readingGuide(): Markup {
  const rows = SIGNS.map(({ drawing, zh, en }) =>
    markup`<li><svg viewBox="0 0 96 32" width="96" height="32" aria-hidden="true">${drawing}</svg>${bilingual(zh, en)}</li>\n`);
  return markup`<ul class="signs">
${rows}</ul>
<p>${bilingual(
    '“规划期已结束”是说目标年已经过去，而这里没有公布的结果；它不等于没有实现。推定的内容都注明“推定”。',
    '“Period over” means that the goal’s year has passed and no result is published here; it does not mean that the goal was missed. What is inferred says so.',
  )}</p>`;
}
