import { zh as words } from '../../packages/base/src/messages/zh.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { zh } from '../../packages/widgets/src/task-timeline/messages/zh.js';
import { timelineModel } from '../../packages/widgets/src/task-timeline/model.js';
import { timelineTable } from '../../packages/widgets/src/task-timeline/table.js';
import { ANY_DAY } from './any-day.js';
import type { Markup } from './markup.js';
import { plainTable } from './plain-table.js';

/** Everything that a timeline of these plans shows (ids with spaces between; all where there is none) as a plain table. */
export function plainTimeline(data: DataPackage, plans: string, title: string): Markup {
  const model = timelineModel(data, plans, 'zh', words, ANY_DAY);
  if (model.status !== 'shown') throw new Error(`There is no timeline of “${plans}”.`);
  const { name, kind, number, plan, start, end, lead, support, responsible, section } = zh.columns;
  const table = timelineTable(model, title, zh);
  const isUsed = (column: string): boolean => {
    const place = table.columns.findIndex((one) => one.title === column);
    return table.rows.some((row) => row[place] !== '');
  };
  const columns = [name, kind, number, start, end, ...[lead, support, responsible].filter(isUsed), section];
  return plainTable(table, { columns, name: 'plain-timeline', ...(model.plans.length > 1 ? { group: plan } : {}) });
}
