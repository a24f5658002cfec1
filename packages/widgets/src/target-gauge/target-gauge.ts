import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DataWidget } from '../../../base/src/data-widget.js';
import type { Face, Reading } from '../../../base/src/face.js';
import type { Drawing } from '../../../base/src/picture/marks.js';
import { renderMarks } from '../../../base/src/picture/render-drawing.js';
import { picture } from '../../../base/src/picture/styles.js';
import { estimated } from '../../../base/src/picture/text-width.js';
import { register } from '../../../base/src/registration.js';
import { statusLine } from '../../../base/src/signs.js';
import { base } from '../../../base/src/styles.js';
import { arcDrawing, type Layout } from './arc.js';
import { barDrawing } from './bar.js';
import { gaugeModel, type GaugeModel } from './model.js';
import { hero } from './shares.js';
import { gauge } from './styles.js';

/** Containers narrower than this get the bar, in em. */
const ARC_WIDTH = 15;
const ARC_WIDTH_ELDER = 16;
/** Longest goal in words that is set as large as a figure, in signs. */
const LARGE_WORDS = 6;

/**
 * One target of a plan: how far it is from where it started, what was reached, and the goal; or the goal alone where
 * nothing else is known.
 *
 * @element ip-target-gauge
 * @slot - Shown until data is there, and if it never is: put the figure as plain words or a table here.
 * @fires {IpReadyEvent} ip-ready - The gauge shows its target.
 * @fires {IpErrorEvent} ip-error - There is no readable package; `detail.message` is the sentence shown.
 * @attr {string} target - Id of the target.
 * @attr {string} plan - Id of a plan; together with `indicator` it names the target that restates none.
 * @attr {string} indicator - Id of an indicator.
 * @attr {string} variant - `arc` (default), `bar` or `figure`.
 * @attr {number} value - A portal's own progress figure, in the unit of the goal.
 * @attr {string} as-of - The day of `value`, 2024, 2024-06 or 2024-06-30; today if absent.
 * @attr {string} src - Address of a package; several are separated by white space.
 * @attr {string} provider - Id of the `<ip-data>` to read from.
 * @attr {string} view - `table` shows the table first.
 * @attr {string} heading-level - 2 to 6 gives the title that heading level.
 * @attr {string} today - The day to judge progress on, YYYY-MM-DD.
 * @csspart base - The whole widget.
 * @csspart title - The name of the target.
 * @csspart subtitle - Place, period, and whether the goal is obligatory.
 * @csspart picture - The arc or bar.
 * @csspart goal - The goal-only face.
 * @csspart status - Sign and word of the status.
 * @csspart message - A sentence where there is nothing to show.
 * @csspart table - The table of the same figures.
 * @csspart foot - Source and actions.
 * @csspart source - The source line.
 * @csspart actions - Table and download.
 * @cssprop [--ip-accent=#1b4f91] - Marks, links and focus.
 * @cssprop [--ip-value=var(--ip-accent)] - What was gained since the start.
 * @cssprop [--ip-goal=var(--ip-accent)] - The mark of the goal.
 * @cssprop [--ip-ink=currentColor] - Text.
 * @cssprop [--ip-ground=#ffffff] - The ground that marks are cut out of.
 * @cssprop [--ip-muted=#59636e] - Secondary text.
 * @cssprop [--ip-hairline=#858d96] - Scale, start and controls.
 * @cssprop [--ip-track=#d0d7de] - Lines that separate.
 * @cssprop [--ip-band=#f1f4f8] - Ground of a row in focus.
 * @cssprop [--ip-achieved=#17693a] - Status achieved.
 * @cssprop [--ip-on-track=var(--ip-accent)] - Status on track.
 * @cssprop [--ip-behind=#8a5a00] - Status behind.
 * @cssprop [--ip-off-track=#b3261e] - Status off track and missed.
 */
export class TargetGauge extends DataWidget {
  static override styles = [...base, picture, gauge];

  @property() target = '';
  @property() plan = '';
  @property() indicator = '';
  @property() variant = 'arc';
  @property({ type: Number }) value: number | null = null;
  @property({ attribute: 'as-of' }) asOf = '';

  protected override face(reading: Reading): Face {
    const { data, locale, words, today } = reading;
    const value = this.value !== null && Number.isFinite(this.value) ? this.value : null;
    const { target, plan, indicator, asOf } = this;
    const model = gaugeModel(data, { target, plan, indicator, value, asOf }, locale, words, today);
    if (model.status === 'sentence') return model;
    return {
      status: 'shown',
      title: model.name,
      heading: renderTitle(model),
      sub: renderSub(model, reading),
      body: this.#body(model, reading),
      source: model.source,
      fileName: model.target.id,
      table: model.table,
      picture: async (measure) => (await import('./picture.js')).gaugePicture(model, { ...layoutOf(reading), measure }, reading.today),
    };
  }

  #body(model: GaugeModel, reading: Reading): TemplateResult {
    if (model.scale === null) return html`${renderGoal(model)}${renderNotes(model.notes)}`;
    const layout = layoutOf(reading);
    const minimum = reading.isElder ? ARC_WIDTH_ELDER : ARC_WIDTH;
    const arc = this.variant === 'arc' && reading.width >= minimum ? arcDrawing(model, layout) : undefined;
    const say = html`<p class="say">${model.sentence}</p>`;
    if (arc) {
      const note = arc.startInNote && model.start ? [reading.words.startNote(model.start.digits, model.start.date)] : [];
      return html`${renderPicture(arc, 'arc', model)}${say}${renderPace(model)}${renderNotes([...note, ...model.notes])}`;
    }
    const bar = this.variant === 'figure' ? undefined : barDrawing(model, layout, reading.width * 16);
    const { shown, date } = hero(model, reading.words);
    return html`<p class="when">${date}</p>
      <p class="leading">${renderFigure(shown, model)} ${statusLine(model.progress.status, model.progress.word)}</p>
      ${bar ? html`${renderPicture(bar, 'bar', model)}${say}${renderPace(model)}` : say}${renderNotes(model.notes)}`;
  }
}

/** The place of a figure that the document lost. */
const LOST = html`<svg class="lost" viewBox="0 0 90 44" preserveAspectRatio="none" aria-hidden="true">
  <path class="s-hairline" stroke-width="1.5" d="${Array.from({ length: 27 }, (_, place) => `M${place * 5 - 44} 44l44-44`).join('')}" />
</svg>`;

function layoutOf({ locale, words, isElder }: Reading): Layout {
  return { locale, words, isElder, measure: estimated };
}

function renderTitle({ name, breaks }: GaugeModel): TemplateResult {
  const pieces = [0, ...breaks].map((from, place) => name.slice(from, breaks[place] ?? name.length));
  return html`<span class=${/^[“（]/.test(name) ? 'hang' : ''}>${pieces.map((piece, place) => (place === 0 ? piece : html`<wbr />${piece}`))}</span>`;
}

function renderSub({ place, isPlaceInferred, period, binding, isSample, scale }: GaugeModel, { words }: Reading): TemplateResult {
  return html`<span class=${isPlaceInferred ? 'inferred' : ''}>${place}</span><span class="keep">${period}</span>
    ${binding && scale !== null ? html`<span class="chip ${binding.kind}">${binding.word}</span>` : nothing}
    ${isSample ? html`<span class="chip sample"><span>${words.sample}</span></span>` : nothing}`;
}

function renderFigure(shown: string, { goal }: GaugeModel, size = ''): TemplateResult {
  const unit = goal.status === 'words' ? '' : goal.unit;
  return html`<span class="figure ${size}">${goal.status === 'unreadable' ? LOST : shown}<span class="unit ${unit === '%' ? 'percent' : ''}">${unit}</span></span>`;
}

/** The goal-only face: the mark of the goal stands upright beside the figure; no scale, because nothing is measured. */
function renderGoal(model: GaugeModel): TemplateResult {
  const { goal, lead, year, binding, progress } = model;
  return html`<div class="goal" part="goal">
      <p class="lead">${lead}</p>
      <div class="row">
        ${goal.status === 'words' ? renderWords(goal.text) : renderFigure(goal.status === 'figure' ? goal.digits : '', model, 'hero')}
        <div class="by">
          ${year ? html`<b>${year}</b>` : nothing}
          ${binding ? html`<span class="chip ${binding.kind}">${binding.word}</span>` : nothing}
        </div>
      </div>
    </div>
    <p class="say">${statusLine(progress.status, progress.clause)}</p>`;
}

function renderWords(text: string): TemplateResult {
  return html`<span class="figure hero ${text.length > LARGE_WORDS ? 'phrase' : 'words'}" lang="zh-Hans">${text}</span>`;
}

function renderPicture(drawing: Drawing, kind: 'arc' | 'bar', model: GaugeModel): TemplateResult {
  const { width, height } = drawing;
  const spoken = `${model.progress.word}; ${model.sentence}`;
  const image = svg`<svg class=${kind} viewBox="0 0 ${width} ${height}" width="${width / 16}em" height="${height / 16}em" aria-hidden="true">${renderMarks(drawing)}</svg>`;
  if (!model.now) return html`<div class="picture" part="picture" role="img" aria-label=${spoken}>${image}</div>`;
  return html`<div class="picture" part="picture" role="meter" aria-label=${model.name} aria-valuemin="0" aria-valuemax=${model.scale}
    aria-valuenow=${Math.min(Math.max(model.now.value, 0), model.scale ?? 0)} aria-valuetext=${spoken}>${image}</div>`;
}

function renderPace({ paceNote }: GaugeModel): TemplateResult | typeof nothing {
  if (paceNote === '') return nothing;
  return html`<p class="note"><svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><circle class="f-ground s-ink" cx="8" cy="8" r="4.6" stroke-width="2.2" /></svg>${paceNote}</p>`;
}

function renderNotes(notes: readonly string[]): TemplateResult[] {
  return notes.map((note) => html`<p class="note">${note}</p>`);
}

register('ip-target-gauge', TargetGauge);

declare global {
  interface HTMLElementTagNameMap {
    'ip-target-gauge': TargetGauge;
  }
}
