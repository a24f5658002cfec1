import { html, nothing, type TemplateResult } from 'lit';
import { signPath } from '../../../base/src/signs.js';
import { sumOf } from '../../../base/src/sum-of.js';
import type { TimelineFaceWords } from './messages/timeline-words.js';
import type { TimelineModel } from './model.js';
import { tasksIn } from './narrowed.js';
import { standingOf } from './standing.js';

/** The title in pieces between which a line may break. */
export function titlePieces({ plans, years, dated }: TimelineModel, words: TimelineFaceWords): string[] {
  const hasPhases = dated.some(({ kind }) => kind === 'phase');
  return words.title(plans.map(({ name }) => name), years && [years.first, years.last], hasPhases).filter(Boolean);
}

/** The title in its pieces, the last of which, with the years, stays whole where it fits a line. */
export function renderTitle(pieces: readonly string[]): TemplateResult {
  const last = pieces.length - 1;
  return html`${pieces.map((piece, place) => html`${place > 0 ? html`<wbr />` : nothing}${place === last ? html`<span class="keep">${piece}</span>` : piece}`)}`;
}

/** The place of a single plan, where its name does not tell it. */
export function renderPlace({ plans }: TimelineModel): TemplateResult {
  const [plan, ...others] = plans;
  if (!plan || others.length > 0) return html``;
  const { place, isPlaceInferred, name } = plan;
  return html`${place !== '' && (isPlaceInferred || !name.includes(place)) ? html`<span class=${isPlaceInferred ? 'inferred' : ''}>${place}</span>` : nothing}`;
}

/** The counts that matter most: of one plan what is dated and what is not, of several how they stand. */
export function renderFigures({ plans, dated, undated }: TimelineModel, words: TimelineFaceWords): TemplateResult {
  const tasks = (entries: TimelineModel['dated']): number => tasksIn(entries).filter(({ isSafeguard }) => !isSafeguard).length;
  const phases = dated.filter(({ kind }) => kind === 'phase').length;
  const goals = sumOf(dated, (entry) => (entry.kind === 'goals' ? entry.goals.length : 0));
  const standing = (name: 'running' | 'over' | 'before') => [name, plans.filter((plan) => plan.standing === name).length] as const;
  const figures = plans.length > 1
    ? [standing('running'), standing('over'), standing('before')]
    : [['phases', phases] as const, ...(phases > 0 ? [] : [['goals', goals] as const]), ['dated', tasks(dated)] as const, ['undated', tasks(undated)] as const];
  return html`<p class="figures" part="figures">${figures
    .filter(([, count]) => count > 0)
    .map(([name, count]) => {
      const [before, after] = words.figures[name](count);
      return html`<span class="count">${before}<b class="figure">${count}</b> <span>${after}</span></span>`;
    })}</p>`;
}

/** Where a single plan stands, and the day where it lies beyond the axis. */
export function renderStanding(model: TimelineModel, words: TimelineFaceWords): TemplateResult | typeof nothing {
  const [word, rest] = standingOf(model, words);
  if (word === '' && rest === '') return nothing;
  const isOver = model.plans.length === 1 && model.plans[0]?.standing === 'over';
  return html`<p class="standing" part="standing">${isOver ? html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${signPath('no-data')}</svg>` : nothing}${word === '' ? nothing : html`<b>${word}</b>${words.space}`}${rest}</p>`;
}
