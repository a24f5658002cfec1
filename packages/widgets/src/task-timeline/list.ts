import { html, nothing, type TemplateResult } from 'lit';
import { firstDay, lastDay } from '../../../data/src/period.js';
import { cellState, levelBelow, type CellSetting } from './cell.js';
import type { Entry } from './entry.js';
import { markText, planName, whenText, whoText } from './entry-text.js';
import type { TimelineWords } from './messages/timeline-words.js';
import type { TimelinePlan } from './model.js';
import { gapsOf } from './phase-gaps.js';

/** What the list is drawn with; without cells it is for print alone, beside an axis that has them. */
export interface ListSetting extends CellSetting {
  readonly own: TimelineWords;
  readonly headingLevel: string;
  readonly hasCells: boolean;
}

/** Everything dated as a list in the order of time; of several plans, one list a plan. */
export function renderList(dated: readonly Entry[], setting: ListSetting): TemplateResult | typeof nothing {
  if (dated.length === 0) return nothing;
  const { model, own, headingLevel, hasCells } = setting;
  const level = levelBelow(headingLevel, 1);
  return html`${model.plans.map((plan) => {
    const entries = dated.filter((entry) => entry.plan === plan.id);
    const title = model.plans.length > 1 ? plan.shortName : own.datedHeading;
    if (entries.length === 0) return nothing;
    return html`<div class=${hasCells ? 'list' : 'list printed'} part="list" role=${hasCells ? 'rowgroup' : nothing} aria-label=${hasCells ? title : nothing}>
      <div class="list-head" role=${hasCells ? 'row' : nothing}><span role=${hasCells ? 'rowheader' : nothing}><span role=${level === nothing ? nothing : 'heading'} aria-level=${level}
        >${model.plans.length > 1 && plan.place ? html`<span class="place">${plan.place}</span>` : nothing}<span>${title}</span></span></span></div>
      ${listed(entries, setting).map((one) => ('start' in one ? renderGap(one, setting) : renderEntry(one, plan, setting)))}
    </div>`;
  })}`;
}

/** Entries and the stretches without a phase, by their first days; days that come back every year come last. */
function listed(entries: readonly Entry[], { model }: ListSetting): (Entry | { start: string; end: string })[] {
  const phases = entries.filter(({ kind }) => kind === 'phase');
  const yearly = entries.filter(({ when }) => when?.shape === 'yearly');
  const rest: (Entry | { start: string; end: string })[] = inTime(entries.filter((entry) => !yearly.includes(entry)));
  for (const gap of phases.length > 0 ? gapsOf(model, phases) : []) {
    const before = rest.findIndex((one) => !('start' in one) && one.kind === 'phase' && one.when?.shape === 'bar' && one.when.start > gap.start);
    const last = rest.map((one) => !('start' in one) && one.kind === 'phase').lastIndexOf(true) + 1;
    rest.splice(before === -1 ? last : before, 0, gap);
  }
  return [...rest, ...yearly];
}

/** The period first, then by the first day, or by the last where only that is printed. */
function inTime(entries: readonly Entry[]): Entry[] {
  const key = ({ kind, when }: Entry): string => {
    if (kind === 'period' || when === null) return '';
    return when.shape === 'bar' ? firstDay(when.start) : when.shape === 'mark' ? (when.side === 'end' ? lastDay(when.date) : firstDay(when.date)) : '9999';
  };
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function renderGap({ start, end }: { start: string; end: string }, { own, hasCells }: ListSetting): TemplateResult {
  const range = own.range(start, end);
  return html`<div role=${hasCells ? 'row' : nothing}><div class="stone gap" role=${hasCells ? 'gridcell' : nothing}>${own.gap(range)}</div></div>`;
}

function renderEntry(entry: Entry, { standing }: TimelinePlan, setting: ListSetting): TemplateResult {
  const { own, hasCells, model } = setting;
  const { tab, isOpen } = cellState(entry, setting);
  const { when, kind } = entry;
  const isDay = when?.shape === 'yearly' || (when?.shape === 'mark' && when.date.length === 10);
  const shape = when?.shape === 'bar' ? 'span' : isDay ? 'day' : 'year';
  const classes = `stone ${shape} ${kind === 'period' ? standing : ''} ${isOpen ? 'open' : ''}`;
  const text = html`<span class="when">${whenText(entry, own)}</span><b>${nameOf(entry, standing, own)}</b>`;
  const unseen = [whoText(entry, model, own), planName(entry, model)].filter(Boolean).join(own.pause);
  if (!hasCells) return html`<div><div class=${classes}>${text}</div></div>`;
  return html`<div role="row"><div class=${classes} part="mark" role="gridcell" data-entry=${entry.id} tabindex=${tab} aria-expanded=${isOpen}>${text}${unseen ? html`<span class="unseen">${own.pause}${unseen}</span>` : nothing}</div></div>`;
}

function nameOf(entry: Entry, standing: TimelinePlan['standing'], own: TimelineWords): string {
  const { kind, goals } = entry;
  if (kind === 'period') return standing === 'unknown' ? own.lane.period : `${own.lane.period}${own.comma}${own.standing[standing].after}`;
  if (kind === 'issued' || kind === 'published') return own.lane[kind];
  return kind === 'goals' ? own.goalsOf(goals.length) : markText(entry, own);
}
