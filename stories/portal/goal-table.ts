import type { Target, Theme } from '../../packages/data/src/types.js';
import type { PortalContent } from './content.js';
import { goalWords, type GoalWords } from './goals.js';
import { bilingual, markup, type Markup } from './markup.js';

function row({ data }: PortalContent, target: Target): Markup {
  const [zh, en] = [goalWords(data, target, 'zh'), goalWords(data, target, 'en')];
  /** Words that the document prints stay Chinese in English, too. */
  const said = (name: keyof GoalWords): Markup => /\p{Script=Han}/u.test(en[name]) && name === 'goal'
    ? markup`<span lang="zh-Hans">${zh[name]}</span>`
    : bilingual(zh[name], en[name]);
  const cell = (name: 'goal' | 'unit' | 'year' | 'source'): Markup => markup`<td class="${name}">${said(name)}</td>`;
  return markup`<tr data-target="${target.id}"><th scope="row">${bilingual(zh.name, en.name)}</th>${cell('goal')}${cell('unit')}${cell('year')}${cell('source')}</tr>\n`;
}

function heading({ name, nameEn }: Theme): Markup {
  return markup`<tr class="theme-row"><th colspan="5" scope="rowgroup">${bilingual(name, nameEn)}</th></tr>\n`;
}

/** Every goal as a row: name, goal, unit, year, source. Written once, read without any script. */
export function goalTable(content: PortalContent): Markup {
  const column = (zh: string, en: string): Markup => markup`<th scope="col">${bilingual(zh, en)}</th>`;
  return markup`<div class="scroll" role="region" tabindex="0" data-en-label="All goals" aria-label="全部目标">
<table id="goal-table">
<thead><tr>${column('名称', 'Name')}${column('目标', 'Goal')}${column('单位', 'Unit')}${column('目标年', 'Year')}${column('来源', 'Source')}</tr></thead>
${content.groups.map(({ theme, targets }) => markup`<tbody>\n${heading(theme)}${targets.map((target) => row(content, target))}</tbody>\n`)}
</table>
</div>`;
}
