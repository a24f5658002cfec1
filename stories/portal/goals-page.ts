import type { DataPackage } from '../../packages/data/src/types.js';
import { article } from './article.js';
import { contentOf } from './content.js';
import { bilingual, type Markup } from './markup.js';
import { GOALS_PAGE, PLANS_PLACE, planPageOf } from './navigation.js';
import type { PlanContent } from './plan-content.js';
import { nameWords } from './plan-words.js';
import { sideColumn } from './side-column.js';
import { sitePage } from './site.js';

/**
 * The page with a gauge for every goal, for a package that holds one plan. Throws if a goal that the page sets apart is
 * not in it.
 */
export function goalsPage(contents: readonly PlanContent[], data: DataPackage): Markup {
  const content = contentOf(data);
  const { plan, issuer, groups } = content;
  return sitePage(contents, {
    file: GOALS_PAGE,
    title: `${plan.name}的目标`,
    above: [PLANS_PLACE, { href: planPageOf(plan.id), words: nameWords(plan.name, plan.nameEn) }],
    name: bilingual('目标图示', 'Goals drawn'),
    sections: groups.map(({ theme }) => ({ href: `#theme-${theme.id}`, words: bilingual(theme.name, theme.nameEn) })),
    styles: ['portal.css', 'site.css', 'article.css'],
    main: article(content),
    side: sideColumn(content),
    origin: bilingual(`数据取自${issuer.name}印发的《${plan.name}》。`, `Data from “${plan.nameEn}”, issued by ${issuer.nameEn}.`),
    hasWidgets: true,
  });
}
