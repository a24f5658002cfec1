export { geometryFaults, textCount } from './geometry.js';
export { settled } from './settled.js';
