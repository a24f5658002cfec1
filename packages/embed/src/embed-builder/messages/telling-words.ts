import type { Locale } from '../../../../data/src/types.js';
import type { WidgetName } from '../../snippets/embedding.js';

/** The words that go into a snippet, in the language of the widget. */
export interface TellingWords {
  readonly kinds: Readonly<Record<WidgetName, string>>;
  /** Names a frame: what it is, and of what. */
  readonly title: (kind: string, subject: string) => string;
  readonly allPlans: string;
  /** A goal in one sentence. */
  readonly goal: (place: string, year: string, name: string, figure: string) => string;
  readonly programs: (count: number, subject: string) => string;
  /** The documents of a comparison, whose own source line leads to its table. */
  readonly sources: (documents: readonly string[]) => string;
  /** The line below a picture. */
  readonly credit: (title: string, source: string) => string;
}

const zh: TellingWords = {
  kinds: {
    'target-gauge': '目标',
    'target-board': '全部目标',
    'task-timeline': '时间轴',
    'city-card': '城市名片',
    'city-comparison': '城市比较',
    'program-directory': '项目名录',
    'data-notes': '数据说明',
  },
  title: (kind, subject) => `${kind}：${subject}`,
  allPlans: '全部规划',
  goal: (place, year, name, figure) => `${place}目标：${year === '' ? '' : `到 ${year}，`}${name} ${figure}。`,
  programs: (count, subject) => `${subject}：共 ${count} 个项目、平台和机构。`,
  sources: (documents) => `来源：${documents.map((name) => `《${name}》`).join('、')}`,
  credit: (title, source) => `${title}。${source}。数据许可：CC BY 4.0。`,
};

const en: TellingWords = {
  kinds: {
    'target-gauge': 'Goal',
    'target-board': 'All goals',
    'task-timeline': 'Timeline',
    'city-card': 'City card',
    'city-comparison': 'Comparison of cities',
    'program-directory': 'Programs',
    'data-notes': 'Notes on the data',
  },
  title: (kind, subject) => `${kind}: ${subject}`,
  allPlans: 'all plans',
  goal: (place, year, name, figure) => `Goal of ${place}${year === '' ? '' : ` ${year}`}: ${name}, ${figure}.`,
  programs: (count, subject) => `${subject}: ${count} ${count === 1 ? 'program or platform' : 'programs and platforms'}.`,
  sources: (documents) => `Source: ${documents.join('; ')}`,
  credit: (title, source) => `${title}. ${source}. Data licence: CC BY 4.0.`,
};

/** The words of a language. */
export function tellingWordsIn(locale: Locale): TellingWords {
  return locale === 'en' ? en : zh;
}
