import { en } from '../../packages/base/src/messages/en.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import type { DataPackage, Target } from '../../packages/data/src/types.js';
import { plainGoal } from './content.js';
import { documentHead } from './document-head.js';
import type { FiguresChoice } from './figures-choice.js';
import { leadingPrograms } from './leading-programs.js';
import { bilingual, markup, type Markup } from './markup.js';
import { CITIES_PAGE, FIGURES_PAGES, PLANS_PLACE, planPageOf, PROGRAMS_PAGE } from './navigation.js';
import { plainNotes } from './notes-list.js';
import { cardOf, plainCard } from './plain-card.js';
import { plainComparison } from './plain-comparison.js';
import { plainTimeline } from './plain-timeline.js';
import type { PlanContent } from './plan-content.js';
import { cityWords, dayOr, nameWords, periodWords } from './plan-words.js';
import { sitePage } from './site.js';
import { valueChain } from './value-chain.js';
import { ALL_PLANS } from './widget-section.js';

/** One idea of the page: its name, one sentence, what shows it, and the way to more. */
interface Block {
  readonly id: string;
  readonly title: Markup;
  readonly say: Markup;
  readonly body: Markup;
  readonly more?: { readonly href: string; readonly words: Markup };
}

function blockSection({ id, title, say, body, more }: Block): Markup {
  const way = more ? markup`\n<p class="way"><a href="${more.href}">${more.words}</a></p>` : markup``;
  return markup`<section class="block" id="${id}" aria-labelledby="title-${id}">
<header>
<h2 id="title-${id}">${title}</h2>${way}
<p>${say}</p>
</header>
${body}
</section>
`;
}

function goalsBlock(data: DataPackage, whole: DataPackage, content: PlanContent, choice: FiguresChoice): Block {
  const { plan } = content;
  const targets = data.targets.filter(({ restates }) => restates === null);
  const of = (binding: Target['binding']): Target[] => targets.filter((target) => target.binding === binding);
  const obligatory = of('obligatory');
  const leading = targets.find(({ indicator }) => indicator === choice.leading);
  if (!leading) throw new Error(`${plan.id} has no goal for ${choice.leading}.`);
  const beside = obligatory.length > 0 ? obligatory.filter((target) => target !== leading).map(({ indicator }) => indicator) : choice.indicators;
  const shown = beside.length + 1;
  const card = cardOf(whole, plan.id, beside);
  const body = markup`<div class="glance">
<div class="widget foremost"><ip-target-gauge target="${leading.id}" heading-level="3">${plainGoal({ data }, leading)}</ip-target-gauge></div>
<div class="widget"><ip-city-card class="untitled" plan="${plan.id}" indicators="${beside.join(' ')}" heading-level="2">${plainCard(whole, card)}</ip-city-card></div>
</div>`;
  const more = { href: `${planPageOf(plan.id)}#board`, words: bilingual(`全部 ${targets.length} 项目标`, `All ${targets.length} goals`) };
  if (obligatory.length === 0) {
    return {
      id: 'goals', body, more,
      title: bilingual('主要目标', 'Main goals'),
      say: bilingual(
        `文件没有把目标分为约束性和预期性。这里从 ${targets.length} 项里选出 ${shown} 项，五个环节都有。`,
        `The document does not divide its goals into obligatory and anticipatory. Here are ${shown} of ${targets.length}, from all five links of the chain.`,
      ),
    };
  }
  const anticipatory = of('anticipatory').length;
  return {
    id: 'goals', body, more,
    title: bilingual(`约束性目标 ${obligatory.length} 项`, `${obligatory.length} obligatory goals`),
    say: bilingual(
      `指标表列出 ${obligatory.length + anticipatory} 项：约束性 ${obligatory.length} 项，都在这里；预期性 ${anticipatory} 项。`,
      `The table of indicators has ${obligatory.length + anticipatory}: ${obligatory.length} are obligatory, all shown here, and ${anticipatory} anticipatory.`,
    ),
  };
}

function sourceLine({ plan }: PlanContent): Markup {
  const date = plan.issuedOn ?? plan.publishedOn ?? '';
  return markup`<p class="source">${bilingual(zh.source(plan.name, date, ''), en.source(plan.nameEn, date, ''))}</p>`;
}

function blocksOf(contents: readonly PlanContent[], data: DataPackage, whole: DataPackage, content: PlanContent, choice: FiguresChoice): Block[] {
  const { plan, city, counts, notes } = content;
  const special = data.programs.filter(({ kind }) => kind === 'special-program').map(({ id }) => id);
  const programs = choice.programs.length > 0 ? choice.programs.map((id) => `${plan.id}-${id}`) : special;
  const cities = [...new Set([city.id, ...contents.map((one) => one.city.id)])];
  const conflicts = data.notes.filter(({ kind }) => kind === 'conflict').length;
  const timeline = `${plan.name}：日期与任务`;
  return [
    goalsBlock(data, whole, content, choice),
    {
      id: 'chain',
      title: bilingual('从创造到服务', 'From creation to service'),
      say: bilingual('文件在五个环节各写了多少目标、任务和项目。', 'How many goals, tasks and programs the document has for each link of the chain.'),
      body: markup`${valueChain(data, plan.id)}\n${sourceLine(content)}`,
    },
    {
      id: 'time',
      title: bilingual('什么时候做什么', 'What is done when'),
      say: bilingual('写明日期的上轴；没有写日期的任务按文件的分组列出。', 'What has a printed date is on the axis; tasks without one stand in the groups of the document.'),
      body: markup`<div class="widget"><ip-task-timeline class="untitled" plan="${plan.id}" heading-level="2">${plainTimeline(whole, plan.id, timeline)}</ip-task-timeline></div>`,
    },
    {
      id: 'programs',
      title: choice.programs.length > 0 ? bilingual(`${programs.length} 个项目`, `${programs.length} programs`) : bilingual(`${programs.length} 个专项`, `${programs.length} special programs`),
      say: choice.programs.length > 0
        ? bilingual(`文件点名的项目有 ${counts.programs} 个，这里选出 ${programs.length} 个。`, `${programs.length} of the ${counts.programs} programs that the document names.`)
        : bilingual('文件单列的专项，各有一句说明；点开看任务、目标和出处。', 'What the document sets apart, with a sentence each; open one for its task, goals and source.'),
      body: markup`${leadingPrograms(data, programs)}\n${sourceLine(content)}`,
      more: { href: `${PROGRAMS_PAGE}?ip-plan=${plan.id}`, words: bilingual(`全部 ${counts.programs} 个项目`, `All ${counts.programs} programs`) },
    },
    {
      id: 'compared',
      title: bilingual('和别的城市比', 'Beside other cities'),
      say: bilingual('几个不止一个城市写到、口径相同的指标。', 'A few indicators that several cities print and count the same way.'),
      body: markup`<div class="widget"><ip-city-comparison cities="${cities.join(' ')}" indicators="${choice.compared.join(' ')}" heading-level="3">${plainComparison(whole, { cities, indicators: choice.compared })}</ip-city-comparison></div>`,
      more: { href: `${CITIES_PAGE}?ip-mark=${plan.id}`, words: bilingual('全部指标的比较', 'All indicators compared') },
    },
    ...(notes ? [{
      id: 'notes',
      title: bilingual('文件哪里不清楚', 'Where the document is unclear'),
      say: bilingual(`先看前后不一的 ${conflicts} 处，其余按类可查。`, `First the ${conflicts} places that contradict each other; the others by kind.`),
      body: markup`<div class="widget"><ip-data-notes class="untitled" plan="${plan.id}" kind="conflict" heading-level="2">${plainNotes(notes)}</ip-data-notes></div>`,
    }] : []),
  ];
}

/** A plan in figures, to be understood in two minutes. Throws if the plan or what is chosen from it is not there. */
export function figuresPage(contents: readonly PlanContent[], packages: readonly DataPackage[], whole: DataPackage, choice: FiguresChoice): Markup {
  const content = contents.find(({ plan }) => plan.id === choice.plan);
  const data = packages.find(({ plans }) => plans[0]?.id === choice.plan);
  if (!content || !data) throw new Error(`There is no plan ${choice.plan}.`);
  const { plan, city, issuer } = content;
  const blocks = blocksOf(contents, data, whole, content, choice);
  const main = markup`<article class="in-figures">
${documentHead(markup`<span class="kind">${bilingual('规划图解', 'The plan in figures')}</span> ${nameWords(plan.name, plan.nameEn)}`, markup`<p><span>${periodWords(plan)}</span>${
    issuer ? markup`<span>${bilingual(issuer.name, issuer.nameEn)}</span>` : markup``}<span>${bilingual('成文', 'Signed')} ${dayOr(plan.issuedOn)}</span>${
    plan.documentNumber === null ? markup`` : markup`<span>${plan.documentNumber}</span>`}</p>`)}
<p class="lead">${bilingual(plan.summary ?? '', plan.summaryEn ?? '')}</p>
<nav class="on-page" data-en-label="On this page" aria-label="本页内容">
<ul>
${blocks.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
<ip-data src="${ALL_PLANS}">
${blocks.map(blockSection)}</ip-data>
</article>`;
  return sitePage(contents, {
    file: FIGURES_PAGES.get(plan.id) ?? '',
    title: `规划图解：${plan.name}`,
    above: [PLANS_PLACE, { href: planPageOf(plan.id), words: markup`${cityWords(city)} ${periodWords(plan)}` }],
    name: bilingual('规划图解', 'In figures'),
    styles: ['portal.css', 'site.css', 'article.css', 'plans.css', 'figures.css'],
    main,
    origin: issuer
      ? bilingual(`数据取自${issuer.name}印发的《${plan.name}》。`, `Data from “${plan.nameEn}”, issued by ${issuer.nameEn}.`)
      : bilingual(`数据取自《${plan.name}》。`, `Data from “${plan.nameEn}”.`),
    hasWidgets: true,
  });
}
