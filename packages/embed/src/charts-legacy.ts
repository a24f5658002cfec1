import { drawChart } from '../../base/src/chart.js';
import { ChartsLoadedEvent } from './classic/load-chart.js';

document.currentScript?.dispatchEvent(new ChartsLoadedEvent({ drawChart }));
