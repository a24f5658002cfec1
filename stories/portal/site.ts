import { bilingual, markup, type Markup } from './markup.js';
import { breadcrumb, CITIES_PAGE, GOALS_PAGE, mainNavigation, PROGRAMS_PAGE, TIMELINE_PAGE, type Place } from './navigation.js';
import type { PlanContent } from './plan-content.js';

/** What one page brings to the frame that all pages of the site share. */
export interface SitePage {
  /** Its file name, by which the navigation marks where a reader is. */
  readonly file: string;
  /** The title of the window, in Chinese. */
  readonly title: string;
  /** Its name at the end of the breadcrumb; none on the first page. */
  readonly name?: Markup;
  /** Places between the first page and the page, for the breadcrumb. */
  readonly above?: readonly Place[];
  /** Places that the navigation lists below the page's own entry. */
  readonly sections?: readonly Place[];
  readonly styles: readonly string[];
  /** Files that hold the same as the page, as links in its head. */
  readonly alternates?: Markup;
  readonly main: Markup;
  /** The column beside it. */
  readonly side?: Markup;
  /** One sentence on where the data comes from. */
  readonly origin: Markup;
  /** True if widgets stand on it. */
  readonly hasWidgets: boolean;
}

function utilities(): Markup {
  return markup`<aside class="utility" data-en-label="Display" aria-label="显示方式">
  <div class="frame">
    <p class="demo">${bilingual('演示页面，不是政府网站', 'A demonstration, not a government site')}</p>
    <ul class="switches">
      <li><button type="button" id="elder-switch" aria-pressed="false">${bilingual('适老版', 'Elder mode')}</button></li>
      <li><button type="button" id="dark-switch" aria-pressed="false">${bilingual('深色', 'Dark')}</button></li>
      <li><button type="button" id="language-switch"><span lang="en" id="language-name">English</span></button></li>
    </ul>
  </div>
</aside>`;
}

function header(): Markup {
  return markup`<header class="band">
  <div class="frame">
    <img src="mark.svg" alt="" width="56" height="56">
    <p class="site"><b><a href="index.html">${bilingual('城市', 'Cities’')} ${bilingual('知识产权规划公开', 'IP plans in the open')}</a></b>
    <span>${bilingual('规划写了什么，做到哪里，出处在哪', 'What the plans say, how far they are, and where they say so')}</span></p>
  </div>
</header>`;
}

function footer(origin: Markup): Markup {
  const link = (href: string, zh: string, en: string): Markup => markup`<li><a href="${href}">${bilingual(zh, en)}</a></li>`;
  return markup`<footer class="foot">
  <div class="frame">
    <p>${origin}</p>
    <p>${bilingual('数据按 CC BY 4.0 许可使用；程序按 MIT 许可使用。', 'Data under CC BY 4.0, code under MIT.')}</p>
    <ul>${link('index.html', '首页', 'Home')}${link(GOALS_PAGE, '目标图示', 'Goals drawn')}${
      link(TIMELINE_PAGE, '时间轴', 'Timeline')}${link(CITIES_PAGE, '城市比较', 'Cities')}${link(PROGRAMS_PAGE, '项目名录', 'Programs')}${link('index.html#data', '数据开放', 'Open data')}${link('#top', '回到顶部', 'Back to top')}</ul>
  </div>
</footer>`;
}

/** A whole page of the site. */
export function sitePage(contents: readonly PlanContent[], page: SitePage): Markup {
  const { file, title, name, above = [], sections = [], styles, alternates = markup``, main, side = markup``, origin, hasWidgets } = page;
  const way: readonly Place[] = [
    { href: 'index.html', words: bilingual('首页', 'Home') },
    ...above,
  ];
  return markup`<!doctype html>
<html lang="zh-Hans" id="top">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
${styles.map((sheet) => markup`<link rel="stylesheet" href="${sheet}">\n`)}${alternates}<script src="early.js"></script>
</head>
<body>
<a class="skip" href="#content">${bilingual('跳到正文', 'Skip to content')}</a>
${utilities()}
${header()}
${mainNavigation(contents, file, sections)}
<div class="frame">
${name ? breadcrumb(way, name) : markup``}
<div class="columns${page.side ? '' : ' whole'}">
<main id="content" tabindex="-1">
${main}
</main>
${side}
</div>
</div>
${footer(origin)}
<script src="jquery.js"></script>
<script src="portal.js"></script>
${hasWidgets ? markup`<script type="module" src="../ip-city-widgets.js"></script>\n` : markup``}</body>
</html>
`;
}
