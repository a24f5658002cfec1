import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../packages/widgets/src/index.js';
import { GOALS, MAANSHAN, NANJING, NOTES, OPERATION, RESULTS, STARTS, boardPackage } from './board-samples.js';
import { goal, patentsGoal, samplePackage, type Row } from './samples.js';
import { inTheme, kept, waiting } from './states.js';

/** Days on which the stories are told: within the period, and after it. */
const DURING = '2024-06-01';
const AFTER = '2026-11-24';

interface BoardArgs {
  readonly data: unknown;
  readonly src: string;
  readonly plan: string;
  readonly theme: string;
  readonly group: string;
  readonly variant: 'grid' | 'list';
  readonly today: string;
  readonly view: string;
  readonly headingLevel: string;
}

function renderBoard({ data, src, plan, theme, group, variant, today, view, headingLevel }: BoardArgs): TemplateResult {
  return html`<ip-target-board .data=${data} src=${src} plan=${plan} theme=${theme} group=${group} variant=${variant} today=${today}
    view=${view} heading-level=${headingLevel}></ip-target-board>`;
}

const meta: Meta<BoardArgs> = {
  title: 'Target board',
  component: 'ip-target-board',
  render: renderBoard,
  args: {
    data: boardPackage(GOALS, RESULTS, NOTES), src: '', plan: 'nanjing-14th-five-year-plan', theme: '', group: '', variant: 'grid', today: DURING, view: '', headingLevel: '',
  },
};
export default meta;

type Story = StoryObj<BoardArgs>;

function alone(rows: readonly Row[], today = DURING, notes: readonly Row[] = []): Story {
  return { args: { data: boardPackage(rows, [], notes), plan: String(rows[0]?.['plan']), today } };
}

const DAMAGED = { plan: 'maanshan-demonstration-city-plan', year: 2026 };
const officers = GOALS.filter(({ id }) => String(id).endsWith('-officers'));

export const GoalsOfEveryKind: Story = {};
export const WholePlan: Story = { args: { data: undefined, src: NANJING, today: AFTER } };
export const DamagedDocument: Story = { args: { data: undefined, src: MAANSHAN, plan: '', today: DURING } };
export const ConditionsOnEachUnit: Story = { args: { data: undefined, src: OPERATION, plan: '', today: AFTER } };
export const PeriodOverWithoutResult: Story = { args: { data: boardPackage(GOALS, STARTS, NOTES), today: AFTER } };
export const ObligatoryAndAnticipatory: Story = { args: { data: undefined, src: NANJING, today: AFTER, group: 'obligatory anticipatory' } };
export const OneTheme: Story = { args: { theme: 'utilization' } };
export const NothingMatches: Story = { args: { theme: 'service', group: 'obligatory' } };
export const ListOfGoals: Story = { args: { variant: 'list' } };
export const UnreadableInTheDocument = alone(officers, DURING, NOTES);
export const WithoutStartYear = alone(
  officers.map((row) => ({ ...row, ...DAMAGED, id: 'maanshan-demonstration-city-plan-officers' })),
);
export const GoalsOfSeveralYears = alone([
  patentsGoal({ baseline: null }),
  goal('trade', '知识产权交易额', 'IP transactions', { comparator: '>', value: 600, unit: '100m-yuan', accumulation: 'annual', year: 2023 }),
  goal('doubling', '有效发明专利拥有量', 'Valid invention patents', { comparator: '>=', value: 19000, unit: 'item', accumulation: 'level', year: null }),
]);
export const TableView: Story = { args: { view: 'table' } };
export const WithHeadings: Story = { args: { theme: 'creation', headingLevel: '3' } };

export const English: Story = { render: (args) => html`<div lang="en">${renderBoard(args)}</div>` };
export const EnglishWholePlan: Story = { args: { ...WholePlan.args }, render: (args) => html`<div lang="en">${renderBoard(args)}</div>` };
export const ElderMode: Story = { render: (args) => html`<div data-ip-mode="elder">${renderBoard(args)}</div>` };

function themed(theme: string): Story {
  return { render: (args) => inTheme(theme, renderBoard(args)) };
}
export const RedTheme = themed('red');
export const NewsroomTheme = themed('newsroom');
export const DarkTheme = themed('dark');

export const NarrowColumn: Story = { render: (args) => html`<div class="narrow-column">${renderBoard(args)}</div>` };

const PLAIN = html`<table><caption>南京市 2025 年目标</caption><tr><th scope="row">万人高价值发明专利拥有量</th><td>50 件</td></tr></table>`;

export const WaitingForData: Story = { render: () => waiting('ip-target-board', '南京市 2025 年目标：万人高价值发明专利拥有量 50 件。') };
export const PackageUnavailable: Story = { render: () => html`<ip-target-board src="data/not-there.json">${PLAIN}</ip-target-board>` };
export const NoSuchPlan: Story = { args: { plan: 'unknown-plan' } };
export const SeveralPlansToChooseFrom: Story = { args: { plan: '' } };
export const PlanWithoutGoals: Story = { args: { plan: 'maanshan-demonstration-city-plan' } };
export const AnotherContract: Story = { args: { data: { contract: 2 } } };
export const FaultsInThePackage: Story = { args: { data: samplePackage([patentsGoal({ value: '五十', year: 'soon' })]) } };
export const KeptCopy: Story = { render: () => kept(boardPackage(GOALS, STARTS, NOTES), html`<ip-target-board plan="nanjing-14th-five-year-plan"></ip-target-board>`, AFTER) };
