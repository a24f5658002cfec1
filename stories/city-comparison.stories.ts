import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../packages/widgets/src/index.js';
import { ALL_PLANS, generatedPlans } from './comparison-samples.js';
import { patentsGoal, result, samplePackage } from './samples.js';
import { inTheme, kept, waiting } from './states.js';

/** The day on which the stories are told. */
const TODAY = '2026-11-24';

interface ComparisonArgs {
  readonly data: unknown;
  readonly src: string;
  readonly cities: string;
  readonly plans: string;
  readonly indicators: string;
  readonly sort: string;
  readonly today: string;
  readonly view: string;
  readonly headingLevel: string;
}

function renderComparison({ data, src, cities, plans, indicators, sort, today, view, headingLevel }: ComparisonArgs): TemplateResult {
  return html`<ip-city-comparison .data=${data} src=${src} cities=${cities} plans=${plans} indicators=${indicators} sort=${sort} today=${today}
    view=${view} heading-level=${headingLevel}></ip-city-comparison>`;
}

const meta: Meta<ComparisonArgs> = {
  title: 'City comparison',
  component: 'ip-city-comparison',
  render: renderComparison,
  args: { data: undefined, src: ALL_PLANS, cities: '', plans: '', indicators: '', sort: '', today: TODAY, view: '', headingLevel: '' },
};
export default meta;

type Story = StoryObj<ComparisonArgs>;

/** Presses a control of the comparison once it is there. */
function pressed(words: string): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const buttons = (): HTMLButtonElement[] => [...(canvasElement.querySelector('ip-city-comparison')?.shadowRoot?.querySelectorAll('button') ?? [])];
    for (let wait = 0; wait < 100 && !buttons().some(({ textContent }) => textContent?.trim() === words); wait += 1) {
      await new Promise((done) => setTimeout(done, 50));
    }
    buttons().find(({ textContent }) => textContent?.trim() === words)?.click();
  };
}

const NANJING_TWICE = 'nanjing-operation-service-plan nanjing-14th-five-year-plan county-ip-support-opinions';

export const FourCities: Story = {};
export const GoalReachedByTheNextPlan: Story = { args: { plans: NANJING_TWICE, indicators: 'invention-patents-per-10k-people' } };
export const PointsAndPercentAreNotTheSame: Story = { args: { plans: NANJING_TWICE, indicators: 'ip-right-holder-satisfaction' } };
export const ValidAndRegisteredMarksAreNotTheSame: Story = { args: { plans: NANJING_TWICE, indicators: 'registered-trademarks' } };
export const InferredFiguresAreUnranked: Story = { args: { indicators: 'ip-service-agency-employees ip-protection-public-satisfaction' } };
export const TwoCities: Story = { args: { cities: 'nanjing nantong' } };
export const SortedByFigure: Story = { args: { sort: 'value', indicators: 'ip-protection-public-satisfaction valid-madrid-trademark-registrations' } };
export const NothingComparable: Story = { args: { plans: 'nanjing-14th-five-year-plan county-ip-support-opinions', indicators: 'ip-professionals-trained ip-pledge-financing-amount' } };
export const OneIndicatorInWords: Story = { args: { indicators: 'strong-ip-city' } };
export const ThreeHundredSamplePlans: Story = { args: { data: generatedPlans(300), src: '' } };
export const ResultOfAPortal: Story = {
  args: {
    src: '',
    data: samplePackage(
      [patentsGoal(), patentsGoal({ id: 'maanshan-demonstration-city-plan-high-value-patents', plan: 'maanshan-demonstration-city-plan', value: 19, comparator: '>', year: 2026, binding: null, baseline: null })],
      [result(44.6, '2023-12')],
    ),
    today: '2024-06-01',
  },
};
export const ChoosingPlans: Story = { play: pressed('选择规划') };
export const ProfileByTheme: Story = { play: pressed('主题构成') };
export const TableView: Story = { args: { view: 'table' } };
export const WithHeadings: Story = { args: { headingLevel: '2', indicators: 'valid-madrid-trademark-registrations ip-professionals-trained' } };

export const English: Story = { render: (args) => html`<div lang="en">${renderComparison(args)}</div>` };
export const ElderMode: Story = { render: (args) => html`<div data-ip-mode="elder">${renderComparison(args)}</div>` };

function themed(theme: string): Story {
  return { args: { cities: 'nanjing nantong' }, render: (args) => inTheme(theme, renderComparison(args)) };
}
export const RedTheme = themed('red');
export const NewsroomTheme = themed('newsroom');
export const DarkTheme = themed('dark');

export const NarrowColumn: Story = { render: (args) => html`<div class="narrow-column">${renderComparison(args)}</div>` };

const PLAIN = html`<table><caption>2025 年目标</caption><tr><th scope="row">南京市</th><td>50 件</td></tr><tr><th scope="row">南通市</th><td>18 件</td></tr></table>`;

export const WaitingForData: Story = { render: () => waiting('ip-city-comparison', '万人高价值发明专利拥有量：南京市 50 件，南通市 18 件。') };
export const PackageUnavailable: Story = { render: () => html`<ip-city-comparison src="data/not-there.json">${PLAIN}</ip-city-comparison>` };
export const NoSuchPlan: Story = { args: { plans: 'unknown-plan' } };
export const NoSuchIndicator: Story = { args: { indicators: 'unknown-indicator' } };
export const OnePlanOnly: Story = { args: { cities: 'nanjing' } };
export const AnotherContract: Story = { args: { src: '', data: { contract: 2 } } };
export const FaultsInThePackage: Story = { args: { src: '', data: samplePackage([patentsGoal({ value: '五十', year: 'soon' })]) } };
export const KeptCopy: Story = { render: () => kept(generatedPlans(3), html`<ip-city-comparison></ip-city-comparison>`, TODAY) };
