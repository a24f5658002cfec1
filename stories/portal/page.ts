import type { DataPackage } from '../../packages/data/src/types.js';
import { article } from './article.js';
import { contentOf, type PortalContent } from './content.js';
import { bilingual, markup, type Markup } from './markup.js';
import { sideColumn } from './side-column.js';

const MENU: readonly { readonly zh: string; readonly en: string; readonly href: string; readonly isOpen?: true }[] = [
  { zh: '首页', en: 'Home', href: '#top' },
  { zh: '信息公开', en: 'Open information', href: '#content', isOpen: true },
  { zh: '数据说明', en: 'About the data', href: '#panel-reading' },
  { zh: '全部目标', en: 'All goals', href: '#panel-table' },
];

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

function header({ city, groups }: PortalContent): Markup {
  const themes = groups.map(({ theme }) => markup`<li><a href="#theme-${theme.id}">${bilingual(theme.name, theme.nameEn)}</a></li>`);
  const entries = MENU.map(({ zh, en, href, isOpen }) => isOpen
    ? markup`<li class="has-menu current">
        <a href="${href}" aria-current="true">${bilingual(zh, en)}</a>
        <button type="button" class="open-menu" aria-expanded="false" aria-controls="theme-menu"><span class="unseen">${bilingual('展开各主题', 'Show the themes')}</span></button>
        <ul id="theme-menu" class="menu">${themes}</ul>
      </li>`
    : markup`<li><a href="${href}">${bilingual(zh, en)}</a></li>`);
  return markup`<header class="band">
  <div class="frame">
    <img src="mark.svg" alt="" width="56" height="56">
    <p class="site"><b>${bilingual(city.name, city.nameEn)} ${bilingual('知识产权规划公开', 'IP plans in the open')}</b>
    <span>${bilingual('规划写了什么，做到哪里，出处在哪', 'What the plan says, how far it is, and where it says so')}</span></p>
  </div>
</header>
<nav class="main-nav" data-en-label="Main navigation" aria-label="主导航">
  <div class="frame">
    <button type="button" id="nav-switch" aria-expanded="false" aria-controls="nav-list">${bilingual('导航', 'Menu')}</button>
    <ul id="nav-list">${entries}</ul>
  </div>
</nav>`;
}

function breadcrumb(): Markup {
  return markup`<nav class="crumbs" data-en-label="You are here" aria-label="当前位置">
  <ol>
    <li><a href="#top">${bilingual('首页', 'Home')}</a></li>
    <li><a href="#content">${bilingual('信息公开', 'Open information')}</a></li>
    <li aria-current="page">${bilingual('规划计划', 'Plans')}</li>
  </ol>
</nav>`;
}

function footer({ plan, issuer }: PortalContent): Markup {
  return markup`<footer class="foot">
  <div class="frame">
    <p>${bilingual(`数据取自${issuer.name}印发的《${plan.name}》。`, `Data from “${plan.nameEn}”, issued by ${issuer.nameEn}.`)}</p>
    <p>${bilingual('数据按 CC BY 4.0 许可使用；程序按 MIT 许可使用。', 'Data under CC BY 4.0, code under MIT.')}</p>
    <p><a href="#top">${bilingual('回到顶部', 'Back to top')}</a></p>
  </div>
</footer>`;
}

/** The whole demo page for a package that holds one plan. Throws if a goal that the page sets apart is not in it. */
export function portalPage(data: DataPackage): Markup {
  const content = contentOf(data);
  return markup`<!doctype html>
<html lang="zh-Hans" id="top">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.plan.name}的目标</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="portal.css">
<link rel="stylesheet" href="article.css">
<script src="early.js"></script>
</head>
<body>
<a class="skip" href="#content">${bilingual('跳到正文', 'Skip to content')}</a>
${utilities()}
${header(content)}
<div class="frame">
${breadcrumb()}
<div class="columns">
<main id="content" tabindex="-1">
${article(content)}
</main>
${sideColumn(content)}
</div>
</div>
${footer(content)}
<script src="jquery.js"></script>
<script src="portal.js"></script>
<script type="module" src="../ip-city-widgets.js"></script>
</body>
</html>
`;
}
