import { html, nothing, svg, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DataWidget } from '../../../base/src/data-widget.js';
import type { Account, Face, Reading } from '../../../base/src/face.js';
import { lazily } from '../../../base/src/lazily.js';
import type { FaceWords, Words } from '../../../base/src/messages/words.js';
import type { Scene } from '../../../base/src/picture/marks.js';
import { renderMarks } from '../../../base/src/picture/render-drawing.js';
import { picture } from '../../../base/src/picture/styles.js';
import { estimated, type Measure } from '../../../base/src/picture/text-width.js';
import { register } from '../../../base/src/registration.js';
import { statusLine } from '../../../base/src/signs.js';
import { base } from '../../../base/src/styles.js';
import { renderName } from '../../../base/src/target/render-name.js';
import { figureStyles } from '../../../base/src/target/styles.js';
import { unobserved } from '../../../data/src/unobserved.js';
import { arcDrawing, type GaugeDrawing, type Layout } from './arc.js';
import { gaugeFigures, type GaugeFigures, type GaugeQuery, type Judge } from './figures.js';
import { renderFigure, renderGoal } from './goal-face.js';
import { hero } from './shares.js';
import { gauge } from './styles.js';

const observed = lazily(() => import('./judge.js'));
const bar = lazily(() => import('./bar.js'));
const account = lazily(() => import('./account.js'));

/** Containers narrower than this get the bar, in em. */
const ARC_WIDTH = 15;
const ARC_WIDTH_ELDER = 16;

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
 * @csspart alt - Words to put beside a downloaded picture.
 * @cssprop [--ip-accent=#1b4f91] - Marks, links and focus.
 * @cssprop [--ip-value=var(--ip-accent)] - What was gained since the start.
 * @cssprop [--ip-goal=var(--ip-accent)] - The mark of the goal.
 * @cssprop [--ip-ink=currentColor] - Text.
 * @cssprop [--ip-ground=#ffffff] - The ground that marks are cut out of.
 * @cssprop [--ip-muted=#59636e] - Secondary text.
 * @cssprop [--ip-hairline=#858d96] - Scale, start and controls.
 * @cssprop [--ip-track=#d0d7de] - Lines that separate.
 * @cssprop [--ip-band=#f1f4f8] - Ground of a row in focus.
 * @cssprop [--ip-highlight=#dfe9f6] - Ground of what was found.
 * @cssprop [--ip-achieved=#17693a] - Status achieved.
 * @cssprop [--ip-on-track=var(--ip-accent)] - Status on track.
 * @cssprop [--ip-behind=#8a5a00] - Status behind.
 * @cssprop [--ip-off-track=#b3261e] - Status off track and missed.
 */
export class TargetGauge extends DataWidget {
  static override get styles(): CSSResult[] {
    return [...base, picture, figureStyles, gauge];
  }

  static override get properties(): PropertyDeclarations {
    return {
      ...super.properties,
      target: {},
      plan: {},
      indicator: {},
      variant: {},
      value: { converter: figureOf },
      asOf: { attribute: 'as-of' },
    };
  }

  target = '';
  plan = '';
  indicator = '';
  variant = 'arc';
  value: number | null = null;
  asOf = '';

  protected override face(reading: Reading): Face {
    const figures = this.#figures(reading);
    if (!figures) return { status: 'waiting' };
    if (figures.status !== 'shown') {
      return {
        status: 'absent',
        text: (words) => account(reading.redraw)?.absenceOf(figures, this.#query, words) ?? '',
      };
    }
    const body = this.#body(figures, reading);
    return body
      ? { status: 'shown', name: figures.name, heading: renderName(figures.name, figures.breaks), sub: renderSub(figures, reading), body }
      : { status: 'waiting' };
  }

  protected override account(reading: Reading, words: Words): Account | undefined {
    const figures = this.#figures(reading);
    const part = account(reading.redraw);
    if (figures?.status !== 'shown' || !part) return undefined;
    const model = { ...figures, ...part.gaugeWording(figures, words, reading.locale) };
    const drawing = this.#drawing(figures, reading);
    const draw = async (measure: Measure): Promise<Scene> =>
      (await import('./picture.js')).gaugePicture(model, { ...layoutOf(reading), measure }, words, reading.today);
    const say = part.renderSay(model, words, drawing !== undefined, drawing?.startInNote === true);
    const picture = { alt: `${model.description} ${model.source}`, draw };
    const notes = part.renderNotes(model);
    const source = part.renderSource(model);
    return { say, notes, source, table: model.table, picture, fileName: figures.target.id };
  }

  get #query(): GaugeQuery {
    const { target, plan, indicator, asOf } = this;
    return {
      target,
      plan,
      indicator,
      asOf,
      value: this.value,
      given: this.getAttribute('value') ?? String(this.value),
    };
  }

  #figures({ data, locale, words, today, redraw }: Reading): ReturnType<typeof gaugeFigures> {
    const judge: Judge = (asked, target, query, day) => {
      const standing = query.value === null ? unobserved(asked, target, day) : undefined;
      return standing ? { data: asked, target, standing } : observed(redraw)?.judge(asked, target, query, day);
    };
    return gaugeFigures(data, this.#query, locale, words, today, judge);
  }

  /** The arc where it is asked for and fits, else the bar; undefined while the bar is fetched or where none is to be drawn. */
  #drawing(figures: GaugeFigures, reading: Reading): GaugeDrawing | undefined {
    if (!this.#isDrawn(figures)) return undefined;
    const { width, isElder, redraw } = reading;
    const layout = layoutOf(reading);
    const hasRoom = width >= (isElder ? ARC_WIDTH_ELDER : ARC_WIDTH);
    const arc = hasRoom && this.variant !== 'bar' ? arcDrawing(figures, layout) : undefined;
    return arc ?? bar(redraw)?.barDrawing(figures, layout, width * 16);
  }

  #isDrawn({ scale }: GaugeFigures): boolean {
    return scale !== null && this.variant !== 'figure';
  }

  /** Undefined while a part of the picture is fetched. */
  #body(figures: GaugeFigures, reading: Reading): TemplateResult | undefined {
    const { width, words } = reading;
    if (figures.scale === null) return renderGoal(figures, width, words);
    const drawing = this.#drawing(figures, reading);
    if (!drawing && this.#isDrawn(figures)) return undefined;
    if (drawing?.kind === 'arc') return renderPicture(drawing, figures, words);
    const { shown, date } = hero(figures, words);
    return html`<p class="when">${date}</p>
      <p class="leading">${renderFigure(shown, figures.goal, 1, width, words)} ${statusLine(figures.progress.status, figures.progress.word)}</p>
      ${drawing ? renderPicture(drawing, figures, words) : nothing}`;
  }
}

/** An empty attribute is no figure, not zero. */
function figureOf(text: string | null): number | null {
  return text?.trim() ? Number(text) : null;
}

function layoutOf({ locale, words, isElder }: Reading): Layout {
  return { locale, words, isElder, measure: estimated };
}

function renderSub(
  { place, isPlaceInferred, period, binding, isSample, scale }: GaugeFigures,
  { words }: Reading,
): TemplateResult {
  return html`<span class=${isPlaceInferred ? 'inferred' : ''}>${place}</span><span class="keep">${period}</span>
    ${binding && scale !== null ? html`<span class="chip ${binding.kind}">${binding.word}</span>` : nothing}
    ${isSample ? html`<span class="chip sample"><span>${words.sample}</span></span>` : nothing}`;
}

function renderPicture(drawing: GaugeDrawing, figures: GaugeFigures, words: FaceWords): TemplateResult {
  const { width, height } = drawing;
  const spoken = spokenOf(figures, words);
  const image = svg`<svg class=${drawing.kind} viewBox="0 0 ${width} ${height}" width="${width / 16}em" height="${height / 16}em" aria-hidden="true">${renderMarks(drawing)}</svg>`;
  if (!figures.now) return html`<div class="picture" part="picture" role="img" aria-label=${spoken}>${image}</div>`;
  return html`<div class="picture" part="picture" role="meter" aria-label=${figures.name} aria-valuemin="0" aria-valuemax=${figures.scale}
    aria-valuenow=${Math.min(Math.max(figures.now.value, 0), figures.scale ?? 0)} aria-valuetext=${spoken}>${image}</div>`;
}

/** What a picture says to those who do not see it: start, progress, goal and status. */
function spokenOf({ start, now, goal, progress }: GaugeFigures, words: FaceWords): string {
  const unit = goal.status === 'figure' ? goal.unit : '';
  const dated = [start, now].flatMap((reached) =>
    reached ? `${words.endOf(reached.date)} ${reached.digits} ${unit}` : [],
  );
  return [...dated, `${words.goal} ${goal.status === 'figure' ? goal.digits : ''} ${unit}`, progress.word].join(words.pause);
}

register('ip-target-gauge', TargetGauge);

declare global {
  interface HTMLElementTagNameMap {
    'ip-target-gauge': TargetGauge;
  }
}
