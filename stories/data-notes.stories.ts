import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../packages/widgets/src/index.js';
import { GOALS, NANJING, NOTES, RESULTS, boardPackage } from './board-samples.js';
import { patentsGoal, samplePackage } from './samples.js';
import { kept, waiting } from './states.js';

const AFTER = '2026-11-24';

interface NotesArgs {
  readonly data: unknown;
  readonly src: string;
  readonly plan: string;
  readonly kind: string;
  readonly view: string;
  readonly headingLevel: string;
}

function renderNotes({ data, src, plan, kind, view, headingLevel }: NotesArgs): TemplateResult {
  return html`<ip-data-notes .data=${data} src=${src} plan=${plan} kind=${kind} view=${view} heading-level=${headingLevel}></ip-data-notes>`;
}

const meta: Meta<NotesArgs> = {
  title: 'Data notes',
  component: 'ip-data-notes',
  render: renderNotes,
  args: { data: boardPackage(GOALS, RESULTS, NOTES), src: '', plan: 'nanjing-14th-five-year-plan', kind: '', view: '', headingLevel: '' },
};
export default meta;

type Story = StoryObj<NotesArgs>;

export const NotesOfEveryKind: Story = {};
export const WholePlan: Story = { args: { data: undefined, src: NANJING } };
export const OneKind: Story = { args: { kind: 'conflict' } };
export const NothingOfThisKind: Story = { args: { kind: 'redacted' } };
export const TableView: Story = { args: { view: 'table' } };
export const WithHeadings: Story = { args: { headingLevel: '3' } };

/** A mark of the board leads to the note, because both stand on one page. */
export const BelowItsBoard: Story = {
  render: (args) => html`<ip-target-board .data=${args.data} plan=${args.plan} theme="utilization" today=${AFTER}></ip-target-board>${renderNotes(args)}`,
};

export const English: Story = { render: (args) => html`<div lang="en">${renderNotes(args)}</div>` };
export const ElderMode: Story = { render: (args) => html`<div data-ip-mode="elder">${renderNotes(args)}</div>` };
export const DarkTheme: Story = { render: (args) => html`<div data-ip-theme="dark">${renderNotes(args)}</div>` };
export const NarrowColumn: Story = { render: (args) => html`<div class="narrow-column">${renderNotes(args)}</div>` };

export const WaitingForData: Story = { render: () => waiting('ip-data-notes', '指标表的单位印得不全，这里按正文补全。') };
export const PackageUnavailable: Story = {
  render: () => html`<ip-data-notes src="data/not-there.json">指标表的单位印得不全，这里按正文补全。</ip-data-notes>`,
};
export const NoSuchPlan: Story = { args: { plan: 'unknown-plan' } };
export const SeveralPlansToChooseFrom: Story = { args: { plan: '' } };
export const PlanWithoutNotes: Story = { args: { plan: 'maanshan-demonstration-city-plan' } };
export const AnotherContract: Story = { args: { data: { contract: 2 } } };
export const FaultsInThePackage: Story = { args: { data: samplePackage([patentsGoal({ value: '五十', year: 'soon' })]) } };
export const KeptCopy: Story = { render: () => kept(boardPackage(GOALS, RESULTS, NOTES), html`<ip-data-notes plan="nanjing-14th-five-year-plan"></ip-data-notes>`, AFTER) };
