/** What `ip-city-widgets/data` gives: the types of a package, its checks, and what may be asked of one that was read. */
export type * from '../../../data/src/types.js';
export { parse } from '../../../data/src/parse.js';
export type { Fault, ParseResult } from '../../../data/src/parse.js';
export { merge } from '../../../data/src/merge.js';
export { baselineOf, cityOf, findTarget, planOf } from '../../../data/src/select.js';
export { compareFigures } from '../../../data/src/compare.js';
export type { Comparison } from '../../../data/src/compare.js';
export { progressOf } from '../../../data/src/progress.js';
export type { Progress } from '../../../data/src/progress.js';
