import type { DataPackage } from '../../packages/data/src/types.js';
import { documentHead } from './document-head.js';
import { bilingual, markup, type Markup } from './markup.js';
import { PROGRAMS_PAGE } from './navigation.js';
import { plainPrograms } from './plain-programs.js';
import type { PlanContent } from './plan-content.js';
import { sitePage } from './site.js';
import { ALL_PLANS, widgetSection } from './widget-section.js';

/** The page of the directory: the programs of all plans, to search and to narrow; its address keeps what is shown. */
export function programsPage(contents: readonly PlanContent[], whole: DataPackage): Markup {
  const title = `${contents.length} 份规划的项目与平台`;
  const main = markup`<article>
${documentHead(bilingual('项目名录', 'Directory of programs'), markup`<p>${bilingual(
    '规划点名的专项、平台、中心、制度、称号和文件。找到的结果连同网址一起可以转发。',
    'Special programs, platforms, centres, systems, titles and documents that the plans name. The address keeps what you found.',
  )}</p>`)}
<ip-data src="${ALL_PLANS}">
${widgetSection('directory', markup`<ip-program-directory heading-level="2" sync-url><h2>${title}</h2>
${plainPrograms(whole, title)}</ip-program-directory>`)}
</ip-data>
</article>`;
  return sitePage(contents, {
    file: PROGRAMS_PAGE,
    title: '城市知识产权规划的项目名录',
    name: bilingual('项目名录', 'Programs'),
    styles: ['portal.css', 'site.css', 'article.css', 'plans.css', 'figures.css'],
    main,
    origin: bilingual(`数据取自 ${contents.length} 份规划文件。`, `Data from ${contents.length} documents.`),
    hasWidgets: true,
  });
}
