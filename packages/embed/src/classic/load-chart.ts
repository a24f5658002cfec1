import type { drawChart } from '../../../base/src/chart.js';
import { ownFolder } from './own-folder.js';
import { scriptElement } from './script-element.js';

/** What the script of the charts hands to its own element, so that no name is left on the page. */
export class ChartsLoadedEvent extends Event {
  readonly charts: { readonly drawChart: typeof drawChart };

  constructor(charts: { readonly drawChart: typeof drawChart }) {
    super('load-charts');
    this.charts = charts;
  }
}

/** Not by its class: the other script has a class of its own. */
function hasCharts(event: Event): event is ChartsLoadedEvent {
  return 'charts' in event;
}

/** Fetches what draws charts, a classic script beside this one. */
export function loadChart(): Promise<{ readonly drawChart: typeof drawChart }> {
  return new Promise((fulfil, reject) => {
    const script = scriptElement(`${ownFolder}ip-city-widgets.charts.legacy.js`);
    script.addEventListener('load-charts', (event) => hasCharts(event) && fulfil(event.charts));
    script.addEventListener('load', () => script.remove());
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
