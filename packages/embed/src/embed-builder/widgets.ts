import type { WidgetName } from '../snippets/embedding.js';

/** What a user says of a widget's content. */
export interface WidgetWish {
  /** `one` city has to be chosen, or `any` of them or all. */
  readonly city: 'none' | 'one' | 'any';
  readonly plan: 'one' | 'any' | 'several';
  readonly target: boolean;
  /** False for those that have a table alone to download. */
  readonly hasPicture: boolean;
}

/** What each widget wants to know. */
export const WISHES: Readonly<Record<WidgetName, WidgetWish>> = {
  'target-gauge': { city: 'any', plan: 'one', target: true, hasPicture: true },
  'target-board': { city: 'any', plan: 'one', target: false, hasPicture: true },
  'task-timeline': { city: 'any', plan: 'any', target: false, hasPicture: true },
  'city-card': { city: 'one', plan: 'any', target: false, hasPicture: true },
  'city-comparison': { city: 'none', plan: 'several', target: false, hasPicture: true },
  'program-directory': { city: 'any', plan: 'any', target: false, hasPicture: false },
  'data-notes': { city: 'any', plan: 'one', target: false, hasPicture: false },
};
