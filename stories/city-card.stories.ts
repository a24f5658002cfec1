import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../packages/widgets/src/index.js';
import { ALL_PLANS, generatedPlans } from './comparison-samples.js';
import { patentsGoal, result, samplePackage } from './samples.js';
import { inTheme, kept, waiting } from './states.js';

/** Days on which the stories are told: the intellectual property day of 2024, and after most periods. */
const DURING = '2024-04-26';
const AFTER = '2026-11-24';

interface CardArgs {
  readonly data: unknown;
  readonly src: string;
  readonly city: string;
  readonly plan: string;
  readonly indicators: string;
  readonly today: string;
  readonly view: string;
  readonly headingLevel: string;
}

function renderCard({ data, src, city, plan, indicators, today, view, headingLevel }: CardArgs): TemplateResult {
  return html`<ip-city-card .data=${data} src=${src} city=${city} plan=${plan} indicators=${indicators} today=${today} view=${view} heading-level=${headingLevel}></ip-city-card>`;
}

const meta: Meta<CardArgs> = {
  title: 'City card',
  component: 'ip-city-card',
  render: renderCard,
  args: { data: undefined, src: ALL_PLANS, city: 'nanjing', plan: '', indicators: '', today: DURING, view: '', headingLevel: '' },
};
export default meta;

type Story = StoryObj<CardArgs>;

export const PeriodRunning: Story = {};
export const PeriodOver: Story = { args: { today: AFTER } };
export const PeriodNotBegun: Story = { args: { plan: 'nanjing-14th-five-year-plan', today: '2020-12-01' } };
export const PhasesAndLongNames: Story = { args: { city: 'nantong' } };
export const InferredCityWithoutStart: Story = { args: { city: 'maanshan' } };
export const UnnamedCity: Story = { args: { city: 'jiangsu-county-level-city' } };
export const GoalReachedByTheNextPlan: Story = {
  args: { plan: 'nanjing-operation-service-plan', indicators: 'invention-patents-per-10k-people ip-transaction-value ip-right-holder-satisfaction', today: AFTER },
};
export const ResultOfAPortal: Story = { args: { src: '', data: samplePackage([patentsGoal()], [result(44.6, '2023-12')]), today: '2024-06-01' } };
export const GoalsInWordsAndOfOtherYears: Story = { args: { indicators: 'strong-ip-city ip-protection-pattern main-ip-indicators-rank' } };
export const IndicatorWithoutGoal: Story = { args: { indicators: 'pct-patent-applications' } };
export const SamplePlan: Story = { args: { src: '', data: generatedPlans(1), city: '' } };
export const TableView: Story = { args: { view: 'table' } };
export const WithHeadings: Story = { args: { headingLevel: '3' } };

export const English: Story = { render: (args) => html`<div lang="en">${renderCard(args)}</div>` };
export const ElderMode: Story = { render: (args) => html`<div data-ip-mode="elder">${renderCard(args)}</div>` };

function themed(theme: string): Story {
  return { render: (args) => inTheme(theme, renderCard(args)) };
}
export const RedTheme = themed('red');
export const NewsroomTheme = themed('newsroom');
export const DarkTheme = themed('dark');

export const NarrowColumn: Story = { render: (args) => html`<div class="narrow-column">${renderCard(args)}</div>` };

const PLAIN = html`<table><caption>南京市 2025 年目标</caption><tr><th scope="row">万人高价值发明专利拥有量</th><td>50 件</td></tr></table>`;

export const WaitingForData: Story = { render: () => waiting('ip-city-card', '南京市 2025 年目标：万人高价值发明专利拥有量 50 件。') };
export const PackageUnavailable: Story = { render: () => html`<ip-city-card src="data/not-there.json">${PLAIN}</ip-city-card>` };
export const NoSuchCity: Story = { args: { city: 'unknown-city' } };
export const NoSuchPlan: Story = { args: { plan: 'unknown-plan' } };
export const SeveralCitiesToChooseFrom: Story = { args: { city: '' } };
export const AnotherContract: Story = { args: { src: '', data: { contract: 2 } } };
export const FaultsInThePackage: Story = { args: { src: '', data: samplePackage([patentsGoal({ value: '五十', year: 'soon' })]) } };
export const KeptCopy: Story = { render: () => kept(generatedPlans(1), html`<ip-city-card></ip-city-card>`, AFTER) };
