import type { DataPackage } from '../../packages/data/src/types.js';
import { documentHead } from './document-head.js';
import { bilingual, markup, type Markup } from './markup.js';
import { CITIES_PAGE } from './navigation.js';
import { cardOf, plainCard } from './plain-card.js';
import { plainComparison } from './plain-comparison.js';
import type { PlanContent } from './plan-content.js';
import { cityWords } from './plan-words.js';
import { sitePage } from './site.js';
import { ALL_PLANS, widgetSection } from './widget-section.js';

/** The page of the cities: a card for each plan, then all of them side by side. */
export function citiesPage(contents: readonly PlanContent[], whole: DataPackage): Markup {
  const plans = contents.map(({ plan }) => plan.id);
  const card = ({ plan, city }: PlanContent): Markup => markup`<ip-city-card plan="${plan.id}" heading-level="3"><h3>${cityWords(city)}</h3>
${plainCard(whole, cardOf(whole, plan.id, []))}</ip-city-card>\n`;
  const main = markup`<article>
${documentHead(bilingual('城市比较', 'Cities compared'), markup`<p>${bilingual(
    '同一个指标、同一个口径才放在一把尺上；口径不同的并列，写明不同在哪里，不排名次。',
    'Only the same quantity shares a scale. What differs stands side by side with the reason, and is not ranked.',
  )}</p>`)}
<ip-data src="${ALL_PLANS}">
<section class="widget" id="cards" aria-labelledby="title-cards">
<h2 id="title-cards">${bilingual(`${contents.length} 份规划一览`, `${contents.length} plans at a glance`)}</h2>
<div class="cards">
${contents.map(card)}</div>
</section>
${widgetSection('comparison', markup`<ip-city-comparison plans="${plans.join(' ')}" heading-level="2" sync-url><h2>${`${contents.length} 份规划，哪些目标能放在一起看`}</h2>
${plainComparison(whole, { plans })}</ip-city-comparison>`)}
</ip-data>
</article>`;
  return sitePage(contents, {
    file: CITIES_PAGE,
    title: '城市知识产权规划的比较',
    name: bilingual('城市比较', 'Cities compared'),
    styles: ['portal.css', 'site.css', 'article.css', 'plans.css', 'figures.css'],
    main,
    origin: bilingual(`数据取自 ${contents.length} 份规划文件。`, `Data from ${contents.length} documents.`),
    hasWidgets: true,
  });
}
