import { plainBoard } from './board-table.js';
import { documentHead } from './document-head.js';
import { bilingual, markup, type Markup } from './markup.js';
import { DRAWN_PLAN, FIGURES_PAGES, GOALS_PAGE, PLANS_PLACE, planPageOf } from './navigation.js';
import { plainNotes } from './notes-list.js';
import type { PlanContent } from './plan-content.js';
import { attributionWords, cityWords, dayOr, nameWords, notPrinted, periodWords, printedOr } from './plan-words.js';
import { sitePage } from './site.js';

const QUALITY = {
  clean: bilingual('完整', 'Complete'),
  damaged: bilingual('有缺损，部分文字和数字无法辨认', 'Damaged: some words and figures cannot be read'),
};

function facts({ plan, city, issuer }: PlanContent): Markup {
  const entry = (zh: string, en: string, value: Markup): Markup => markup`<div><dt>${bilingual(zh, en)}</dt><dd>${value}</dd></div>\n`;
  const attribution = attributionWords(city);
  const noStart = plan.start === null ? markup` <small>${bilingual('起始年未注明', 'No start year given')}</small>` : markup``;
  return markup`<dl class="facts">
${entry('城市', 'City', markup`${cityWords(city)}${attribution ? markup` <small>${attribution}</small>` : markup``}`)}${entry('规划期', 'Period', markup`${periodWords(plan)}${noStart}`)}${
  entry('发文机关', 'Issuer', issuer ? bilingual(issuer.name, issuer.nameEn) : notPrinted)}${entry('文号', 'Number', printedOr(plan.documentNumber))}${
  entry('成文日期', 'Signed', dayOr(plan.issuedOn))}${entry('发布日期', 'Published', dayOr(plan.publishedOn))}${
  entry('主要内容', 'Content', bilingual(plan.summary ?? '', plan.summaryEn ?? ''))}${entry('文本质量', 'Text', QUALITY[plan.textQuality])}</dl>`;
}

/** What stands on the page, with its counts. */
function onThisPage({ plan, counts, notes }: PlanContent): Markup {
  const link = (href: string, zh: string, en: string, count = markup``): Markup => markup`<li><a href="${href}">${bilingual(zh, en)}</a>${count}</li>\n`;
  const figures = FIGURES_PAGES.get(plan.id);
  const many = (count: number, unit: string): Markup => markup` ${bilingual(`${count} ${unit}`, String(count))}`;
  return markup`<nav class="on-page" data-en-label="On this page" aria-label="本页内容">
<ul>
${figures === undefined ? markup`` : link(figures, '规划图解', 'In figures')}${link('#board', '目标', 'Goals', many(counts.goals, '项'))}${notes ? link('#notes', '数据说明', 'Notes on the data', many(counts.notes, '条')) : markup``}${
  link('#files', '数据文件', 'Data files')}${plan.id === DRAWN_PLAN ? link(GOALS_PAGE, '每项目标一幅图', 'One picture a goal') : markup``}</ul>
</nav>`;
}

function files({ plan }: PlanContent): Markup {
  const file = (href: string, type: string, zh: string, en: string): Markup =>
    markup`<li><a href="../data/${href}" type="${type}">${bilingual(zh, en)}</a></li>\n`;
  return markup`<section class="data-files" id="files" aria-labelledby="title-files">
<h2 id="title-files">${bilingual('数据文件', 'Data files')}</h2>
<ul class="files">
${file(`plans/${plan.id}.json`, 'application/json', '本规划数据包（JSON）', 'This plan’s package (JSON)')}${
  file(`plans/${plan.id}.jsonld`, 'application/ld+json', '本规划数据描述（JSON-LD）', 'This plan’s description (JSON-LD)')}${
  file('csv/targets.csv', 'text/csv', '全部规划的目标表（CSV）', 'Goals of all plans (CSV)')}${
  file('csv/notes.csv', 'text/csv', '全部规划的数据说明（CSV）', 'Notes on all plans (CSV)')}</ul>
</section>`;
}

/** The page of one plan: head, board, notes, files; with the goals and notes in plain words for those without scripts. */
export function planPage(contents: readonly PlanContent[], content: PlanContent): Markup {
  const { plan, city, issuer, sources, board, notes, counts } = content;
  const name = nameWords(plan.name, plan.nameEn);
  const unclear = notes ? markup`
<section class="notes" id="notes">
<ip-data-notes plan="${plan.id}" heading-level="2"><h2>${bilingual(`数据说明 ${counts.notes} 条`, `${counts.notes} notes on the data`)}</h2>
${plainNotes(notes)}</ip-data-notes>
</section>` : markup``;
  const main = markup`<article>
${documentHead(name, onThisPage(content))}
${facts(content)}
<ip-data src="${sources.join(' ')}">
<section class="board" id="board">
<ip-target-board plan="${plan.id}" heading-level="2"><h2>${bilingual(`目标 ${counts.goals} 项`, `${counts.goals} goals`)}</h2>
${plainBoard(board)}</ip-target-board>
</section>${unclear}
</ip-data>
${files(content)}
</article>`;
  const alternate = (type: string, ending: string): Markup =>
    markup`<link rel="alternate" type="${type}" href="../data/plans/${plan.id}.${ending}">\n`;
  const by = issuer ?? city;
  return sitePage(contents, {
    file: planPageOf(plan.id),
    title: `${plan.name}：目标与数据说明`,
    above: [PLANS_PLACE],
    name,
    styles: ['portal.css', 'site.css', 'article.css', 'plans.css'],
    alternates: markup`${alternate('application/json', 'json')}${alternate('application/ld+json', 'jsonld')}`,
    main,
    origin: issuer
      ? bilingual(`数据取自${by.name}印发的《${plan.name}》。`, `Data from “${plan.nameEn}”, issued by ${by.nameEn}.`)
      : bilingual(`数据取自《${plan.name}》；文件未注明发文机关。`, `Data from “${plan.nameEn}”, which names no issuer.`),
    hasWidgets: true,
  });
}
