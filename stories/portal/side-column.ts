import { plainGoal, type PortalContent } from './content.js';
import { bilingual, markup, type Markup } from './markup.js';

/** The column beside the article: themes with counts, one gauge, and the files of the data. */
export function sideColumn(content: PortalContent): Markup {
  const { groups, aside } = content;
  const themes = groups.map(({ theme, targets }) =>
    markup`<li><a href="#theme-${theme.id}">${bilingual(theme.name, theme.nameEn)}</a> <span>${targets.length}</span></li>\n`);
  return markup`<aside class="side">
<section>
  <h2>${bilingual('一项指标', 'One indicator')}</h2>
  <div class="beside"><ip-target-gauge id="aside" provider="plan-data" target="${aside.id}" variant="bar" heading-level="3">${plainGoal(content, aside)}</ip-target-gauge></div>
</section>
<section>
  <h2>${bilingual('数据文件', 'Data files')}</h2>
  <ul class="files">
    <li><a href="../data/plans/nanjing-14th-five-year-plan.json" type="application/json">${bilingual('数据包（JSON）', 'Data package (JSON)')}</a></li>
    <li><a href="../data/csv/targets.csv" type="text/csv">${bilingual('目标表（CSV）', 'Targets (CSV)')}</a></li>
    <li><a href="../data/csv/observations.csv" type="text/csv">${bilingual('已有数字（CSV）', 'Past figures (CSV)')}</a></li>
  </ul>
</section>
<section class="themes">
  <h2>${bilingual('按主题看', 'By theme')}</h2>
  <ul class="counts">${themes}</ul>
</section>
</aside>`;
}
