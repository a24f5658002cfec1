import type { DataPackage } from '../../packages/data/src/types.js';
import { documentHead } from './document-head.js';
import { bilingual, markup, type Markup } from './markup.js';
import { TIMELINE_PAGE } from './navigation.js';
import { plainTimeline } from './plain-timeline.js';
import type { PlanContent } from './plan-content.js';
import { sitePage } from './site.js';
import { ALL_PLANS, widgetSection } from './widget-section.js';

const NANTONG = 'nantong-pilot-city-plan';

/** The page of timelines: all plans on one axis, then the one plan that prints phases. */
export function timelinePage(contents: readonly PlanContent[], whole: DataPackage): Markup {
  const [all, one] = [`${contents.length} 份文件的日期与任务`, '南通市工作方案的阶段与任务'];
  const main = markup`<article>
${documentHead(bilingual('时间轴', 'Timeline'), markup`<p>${bilingual(
    '条是写明起止的期限，标记是一天或一年；没有写日期的任务不上轴，列在下面。',
    'A bar is a period with a printed start and end, a mark is a day or a year. Tasks without a date stand below the axis.',
  )}</p>`)}
<ip-data src="${ALL_PLANS}">
${widgetSection('all', markup`<ip-task-timeline heading-level="2"><h2>${all}</h2>
${plainTimeline(whole, '', all)}</ip-task-timeline>`)}
${widgetSection('nantong', markup`<ip-task-timeline plan="${NANTONG}" heading-level="2"><h2>${one}</h2>
${plainTimeline(whole, NANTONG, one)}</ip-task-timeline>`)}
</ip-data>
</article>`;
  return sitePage(contents, {
    file: TIMELINE_PAGE,
    title: '城市知识产权规划的时间轴',
    name: bilingual('时间轴', 'Timeline'),
    styles: ['portal.css', 'site.css', 'article.css', 'plans.css', 'figures.css'],
    main,
    origin: bilingual(`数据取自 ${contents.length} 份规划文件。`, `Data from ${contents.length} documents.`),
    hasWidgets: true,
  });
}
