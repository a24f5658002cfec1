import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import type { Target } from '../../packages/data/src/types.js';
import { PLAN_SRC, plainGoal, type PortalContent } from './content.js';
import { documentHead } from './document-head.js';
import { goalTable } from './goal-table.js';
import type { ThemeGoals } from './goals.js';
import { bilingual, markup, type Markup } from './markup.js';
import { planPageOf } from './navigation.js';
import { periodWords } from './plan-words.js';
import { readingGuide } from './reading-guide.js';

function head({ plan, groups, issuer }: PortalContent): Markup {
  const count = groups.reduce((sum, { targets }) => sum + targets.length, 0);
  const issued = plan.issuedOn ?? plan.publishedOn;
  const date = issued === null ? markup`` : markup`<span>${bilingual(`成文日期：${zh.day(issued)}`, `Dated ${en.day(issued)}`)}</span>`;
  return documentHead(
    bilingual(`${plan.name}的目标`, `Goals of the ${plan.nameEn}`),
    markup`<p><span>${bilingual(`来源：${issuer.name}`, `Source: ${issuer.nameEn}`)}</span>${date}
    <span>${bilingual(`目标：${count} 项`, `${count} goals`)}</span></p>`,
  );
}

function record({ plan, groups, data }: PortalContent): Markup {
  const targets = groups.flatMap((group) => group.targets);
  const count = (isCounted: (target: Target) => boolean): Markup => {
    const found = String(targets.filter(isCounted).length);
    return bilingual(`${found} 项`, found);
  };
  const entry = (zh: string, en: string, value: Markup): Markup => markup`<div><dt>${bilingual(zh, en)}</dt><dd>${value}</dd></div>`;
  return markup`<dl class="record">
    ${entry('规划期', 'Period', periodWords(plan))}
    ${entry('目标', 'Goals', count(() => true))}
    ${entry('约束性', 'Obligatory', count(({ binding }) => binding === 'obligatory'))}
    ${entry('预期性', 'Anticipatory', count(({ binding }) => binding === 'anticipatory'))}
    ${entry('写明起点', 'With a start', count(({ baseline }) => baseline !== null))}
    ${entry('已有数字', 'Past figures', bilingual(`${data.observations.length} 个`, String(data.observations.length)))}
  </dl>`;
}

function opening(content: PortalContent): Markup {
  const { plan, leading } = content;
  return markup`<section class="opening">
  <div class="summary">
    <p>${bilingual(plan.summary ?? '', plan.summaryEn ?? '')}</p>
    <p>${bilingual(
      '下面逐项列出规划写明的目标：先数字，后文字。每项都注明出处，可以切换成表格，也可以下载。',
      'Below stands every goal that the plan prints: figures first, then words. Each names its source, turns into a table and can be downloaded.',
    )} <a href="${planPageOf(plan.id)}">${bilingual('这份规划的总览和数据说明', 'The whole plan and the notes on its data')}</a></p>
    ${record(content)}
  </div>
  <ip-target-gauge class="leading" id="leading" src="${PLAN_SRC}" target="${leading.id}" heading-level="2">${plainGoal(content, leading)}</ip-target-gauge>
</section>`;
}

/** Names the goals of a theme that stand elsewhere on the page, so that each is shown once. */
function apartLine({ leading, aside }: PortalContent, targets: readonly Target[]): Markup {
  const link = (target: Target, href: string): Markup[] =>
    targets.includes(target) ? [markup`<a href="${href}">${bilingual(target.name, target.nameEn)}</a>`] : [];
  const links = [...link(leading, '#leading'), ...link(aside, '#aside')];
  return links.length === 0 ? markup`` : markup`<p class="apart">${bilingual('另放在本页醒目处：', 'Set apart on this page: ')}${links}</p>`;
}

function themeSection(content: PortalContent, { theme, targets }: ThemeGoals): Markup {
  const gauge = (target: Target): Markup =>
    markup`<ip-target-gauge target="${target.id}" heading-level="4">${plainGoal(content, target)}</ip-target-gauge>\n`;
  const here = targets.filter((target) => target !== content.leading && target !== content.aside);
  const [figures, words] = [here.filter(({ value }) => value !== null), here.filter(({ value }) => value === null)];
  const grid = (name: string, rows: readonly Target[]): Markup => rows.length === 0 ? markup`` : markup`<div class="grid ${name}">\n${rows.map(gauge)}</div>`;
  return markup`<section class="theme" id="theme-${theme.id}" aria-labelledby="title-${theme.id}">
  <h3 id="title-${theme.id}">${bilingual(theme.name, theme.nameEn)} <small>${bilingual(`${targets.length} 项`, String(targets.length))}</small></h3>
  ${apartLine(content, targets)}
  ${grid('figures', figures)}
  ${grid('words', words)}
</section>`;
}

function withoutData(content: PortalContent): Markup {
  const { leading } = content;
  return markup`<section class="theme without-data" aria-labelledby="title-without-data">
  <h3 id="title-without-data">${bilingual('数据未取得时的样子', 'What a gauge shows without its data')}</h3>
  <p>${bilingual(
    '这里的地址故意写错。网页原有的文字留着，下面说明缘由和办法。',
    'The address here is wrong on purpose. The words of the page stay, and a sentence below says why and what to do.',
  )}</p>
  <ip-target-gauge id="without-data" src="../data/plans/no-such-plan.json" target="${leading.id}">${plainGoal(content, leading)}</ip-target-gauge>
</section>`;
}

/** The article: head, leading goal, and three panels: gauges, table, reading guide. */
export function article(content: PortalContent): Markup {
  const tab = (id: string, zh: string, en: string, isCurrent: boolean): Markup =>
    markup`<button type="button" role="tab" id="tab-${id}" aria-controls="panel-${id}" aria-selected="${isCurrent ? 'true' : 'false'}">${bilingual(zh, en)}</button>`;
  return markup`<article>
${head(content)}
${opening(content)}
<div class="tabs" role="tablist" data-en-label="Views of the goals" aria-label="目标的几种看法">
  ${tab('gauges', '图示', 'Gauges', true)}${tab('table', '一览表', 'Table', false)}${tab('reading', '怎么看', 'How to read', false)}
</div>
<section class="panel current" id="panel-gauges" role="tabpanel" aria-labelledby="tab-gauges">
<h2 class="unseen">${bilingual('图示', 'Gauges')}</h2>
<ip-data id="plan-data" src="${PLAN_SRC}">
${content.groups.map((group) => themeSection(content, group))}
</ip-data>
${withoutData(content)}
</section>
<section class="panel" id="panel-table" role="tabpanel" aria-labelledby="tab-table">
<h2>${bilingual('一览表', 'Table')}</h2>
${goalTable(content)}
</section>
<section class="panel" id="panel-reading" role="tabpanel" aria-labelledby="tab-reading">
<h2>${bilingual('怎么看', 'How to read')}</h2>
${readingGuide()}
</section>
</article>`;
}
