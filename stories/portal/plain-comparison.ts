import { zh as words } from '../../packages/base/src/messages/zh.js';
import { progressOf } from '../../packages/data/src/progress.js';
import { byId } from '../../packages/data/src/select.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { zh } from '../../packages/widgets/src/city-comparison/messages/zh.js';
import { comparisonModel, type ComparisonQuery } from '../../packages/widgets/src/city-comparison/model.js';
import { comparisonTable } from '../../packages/widgets/src/city-comparison/table.js';
import { ANY_DAY } from './any-day.js';
import type { Markup } from './markup.js';
import { plainTable } from './plain-table.js';

/** Every figure of a comparison as a plain table: first what can be compared, then what is similar, then what stands alone. */
export function plainComparison(data: DataPackage, asked: Partial<ComparisonQuery>): Markup {
  const unknown = asked.indicators?.filter((id) => byId(data.indicators, id) === undefined) ?? [];
  if (unknown.length > 0) throw new Error(`The package has no indicator ${unknown.join(', ')}.`);
  const query = { plans: [], cities: [], indicators: [], ...asked };
  const model = comparisonModel(data, query, 'zh', words, zh, ANY_DAY, progressOf);
  if (model?.status !== 'shown') throw new Error(`There is no comparison of ${JSON.stringify(asked)}.`);
  const { indicator, together, city, period, sort, comparator, value, unit, year, reason, section } = zh.columns;
  return plainTable(comparisonTable(model, words, zh, 'zh'), {
    columns: [indicator, city, period, sort, comparator, value, unit, year, reason, section],
    group: together,
    name: 'plain-comparison',
  });
}
