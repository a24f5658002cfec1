import { zh as words } from '../../packages/base/src/messages/zh.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { zh } from '../../packages/widgets/src/program-directory/messages/zh.js';
import { directoryModel } from '../../packages/widgets/src/program-directory/model.js';
import { directoryTable } from '../../packages/widgets/src/program-directory/table.js';
import type { Markup } from './markup.js';
import { plainTable } from './plain-table.js';

/** Every program of a package as a plain table, plan by plan. */
export function plainPrograms(data: DataPackage, title: string): Markup {
  const model = directoryModel(data);
  if (!model) throw new Error('The package has no program.');
  const { name, kind, status, theme, plan, task, summary, section } = zh.columns;
  const all = model.programs.map((_, place) => place);
  return plainTable(directoryTable(model, all, title, words, zh, 'zh'), {
    columns: [name, kind, status, theme, summary, task, section],
    group: plan,
    name: 'plain-programs',
  });
}
