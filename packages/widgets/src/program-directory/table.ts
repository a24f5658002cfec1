import type { DataTable } from '../../../base/src/face.js';
import type { FaceWords } from '../../../base/src/messages/words.js';
import { byId } from '../../../data/src/select.js';
import type { Locale } from '../../../data/src/types.js';
import type { DirectoryWords } from './messages/directory-words.js';
import type { DirectoryModel } from './model.js';
import { agenciesOf } from './program-detail.js';
import { shortPlace } from './program-row.js';

/** Rows that a page shows of a table; all of them are in the download. */
export const TABLE_ROWS = 1000;

/** The programs found, a row each, in the order shown. */
export function directoryTable(
  { data, programs, origins }: DirectoryModel,
  places: readonly number[],
  title: string,
  face: FaceWords,
  words: DirectoryWords,
  locale: Locale,
): DataTable {
  const { columns } = words;
  const isEnglish = locale === 'en';
  const joint = isEnglish ? '; ' : '、';
  const kinds = { line: 'number', section: 'code' } as const;
  const names = ['name', 'other', 'kind', 'status', 'theme', 'level', 'city', 'plan', 'period', 'task', 'agencies', 'summary', 'section', 'line'] as const;
  const rows = places.flatMap((place) => {
    const program = programs[place];
    if (!program) return [];
    const { name, nameEn, kind, status, theme, level, plan, task, summary, summaryEn, section, line } = program;
    const origin = origins.get(plan);
    const themeRow = byId(data.themes, theme);
    const taskRow = byId(data.tasks, task);
    const agencies = (['lead', 'responsible', 'support'] as const).flatMap((role) => agenciesOf(data, program, role, locale));
    return [[
      ...(isEnglish ? [nameEn, name] : [name, nameEn]),
      words.kinds[kind],
      words.states[status],
      (isEnglish ? themeRow?.nameEn : themeRow?.name) ?? theme ?? '',
      level ? words.levels[level] : '',
      shortPlace(origin?.city, words, locale) ?? '',
      (isEnglish ? origin?.plan?.nameEn : origin?.plan?.name) ?? plan,
      origin?.plan ? face.period(origin.plan.start, origin.plan.end) : '',
      taskRow ? words.task(taskRow.number, isEnglish ? taskRow.titleEn : taskRow.title) : '',
      [...new Set(agencies)].join(joint),
      (isEnglish ? summaryEn : summary) ?? '',
      section ?? '',
      line,
    ]];
  });
  return {
    caption: words.caption(title, rows.length, programs.length),
    columns: names.map((name) => ({ title: columns[name], kind: name === 'line' || name === 'section' ? kinds[name] : 'text' })),
    shown: TABLE_ROWS,
    rows,
  };
}
