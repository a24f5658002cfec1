import { LitElement, css, html, svg, type TemplateResult } from 'lit';
import { styles as looks } from '../packages/base/src/looks.js';
import type { Palette, Role } from '../packages/base/src/picture/marks.js';
import { paletteOf } from '../packages/base/src/picture/palette.js';
import { picture } from '../packages/base/src/picture/styles.js';
import { SIGNS, statusLine, type Status } from '../packages/base/src/signs.js';
import { base } from '../packages/base/src/styles.js';
import { zhFace } from '../packages/base/src/messages/zh-face.js';
import '../packages/widgets/src/index.js';
import { contrast } from './contrast.js';
import { goal, patentsGoal, result, samplePackage } from './samples.js';

const SIZES = ['0.8125', '0.875', '1', '1.25', '1.75', '2.5', '3.5'];
const GAPS = ['0.25', '0.5', '1', '1.5'];
const LOOKS = ['', 'red', 'newsroom', 'dark', 'elder'];
const NAMES: Readonly<Record<string, string>> = {
  '': '政务蓝',
  red: '红',
  newsroom: '新闻',
  dark: '深色',
  elder: '适老',
};
const TEXTS: readonly Role[] = ['ink', 'muted', 'accent', 'achieved', 'on-track', 'behind', 'off-track'];
const SHAPES: readonly Role[] = ['value', 'goal', 'hairline'];

const DURING = samplePackage([patentsGoal()], [result(44.6, '2023-12')]);
const GOAL_ONLY = samplePackage([
  goal('copyright', '版权产业增加值占 GDP 比重', 'Value added of copyright industries in GDP', {
    printed: '≥8.6%',
    comparator: '>=',
    value: 8.6,
    unit: 'percent',
    accumulation: 'ratio',
    binding: 'anticipatory',
  }),
]);

/** One row of the grammar that every picture follows. */
const GRAMMAR: readonly (readonly [TemplateResult, string])[] = [
  [svg`<rect class="f-hairline" x="0" y="9" width="64" height="2" />`, '细线：还要走的路'],
  [svg`<rect class="f-hairline" x="0" y="5" width="64" height="10" />`, '灰带：起点已有'],
  [svg`<rect class="f-value" x="0" y="1" width="64" height="18" />`, '粗带：期内所得'],
  [svg`<rect class="f-goal" x="30" y="0" width="4" height="20" />`, '竖标：目标'],
  [svg`<circle class="f-ink" cx="32" cy="10" r="3" />`, '实心点：起点'],
  [svg`<circle class="f-ground s-ink" cx="32" cy="10" r="3.5" stroke-width="1.75" />`, '空心点：按期应达'],
  [
    svg`<path class="s-hairline" stroke-width="1.5" d=${Array.from({ length: 16 }, (_, place) => `M${place * 5 - 15} 20l20-20`).join('')} />`,
    '斜纹：无法辨认或不可比',
  ],
];

/** The values of the look, shown and measured; part of the stories, not of the library. */
export class FoundationsSheet extends LitElement {
  static override styles = [
    ...base,
    ...looks,
    picture,
    css`
      section { border-top: 2px solid var(--_ink); padding: 0.5em 0 2em; }
      .row { display: flex; flex-wrap: wrap; align-items: baseline; }
      .row > * { margin-inline-end: 1.5em; }
      .size-0 { font-size: 0.8125em; } .size-1 { font-size: 0.875em; } .size-2 { font-size: 1em; } .size-3 { font-size: 1.25em; }
      .size-4 { font-size: 1.75em; } .size-5 { font-size: 2.5em; } .size-6 { font-size: 3.5em; }
      .palettes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr)); gap: 1.5em; }
      .palette { min-width: 0; padding: 1em; background: var(--_ground); }
      .scroll { overflow-x: auto; }
      .palette.elder { font-size: 1em; }
      svg { flex: none; width: 4em; height: 1.25em; margin-inline-end: 0.75em; vertical-align: middle; }
      .sign { width: 0.875em; height: 0.875em; margin-inline-end: 0.3em; }
      td, th { padding: 0.2em 1em 0.2em 0; font-weight: 400; text-align: start; white-space: nowrap; }
      td svg { width: 2.5em; margin: 0; }
      .faces { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr)); gap: 2em 3em; margin-top: 1em; }
    `,
  ];

  #palettes = new Map<string, Palette>();

  override firstUpdated(): void {
    for (const element of this.renderRoot.querySelectorAll('.palette')) {
      this.#palettes.set(element.getAttribute('data-look') ?? '', paletteOf(element));
    }
    this.requestUpdate();
  }

  override render(): TemplateResult {
    return html`<div class="ip" lang="zh-Hans">
      <section><p class="title">字号</p>
        <p class="row">${SIZES.map((size, place) => html`<span class="size-${place}">${size} 知识产权 35.9</span>`)}</p></section>
      <section><p class="title">间距</p>
        <p class="row">${GAPS.map((gap) => html`<span><svg viewBox="0 0 64 20"><rect class="f-accent" width=${Number(gap) * 16} height="20" /></svg>${gap} em</span>`)}</p></section>
      <section><p class="title">图形语法</p>
        ${GRAMMAR.map(([mark, words]) => html`<p><svg viewBox="0 0 64 20" aria-hidden="true">${mark}</svg>${words}</p>`)}</section>
      <section><p class="title">状态</p>
        <p class="row">${Object.keys(SIGNS).map((status) => this.#renderStatus(status))}</p></section>
      <section><p class="title">仪表与只有目标的面</p><div class="faces">
        <ip-target-gauge .data=${DURING} target="nanjing-14th-five-year-plan-high-value-patents" today="2024-06-01"></ip-target-gauge>
        <ip-target-gauge .data=${DURING} target="nanjing-14th-five-year-plan-high-value-patents" variant="bar" today="2024-06-01"></ip-target-gauge>
        <ip-target-gauge .data=${GOAL_ONLY} target="nanjing-14th-five-year-plan-copyright" today="2024-06-01"></ip-target-gauge>
      </div></section>
      <section><p class="title">颜色与对比度</p><div class="palettes">${LOOKS.map((look) => this.#renderPalette(look))}</div></section>
    </div>`;
  }

  #renderStatus(name: string): TemplateResult | string {
    const status = (
      ['achieved', 'on-track', 'behind', 'off-track', 'missed', 'no-data', 'ended'] satisfies Status[]
    ).find((one) => one === name);
    return status ? statusLine(status, zhFace.status[status]) : '';
  }

  #renderPalette(look: string): TemplateResult {
    return html`<div class="ip palette ${look}" data-look=${look}>
      <p class="title">${NAMES[look]}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${NAMES[look] ?? ''}><table><tbody>${[...TEXTS, ...SHAPES].map((role) => this.#renderRole(role, this.#palettes.get(look)))}</tbody></table></div>
    </div>`;
  }

  #renderRole(role: Role, palette: Palette | undefined): TemplateResult {
    const measured = palette ? contrast(palette[role], palette.ground).toFixed(2) : '';
    return html`<tr>
      <td><svg viewBox="0 0 64 20" aria-hidden="true"><rect class="f-${role}" width="64" height="20" /></svg></td>
      <th scope="row">${role}</th><td>${palette?.[role]}</td><td class="number">${measured}</td>
    </tr>`;
  }
}

if (!customElements.get('foundations-sheet')) customElements.define('foundations-sheet', FoundationsSheet);
