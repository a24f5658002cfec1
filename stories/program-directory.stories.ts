import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../packages/widgets/src/index.js';
import { NANJING } from './board-samples.js';
import { ALL_PLANS, PROGRAMS, directoryPackage, generatedPrograms } from './directory-samples.js';
import { inTheme, kept, waiting } from './states.js';

interface DirectoryArgs {
  readonly data: unknown;
  readonly src: string;
  readonly query: string;
  readonly plan: string;
  readonly city: string;
  readonly kind: string;
  readonly theme: string;
  readonly view: string;
  readonly headingLevel: string;
}

function renderDirectory({ data, src, query, plan, city, kind, theme, view, headingLevel }: DirectoryArgs): TemplateResult {
  return html`<ip-program-directory .data=${data} src=${src} query=${query} plan=${plan} city=${city} kind=${kind} theme=${theme}
    view=${view} heading-level=${headingLevel}></ip-program-directory>`;
}

const SAMPLES = directoryPackage(PROGRAMS);

const meta: Meta<DirectoryArgs> = {
  title: 'Program directory',
  component: 'ip-program-directory',
  render: renderDirectory,
  args: { data: SAMPLES, src: '', query: '', plan: '', city: '', kind: '', theme: '', view: '', headingLevel: '' },
};
export default meta;

type Story = StoryObj<DirectoryArgs>;

/** Presses the row of a program, as a reader does. */
function opened(name: string, args: Partial<DirectoryArgs> = {}, lang = 'zh-Hans'): Story {
  return {
    args,
    render: (all) => html`<div lang=${lang} @ip-ready=${(event: Event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      const rows = [...(target.shadowRoot?.querySelectorAll<HTMLElement>('.name') ?? [])];
      const row = rows.find(({ textContent }) => textContent?.includes(name));
      queueMicrotask(() => row?.click());
    }}>${renderDirectory(all)}</div>`,
  };
}

export const ProgramsOfFiveDocuments: Story = {};
export const AllPlans: Story = { args: { data: undefined, src: ALL_PLANS } };
export const OnePlan: Story = { args: { data: undefined, src: NANJING } };
export const FoundByInitials = opened('市高价值', { query: 'gjz' });
export const FoundByPinyin: Story = { args: { query: 'baohu' } };
export const FoundInEnglish: Story = { args: { query: 'patent university' } };
export const FoundInASummary: Story = { args: { query: '核心技术' } };
export const SeveralWords: Story = { args: { query: '专利 zhongxin' } };
export const FullWidthInput: Story = { args: { query: 'ＧＪＺ' } };
export const NarrowedToTwoCities: Story = { args: { city: 'nanjing nantong', theme: 'creation' } };
export const NothingInThisCity: Story = { args: { query: '高价值', city: 'jiangsu-county-city' } };
export const NothingFound: Story = { args: { query: '火星' } };
export const OneWordTooMany: Story = { args: { query: '高价值 火星' } };
export const WithRemarks = opened('培育工程', { city: 'maanshan' });
export const TableView: Story = { args: { view: 'table' } };
export const WithHeadings: Story = { args: { headingLevel: '3', city: 'nanjing' } };

/** 100,000 invented programs: only the rows in sight are there. */
export const HundredThousandSamples: Story = {
  render: () => html`<ip-program-directory .data=${directoryPackage(generatedPrograms(100_000))}></ip-program-directory>`,
};

export const English: Story = { render: (args) => html`<div lang="en">${renderDirectory(args)}</div>` };
export const EnglishDetail = opened('Municipal high-value', { query: 'patent' }, 'en');
export const ElderMode: Story = { render: (args) => html`<div data-ip-mode="elder">${renderDirectory(args)}</div>` };

function themed(theme: string): Story {
  return { args: { query: 'gjz' }, render: (args) => inTheme(theme, renderDirectory(args)) };
}
export const RedTheme = themed('red');
export const NewsroomTheme = themed('newsroom');
export const DarkTheme = themed('dark');

export const NarrowColumn: Story = { args: { query: 'gjz' }, render: (args) => html`<div class="narrow-column">${renderDirectory(args)}</div>` };

const PLAIN = '南京市的项目：高价值专利培育中心建设计划、中国（南京）知识产权保护中心。';

export const WaitingForData: Story = { render: () => waiting('ip-program-directory', PLAIN) };
export const PackageUnavailable: Story = { render: () => html`<ip-program-directory src="data/not-there.json">${PLAIN}</ip-program-directory>` };
export const NoSuchCity: Story = { args: { city: 'suzhou' } };
export const NoProgram: Story = { args: { data: directoryPackage([]) } };
export const AnotherContract: Story = { args: { data: { contract: 2 } } };
export const FaultsInThePackage: Story = { args: { data: directoryPackage([{ ...PROGRAMS[0], kind: 'castle' }]) } };
export const KeptCopy: Story = { render: () => kept(SAMPLES, html`<ip-program-directory></ip-program-directory>`) };
