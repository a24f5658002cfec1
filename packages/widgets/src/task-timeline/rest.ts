export { timelineAccount } from './account.js';
export { renderFilters, tellFilter } from './filters.js';
export { renderStage } from './render-stage.js';
export { Stage } from './stage.js';
