import type { City } from '../../packages/data/src/types.js';
import { bilingual, markup, type Markup } from './markup.js';
import { CITIES_PAGE, FIGURES_PAGES, GOALS_PAGE, PROGRAMS_PAGE, TIMELINE_PAGE } from './navigation.js';
import type { PlanContent } from './plan-content.js';
import { cityWords, periodWords } from './plan-words.js';
import { planTable } from './plan-table.js';
import { sitePage } from './site.js';

/** How many documents name their city, and what is known of those that do not. */
function attributions(contents: readonly PlanContent[]): Markup {
  const known = (attribution: City['attribution']): City[] => contents.map(({ city }) => city).filter((city) => city.attribution === attribution);
  const stated = known('stated').length;
  const inferred = known('inferred').map(({ name, nameEn }) =>
    bilingual(`有 1 份没有写市名，据文中地名推定为${name}；`, ` One names no city and is taken for ${nameEn}’s by the places in it.`));
  const unnamed = known('unnamed').map(({ name, nameEn }) =>
    bilingual(`有 1 份出自${name.replace('（未具名）', '')}，也没有写市名，不作推测。`, ` One comes from ${article(nameEn)}, whose name is not guessed.`));
  return markup`<p>${bilingual(`其中 ${stated} 份写明所属城市；`, `${stated} of them name their city.`)}${inferred}${unnamed}</p>`;
}

function article(name: string): string {
  const plain = name.charAt(0).toLowerCase() + name.slice(1);
  return `${/^[aeiou]/.test(plain) ? 'an' : 'a'} ${plain}`;
}

function introduction(contents: readonly PlanContent[]): Markup {
  const count = contents.length;
  return markup`<div class="introduction">
<p class="lead">${bilingual(
    `这里有 ${count} 份城市知识产权规划和方案，每份的目标、任务和项目逐条列出，注明出处。`,
    `Here are ${count} plans of Chinese cities for intellectual property, with every goal, task and program that they print and where it stands.`,
  )}</p>
${attributions(contents)}
<p>${bilingual(
    '文件没有印出的数一律不补；前后不一、认不清、由上下文推定的地方，都写成说明。',
    'What a document does not print is never filled in. Where it contradicts itself, cannot be read or had to be inferred, a note says so.',
  )}</p>
</div>`;
}

function countWords(): Markup {
  const word = (zh: string, en: string, sayZh: string, sayEn: string): Markup =>
    markup`<div><dt>${bilingual(zh, en)}</dt><dd>${bilingual(sayZh, sayEn)}</dd></div>\n`;
  return markup`<dl class="count-words">
${word('目标', 'Goals', '数字和文字目标，重述的只计一次', 'In figures and in words; one printed again counts once')}${
  word('任务', 'Tasks', '不含分组标题和保障措施', 'Without the headings of groups and without safeguards')}${
  word('项目', 'Programs', '文件点名的专项、平台、中心、基金、品牌等', 'Special programs, platforms, centres, funds, brands that the document names')}${
  word('说明', 'Notes', '文件不清楚之处和数据的取法', 'Where the document is unclear, and what was decided')}</dl>`;
}

function openData(): Markup {
  const file = (href: string, type: string, zh: string, en: string): Markup =>
    markup`<li><a href="../data/${href}" type="${type}">${bilingual(zh, en)}</a></li>\n`;
  return markup`<section id="data" aria-labelledby="title-data">
<h2 id="title-data">${bilingual('数据开放', 'Open data')}</h2>
<p>${bilingual('各页所示与这些文件一致，可以自由下载、复制和引用。', 'The pages show what is in these files; they may be downloaded, copied and cited freely.')}</p>
<ul class="files">
${file('ip-city-data.json', 'application/json', '全部规划（JSON）', 'All plans (JSON)')}${
  file('csv/datapackage.json', 'application/json', 'CSV 各表的清单（JSON）', 'List of the CSV tables (JSON)')}${
  file('csv/targets.csv', 'text/csv', '目标表（CSV）', 'Goals (CSV)')}${
  file('catalog.jsonld', 'application/ld+json', '数据目录（JSON-LD）', 'Catalogue (JSON-LD)')}</ul>
</section>`;
}

/** A page with the links to it and one sentence on it. */
interface Way {
  readonly links: readonly Markup[];
  readonly say: Markup;
}

function waysOf(contents: readonly PlanContent[], goals: number): Way[] {
  const link = (href: string, words: Markup): Markup => markup`<a href="${href}">${words}</a> `;
  const figures = contents.flatMap(({ plan, city }) => {
    const href = FIGURES_PAGES.get(plan.id);
    return href === undefined ? [] : [link(href, markup`${bilingual('规划图解：', 'In figures: ')}${cityWords(city)} ${periodWords(plan)}`)];
  });
  const programs = contents.reduce((total, { counts }) => total + counts.programs, 0);
  return [
    { links: figures, say: bilingual('两分钟看懂一份规划。', 'A plan in two minutes.') },
    {
      links: [link(GOALS_PAGE, bilingual('目标图示', 'Goals drawn'))],
      say: bilingual(`南京市“十四五”规划的 ${goals} 项目标各有一幅图。`, `A picture for each of the ${goals} goals of Nanjing’s 14th five-year plan.`),
    },
    {
      links: [link(TIMELINE_PAGE, bilingual('时间轴', 'Timeline'))],
      say: bilingual('各份文件的期限、阶段和任务，放在一条轴上。', 'Periods, phases and tasks of all documents on one axis.'),
    },
    {
      links: [link(CITIES_PAGE, bilingual('城市比较', 'Cities compared'))],
      say: bilingual('哪些目标能放在一起看，哪些不能，为什么。', 'Which goals can stand side by side, which cannot, and why.'),
    },
    {
      links: [link(PROGRAMS_PAGE, bilingual('项目名录', 'Directory of programs'))],
      say: bilingual(`${programs} 个项目，可按名称、拼音和首字母查找。`, `${programs} programs, found by name, pinyin or initials.`),
    },
  ];
}

/** The first page: what the plans are, a row for each, and where the data is. */
export function indexPage(contents: readonly PlanContent[], goals: number): Markup {
  const main = markup`<article class="index">
<h1>${bilingual('城市知识产权规划', 'Intellectual-property plans of cities')}</h1>
${introduction(contents)}
<section id="plans" aria-labelledby="title-plans">
<h2 id="title-plans">${bilingual('规划文件', 'Plans')}</h2>
${planTable(contents)}
${countWords()}
</section>
<div class="pair">
<section id="ways" aria-labelledby="title-ways">
<h2 id="title-ways">${bilingual('换个看法', 'Other ways to look')}</h2>
<ul class="ways">
${waysOf(contents, goals).map(({ links, say }) => markup`<li>${links}<span>${say}</span></li>\n`)}</ul>
</section>
${openData()}
</div>
</article>`;
  return sitePage(contents, {
    file: 'index.html',
    title: '城市知识产权规划公开',
    styles: ['portal.css', 'site.css', 'article.css', 'plans.css'],
    alternates: markup`<link rel="alternate" type="application/ld+json" href="../data/catalog.jsonld">\n`,
    main,
    origin: bilingual(`数据取自 ${contents.length} 份规划文件，各页注明。`, `Data from ${contents.length} documents, each named on its page.`),
    hasWidgets: false,
  });
}
