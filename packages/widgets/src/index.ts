export { DataProvider } from '../../base/src/data-provider.js';
export { IpErrorEvent, IpReadyEvent } from '../../base/src/events.js';
export { TargetGauge } from './target-gauge/target-gauge.js';
