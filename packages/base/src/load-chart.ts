/** Fetches what draws charts. */
export const loadChart = (): Promise<Pick<typeof import('./chart.js'), 'drawChart'>> => import('./chart.js');
