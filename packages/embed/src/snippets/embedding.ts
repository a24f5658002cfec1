/** Names of the widgets without their prefix. */
export type WidgetName =
  | 'target-gauge'
  | 'target-board'
  | 'task-timeline'
  | 'city-card'
  | 'city-comparison'
  | 'program-directory'
  | 'data-notes';

/** Name and value, not yet escaped. */
export type Attribute = readonly [name: string, value: string];

/** A widget as a page is to show it. */
export interface Embedding {
  readonly widget: WidgetName;
  /** Address of the folder of the build, with its closing slash. */
  readonly base: string;
  /** Path of the data package in that folder. */
  readonly data: string;
  /** What the widget is asked for, such as its plan. */
  readonly asked: readonly Attribute[];
  /** Language of the words. */
  readonly lang: 'zh-Hans' | 'en';
  /** Empty for the page's own look. */
  readonly theme: '' | 'blue' | 'red' | 'newsroom' | 'dark';
  readonly isElder: boolean;
  /** What the widget says in plain words; shown until data is there, and if it never is. */
  readonly words: string;
}

/** Language, look and mode as attributes, on a widget or on what stands for it. */
export function mannerOf({ lang, theme, isElder }: Embedding): Attribute[] {
  return [
    ['lang', lang],
    ...(theme === '' ? [] : [['data-ip-theme', theme] as const]),
    ...(isElder ? [['data-ip-mode', 'elder'] as const] : []),
  ];
}
