import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../packages/widgets/src/index.js';
import { ALL_PLANS, COUNTY, DATED, DATED_DUTIES, FIFTY, FIFTY_DUTIES, MAANSHAN, NANJING_PLAN, NANTONG, timelinePackage } from './timeline-samples.js';
import { inTheme, kept, waiting } from './states.js';

/** Days on which the stories are told: within Nantong's period, and after it. */
const DURING = '2024-06-01';
const AFTER = '2026-11-24';

interface TimelineArgs {
  readonly data: unknown;
  readonly src: string;
  readonly plan: string;
  readonly lanes: string;
  readonly agency: string;
  readonly theme: string;
  readonly today: string;
  readonly view: string;
  readonly headingLevel: string;
}

function renderTimeline({ data, src, plan, lanes, agency, theme, today, view, headingLevel }: TimelineArgs): TemplateResult {
  return html`<ip-task-timeline .data=${data} src=${src} plan=${plan} lanes=${lanes} agency=${agency} theme=${theme} today=${today}
    view=${view} heading-level=${headingLevel}></ip-task-timeline>`;
}

const meta: Meta<TimelineArgs> = {
  title: 'Task timeline',
  component: 'ip-task-timeline',
  render: renderTimeline,
  args: { data: undefined, src: ALL_PLANS, plan: NANTONG, lanes: 'plan', agency: '', theme: '', today: AFTER, view: '', headingLevel: '' },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const SAMPLES = { src: '', plan: '', today: DURING } as const;
const DATED_PACKAGE = timelinePackage(DATED, DATED_DUTIES);

export const PhasesAndTasks: Story = {};
export const TodayOnTheAxis: Story = { args: { today: DURING } };
export const SeveralPlansOnOneAxis: Story = { args: { plan: '' } };
export const TwoPlansOfOneCity: Story = { args: { plan: `nanjing-operation-service-plan ${NANJING_PLAN}` } };
export const CampaignDays: Story = { args: { plan: NANJING_PLAN } };
export const StartNotPrinted: Story = { args: { plan: MAANSHAN } };
export const GoalYearBeyondThePeriod: Story = { args: { plan: COUNTY } };
export const TasksWithDates: Story = { args: { ...SAMPLES, data: DATED_PACKAGE } };
export const FiftyTasksOfTwoAgencies: Story = { args: { ...SAMPLES, data: timelinePackage(FIFTY, FIFTY_DUTIES), lanes: 'agency' } };
export const ByTheme: Story = { args: { lanes: 'theme' } };
export const ByAgency: Story = { args: { plan: MAANSHAN, lanes: 'agency' } };
export const TasksOfOneAgency: Story = { args: { agency: 'nantong-science-and-technology-bureau' } };
export const NothingMatches: Story = { args: { agency: 'nantong-customs', theme: 'talent' } };
export const ListView: Story = { args: { view: 'list' } };
export const TableView: Story = { args: { view: 'table' } };
export const WithHeadings: Story = { args: { headingLevel: '3' } };

/** Presses the first card once it is there. */
function openFirst({ currentTarget }: Event): void {
  const press = (): void => {
    const card = currentTarget instanceof Element ? currentTarget.shadowRoot?.querySelector<HTMLElement>('[part="card"]') : null;
    if (card) card.click();
    else requestAnimationFrame(press);
  };
  press();
}

export const DetailsOfATask: Story = {
  render: ({ src, plan, today }) => html`<ip-task-timeline src=${src} plan=${plan} today=${today} @ip-ready=${openFirst}></ip-task-timeline>`,
};

export const English: Story = { render: (args) => html`<div lang="en">${renderTimeline(args)}</div>` };
export const EnglishSeveralPlans: Story = { args: { plan: '' }, render: (args) => html`<div lang="en">${renderTimeline(args)}</div>` };
export const ElderMode: Story = { render: (args) => html`<div data-ip-mode="elder">${renderTimeline(args)}</div>` };

function themed(theme: string): Story {
  return { render: (args) => inTheme(theme, renderTimeline(args)) };
}
export const RedTheme = themed('red');
export const NewsroomTheme = themed('newsroom');
export const DarkTheme = themed('dark');

export const NarrowColumn: Story = { render: (args) => html`<div class="narrow-column">${renderTimeline(args)}</div>` };

const PLAIN = html`<ul><li>2022 年 7—12 月：宣传发动</li><li>2023 年 1 月—2024 年 12 月：实施推进</li></ul>`;

export const WaitingForData: Story = { render: () => waiting('ip-task-timeline', '南通市试点城市工作方案：四个阶段，2022 年 7 月—2025 年 6 月。') };
export const PackageUnavailable: Story = { render: () => html`<ip-task-timeline src="data/not-there.json">${PLAIN}</ip-task-timeline>` };
export const NoSuchPlan: Story = { args: { plan: 'unknown-plan' } };
export const PackageWithoutPlans: Story = { args: { ...SAMPLES, data: timelinePackage([], [], { plans: [] }) } };
export const AnotherContract: Story = { args: { ...SAMPLES, data: { contract: 2 } } };
export const FaultsInThePackage: Story = { args: { ...SAMPLES, data: timelinePackage(DATED.map((row) => ({ ...row, start: 'soon' }))) } };
export const KeptCopy: Story = { render: () => kept(DATED_PACKAGE, html`<ip-task-timeline></ip-task-timeline>`, AFTER) };
