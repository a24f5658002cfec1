import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Face, Reading } from '../../../base/src/face.js';
import type { ComparisonChoice } from './comparison-choice.js';
import type { Column } from './columns.js';
import { renderHatch } from './hatch.js';
import type { ComparisonFaceWords } from './messages/comparison-words.js';
import type { ComparisonModel } from './model.js';
import type { Panel } from './panel.js';
import { renderPanel, type PanelSetting } from './panel-face.js';
import { renderPlace } from './row.js';
import { renderStem } from './stem-picture.js';

/** Widths in em from which panels stand in three and in two columns, and under which stems stand below their figures. */
const THREE = 60;
const TWO = 48;
const STACK = 32;

/** How many plans the head names. */
const NAMED = 8;

/** What a comparison is drawn with. */
export interface FaceSetting {
  readonly reading: Reading;
  readonly own: ComparisonFaceWords;
  /** Level of the title's heading, or undefined where it has none. */
  readonly level: number | undefined;
  readonly choice: ComparisonChoice;
}

/** What is fetched after the first picture and stands within it. */
export interface Rest {
  readonly controls: TemplateResult;
  /** How it is decided what can be compared, in a free cell. */
  readonly how: TemplateResult;
  /** What is similar and what stands alone. */
  readonly sections: TemplateResult;
  readonly whyNot: PanelSetting['whyNot'];
}

/** The head and the quantities that can be compared; `rest` follows once it is there. */
export function comparisonFace(model: ComparisonModel, setting: FaceSetting, rest: Rest | undefined): Pick<Face & { status: 'shown' }, 'sub' | 'body'> {
  const { reading, own, level, choice } = setting;
  const { width, words, locale } = reading;
  const columns = width >= THREE ? 'cols-3' : width >= TWO ? 'cols-2' : 'cols-1';
  const panelSetting: PanelSetting = {
    words,
    own,
    locale,
    level: level && Math.min(level + 2, 6),
    marked: choice.mark,
    sort: choice.sort,
    open: choice.open,
    onOpen: choice.onOpen,
    whyNot: rest?.whyNot ?? (() => ''),
  };
  const hasMark = model.columns.some(({ id }) => id === choice.mark);
  return {
    sub: renderColumns(model, own),
    body: html`<div class="${columns} ${width < STACK ? 'stack slim' : ''} ${hasMark ? 'marking' : ''}">
      ${renderKey(model, own)}
      ${rest ? rest.controls : html`<div class="filters"></div>`}
      ${model.panels.length > 0 ? renderPanels(model, level, panelSetting, columns !== 'cols-1', rest) : html`<p class="nothing">${own.nothingComparable}</p>`}
      ${rest?.sections}
    </div>`,
  };
}

function renderPanels({ panels }: ComparisonModel, level: number | undefined, setting: PanelSetting, hasColumns: boolean, rest: Rest | undefined): TemplateResult {
  const marked = panels.filter(({ isMarked }) => isMarked).length;
  const isWide = (panel: Panel, place: number): boolean => hasColumns && place === 0 && panel.scale !== null && (panel.figures.length > 2 || panels.length === 1);
  return html`<div class="section" part="section" role="group" aria-labelledby="comparable">
    <p class="section-name" id="comparable" role=${level ? 'heading' : nothing} aria-level=${level ? Math.min(level + 1, 6) : nothing}>${setting.own.comparable}<span>${setting.own.count(panels.length - marked, marked)}</span></p>
    <div class="panels">${panels.map((panel, place) => renderPanel(panel, isWide(panel, place), setting))}${rest?.how}</div>
  </div>`;
}

/** The plans with level and period; of many the first ones. */
function renderColumns({ columns }: ComparisonModel, own: ComparisonFaceWords): TemplateResult {
  const shown = columns.length > NAMED + 2 ? columns.slice(0, NAMED) : columns;
  const column = (one: Column): TemplateResult => html`<span>${renderPlace(one)} <span class="keep">${one.level}</span> <span class="keep">${one.period}</span></span>`;
  return html`${shown.map(column)}${shown.length < columns.length ? html`<span>${own.more(columns.length)}</span>` : nothing}`;
}

/** The marks that this comparison uses. */
function renderKey({ panels, similar, columns }: ComparisonModel, { key }: ComparisonFaceWords): TemplateResult {
  const figures = panels.flatMap((panel) => panel.figures);
  const known = { isGoal: true, start: null, now: null, isBeginning: false };
  const uses = {
    goal: figures.some(({ stem }) => stem?.isGoal),
    start: figures.some(({ stem }) => stem?.isGoal && stem.start !== null),
    fact: figures.some(({ stem }) => stem && (!stem.isGoal || stem.now !== null)),
    other: similar.length > 0 || panels.some(({ others }) => others.length > 0),
    inferred: columns.some(({ city }) => city?.attribution === 'inferred') || figures.some(({ inferred }) => inferred.length > 0),
  };
  const sample = (name: 'goal' | 'start' | 'fact'): TemplateResult => {
    if (name === 'goal') return renderStem({ ...known, value: 1 });
    return name === 'start' ? svg`<svg aria-hidden="true"><rect class="f-hairline" y="25%" width="88%" height="50%" /></svg>` : svg`<svg aria-hidden="true"><rect class="f-value" y="15%" width="88%" height="70%" /></svg>`;
  };
  const drawn = (['goal', 'start', 'fact'] as const).filter((name) => uses[name]);
  return html`<ul class="key">
    ${drawn.map((name) => html`<li>${sample(name)}${key[name]}</li>`)}
    ${uses.other ? html`<li>${renderHatch()}${key.other}</li>` : nothing}
    ${uses.inferred ? html`<li><span class="inferred">${key.inferred}</span></li>` : nothing}
  </ul>`;
}
