import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../packages/widgets/src/index.js';
import { goal, patentsGoal, result, samplePackage, type Row } from './samples.js';
import { inTheme, kept, waiting } from './states.js';

/** Days on which the stories are told: within the period, and after it. */
const DURING = '2024-06-01';
const AFTER = '2026-11-24';
const PATENTS = 'nanjing-14th-five-year-plan-high-value-patents';

interface GaugeArgs {
  readonly data: unknown;
  readonly target: string;
  readonly variant: 'arc' | 'bar' | 'figure';
  readonly today: string;
  readonly view: string;
}

function renderGauge({ data, target, variant, today, view }: GaugeArgs): TemplateResult {
  return html`<ip-target-gauge .data=${data} target=${target} variant=${variant} today=${today} view=${view}></ip-target-gauge>`;
}

const meta: Meta<GaugeArgs> = {
  title: 'Target gauge',
  component: 'ip-target-gauge',
  render: renderGauge,
  args: { data: samplePackage([patentsGoal()]), target: PATENTS, variant: 'arc', today: AFTER, view: '' },
};
export default meta;

type Story = StoryObj<GaugeArgs>;

function alone(row: Row, today = AFTER, notes: readonly Row[] = []): Story {
  return { args: { data: samplePackage([row], [], notes), target: String(row['id']), today } };
}

function told(value: number, end: string, today: string, variant: GaugeArgs['variant'] = 'arc'): Story {
  return { args: { data: samplePackage([patentsGoal()], [result(value, end)]), today, variant } };
}

export const PeriodOverWithoutResult: Story = {};
export const NoFigureYet: Story = { args: { today: DURING } };
export const OnTrack = told(44.6, '2023-12', DURING);
export const BehindSchedule = told(41.2, '2023-12', DURING);
export const OffTrack = told(37.1, '2023-12', DURING);
export const AchievedBeyondTheGoal = told(51.2, '2025-12', AFTER);
export const AchievedFarBeyondTheScaleOfTheGoal = told(98.4, '2025-12', AFTER);
export const Missed = told(47.3, '2025-12', AFTER);

export const BarOnTrack = told(44.6, '2023-12', DURING, 'bar');
export const BarAchieved = told(51.2, '2025-12', AFTER, 'bar');
export const BarPeriodOver: Story = { args: { variant: 'bar' } };
export const FigureOnTrack = told(44.6, '2023-12', DURING, 'figure');
export const FigurePeriodOver: Story = { args: { variant: 'figure' } };

export const GoalOnly = alone(
  goal('trade', '累计知识产权交易额', 'Cumulative value of IP transactions', {
    breaks: [2, 6], printed: '＞600亿', comparator: '>', value: 600, unit: '100m-yuan', accumulation: 'cumulative', binding: 'obligatory',
  }),
  AFTER,
  [{ id: 'sample-note', plan: 'nanjing-14th-five-year-plan', kind: 'unit-missing', lines: ['108'], rows: ['targets/nanjing-14th-five-year-plan-trade'], text: '表中单位印作“亿”，正文为“亿元”。', textEn: 'The table prints “亿”, the text “亿元”.' }],
);
export const GoalOnlyDuringThePeriod = alone(
  goal('trade', '累计知识产权交易额', 'Cumulative value of IP transactions', {
    breaks: [2, 6], printed: '＞600亿', comparator: '>', value: 600, unit: '100m-yuan', accumulation: 'cumulative', binding: 'obligatory',
  }),
  DURING,
);
export const Share = alone(
  goal('copyright', '版权产业增加值占 GDP 比重', 'Value added of copyright industries in GDP', {
    breaks: [2, 4], printed: '≥8.6%', comparator: '>=', value: 8.6, unit: 'percent', accumulation: 'ratio', binding: 'anticipatory',
  }),
);
export const Coverage = alone(
  goal('units', '省知识产权强省建设区域示范单位', 'Provincial IP demonstration units', {
    breaks: [7, 9, 11, 13], printed: '全覆盖', kind: 'coverage', scope: '市内行政区域', binding: 'anticipatory',
  }),
);
export const Rank = alone(goal('standing', '知识产权创造主要指标全国排名', 'National rank of IP creation', { printed: '全国前列', kind: 'rank', scope: '全国' }));
export const Qualitative = alone(
  goal('standing', '知识产权保护格局', 'Protection landscape', { printed: '基本建成知识产权保护最严城市', kind: 'qualitative' }),
);
export const Growth = alone(
  goal('growth', '专利质押融资额增幅', 'Growth of patent pledge financing', {
    printed: '年增幅20%', kind: 'growth', comparator: '>=', value: 20, unit: 'percent', accumulation: 'annual', basePeriod: 'previous-year',
  }),
);
export const Multiple = alone(
  goal('doubling', '有效发明专利拥有量', 'Valid invention patents', {
    printed: '翻一番', kind: 'multiple', comparator: '>=', value: 2, unit: 'fold', accumulation: 'level', basePeriod: '2020',
  }),
);
export const InferredColumns = alone(
  goal('loans', '专利质押融资总额', 'Patent pledge financing', {
    printed: '200亿', comparator: '>=', value: 200, unit: '100m-yuan', accumulation: 'cumulative', inferred: ['unit', 'accumulation', 'comparator'],
  }),
);
export const UnreadableInTheDocument = alone(
  {
    ...goal('officers', '企业知识产权专员队伍', 'Corporate IP officers', {
      printed: 'UOo', comparator: '>', value: null, unit: 'named-person', accumulation: 'level', year: 2026, certainty: 'unreadable',
    }),
    id: 'maanshan-demonstration-city-plan-officers', plan: 'maanshan-demonstration-city-plan',
  },
  '2025-06-01',
);

export const FallingGoal: Story = {
  args: {
    variant: 'bar',
    today: DURING,
    target: 'nanjing-14th-five-year-plan-processing',
    data: samplePackage(
      [goal('processing', '专利审查平均周期', 'Average examination time', { comparator: '<=', value: 120, unit: 'day', accumulation: 'level', baseline: 'days-2020' })],
      [
        result(200, '2020-12', { id: 'days-2020', plan: 'nanjing-14th-five-year-plan', indicator: 'processing', unit: 'day', per: null, role: 'baseline', sample: false }),
        result(150, '2023-12', { indicator: 'processing', unit: 'day', per: null }),
      ],
    ),
  },
};

export const StartTooLowForItsLabel: Story = {
  args: {
    today: DURING,
    data: samplePackage(
      [patentsGoal({ baseline: 'low-2020' })],
      [result(8.2, '2020-12', { id: 'low-2020', plan: 'nanjing-14th-five-year-plan', role: 'baseline', sample: false }), result(31, '2023-12')],
    ),
  },
};

export const LongFigure: Story = {
  args: {
    today: DURING,
    target: 'nanjing-14th-five-year-plan-trade',
    data: samplePackage(
      [goal('trade', '知识产权交易额', 'IP transactions', { comparator: '>', value: 1234567.89, unit: '100m-yuan', accumulation: 'annual' })],
      [result(1034567.89, '2023', { start: '2023', indicator: 'trade', unit: '100m-yuan', per: null, accumulation: 'annual' })],
    ),
  },
};

export const OwnFigure: Story = {
  render: ({ data, target }) => html`<ip-target-gauge .data=${data} target=${target} value="46.3" as-of="2024-12" today="2025-03-01"></ip-target-gauge>`,
};

export const TableView: Story = { args: { ...OnTrack.args, view: 'table' } };

export const English: Story = {
  args: { ...OnTrack.args },
  render: (args) => html`<div lang="en">${renderGauge(args)}</div>`,
};
export const EnglishGoalOnly: Story = {
  args: { ...GoalOnly.args },
  render: (args) => html`<div lang="en">${renderGauge(args)}</div>`,
};
export const ElderMode: Story = {
  args: { ...OnTrack.args },
  render: (args) => html`<div data-ip-mode="elder">${renderGauge(args)}</div>`,
};
export const ElderGoalOnly: Story = {
  args: { ...GoalOnly.args },
  render: (args) => html`<div data-ip-mode="elder">${renderGauge(args)}</div>`,
};

function themed(theme: string): Story {
  return { args: { ...OnTrack.args }, render: (args) => inTheme(theme, renderGauge(args)) };
}
export const RedTheme = themed('red');
export const NewsroomTheme = themed('newsroom');
export const DarkTheme = themed('dark');

export const NarrowColumn: Story = {
  args: { ...OnTrack.args },
  render: (args) => html`<div class="narrow-column">${renderGauge(args)}</div>`,
};

export const WaitingForData: Story = { render: () => waiting('ip-target-gauge', '南京市 2025 年目标：万人高价值发明专利拥有量 50 件。') };

export const PackageUnavailable: Story = {
  render: () => html`<ip-target-gauge src="data/not-there.json" target=${PATENTS}>南京市 2025 年目标：万人高价值发明专利拥有量 50 件。</ip-target-gauge>`,
};
export const NoSuchTarget: Story = { args: { target: 'nanjing-14th-five-year-plan-unknown' } };
export const SeveralTargetsOfOneIndicator: Story = {
  render: () => html`<ip-target-gauge
    .data=${samplePackage([patentsGoal(), patentsGoal({ id: `${PATENTS}-2022`, year: 2022 })])}
    plan="nanjing-14th-five-year-plan" indicator="patents" today=${AFTER}></ip-target-gauge>`,
};
export const AnotherContract: Story = { args: { data: { contract: 2 } } };
export const FaultsInThePackage: Story = { args: { data: samplePackage([patentsGoal({ value: '五十', year: 'soon' })]) } };
export const KeptCopy: Story = { render: () => kept(samplePackage([patentsGoal()]), html`<ip-target-gauge target=${PATENTS}></ip-target-gauge>`, AFTER) };
