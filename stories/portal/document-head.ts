import { bilingual, markup, type Markup } from './markup.js';

/** Title of a document, and below it one line: what the page says of it, then the tools that a reader has on every document. */
export function documentHead(title: Markup, line: Markup): Markup {
  const size = (name: string, zh: string, en: string): Markup =>
    markup`<button type="button" class="size" data-size="${name}" aria-pressed="${name === 'middle' ? 'true' : 'false'}">${bilingual(zh, en)}</button>\n`;
  return markup`<header class="head">
  <h1>${title}</h1>
  <div class="meta">
    ${line}
    <p class="tools" role="group" data-en-label="Type size" aria-label="字体大小">
      <span>${bilingual('字体', 'Type')}</span>
      ${size('large', '大', 'L')}${size('middle', '中', 'M')}${size('small', '小', 'S')}
      <button type="button" id="print">${bilingual('打印', 'Print')}</button>
    </p>
  </div>
</header>`;
}
