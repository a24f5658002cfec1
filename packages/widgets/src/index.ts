export { DataProvider } from '../../base/src/data-provider.js';
export { IpErrorEvent, IpReadyEvent } from '../../base/src/events.js';
export { IpFilterChangeEvent } from '../../base/src/filter-change-event.js';
export { IpSelectEvent } from '../../base/src/select-event.js';
export { DataNotes } from './data-notes/data-notes.js';
export { TargetBoard } from './target-board/target-board.js';
export { TargetGauge } from './target-gauge/target-gauge.js';
