import type { SeedFile } from '../../packages/toolkit/src/builder/seed-fault.js';
import { changed, filesOf } from '../toolkit/small-plan.js';

/** A cell that spreadsheets are known to change, the file it stands in and the whole folder. */
export interface Trap {
  readonly cell: string;
  readonly path: string;
  readonly files: readonly SeedFile[];
}

type Swap = readonly [path: string, from: string, to: (cell: string) => string, cells: readonly string[]];

const PLAN = 'jia-plan/plan.csv';
const TARGETS = 'jia-plan/targets.csv';
const OBSERVATIONS = 'jia-plan/observations.csv';
const NOTES = 'jia-plan/notes.csv';
const AGENCIES = 'vocabulary/agencies.csv';
const CITIES = 'vocabulary/cities.csv';

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Places in the small plan, each with the cells that are tried there. What leaves no trace is not among them:
 * in a column of words a spreadsheet turns 012, ￥50 and 1. into 12, 50 and 1, and 8.60% into 8.6%.
 */
const SWAPS: readonly Swap[] = [
  [
    PLAN,
    ',2021,2025,',
    (cell) => `,${cell},2025,`,
    ['2021-07', '2021-07-01', '2021/7', '2021.7', '2021年7月'],
  ],
  [PLAN, '2021-11-02', quoted, ['2021/11/2', '2021.11.2', '2021年11月2日', '2021-11', '2021-1-2', '2021']],
  [PLAN, '甲发〔2021〕1号', quoted, ['2021-83', '1-2', '3/5', '11-2', '2021年第1号', '（2021）1', '1,234']],
  [
    TARGETS,
    '>,10,household',
    (cell) => `>,${quoted(cell)},household`,
    [
      '1,234',
      '12,345.5',
      '1 234',
      '0.1',
      '.5',
      '19000.0',
      '16.50',
      '１２',
      '+3',
      '-3',
      '123456789012345',
      '0.123456789012345',
    ],
  ],
  [TARGETS, '>,10,', (cell) => `${cell},10,`, ['>=', '<', '<=', '=', '~', '≥', '＞']],
  [
    TARGETS,
    '10家,numeric',
    (cell) => `${quoted(cell)},numeric`,
    [
      '10',
      '10%',
      '8.6%',
      '10,000',
      '10,000家',
      '1.10节',
      '1/3',
      '3-5',
      '3–5',
      '(2)',
      '50元',
      '￥1,050',
      '5E3',
      '十',
      '＞10',
      "'10",
      '@10',
      'true',
      '第1',
      '1-2-3',
      'Jan',
      'May 5',
      '4月26日',
      '2.5.3',
    ],
  ],
  [
    TARGETS,
    ',中心,13',
    (cell) => `,${quoted(cell)},13`,
    ['中“心”', '"中"心', '中,心', '3月', '2022年', '1-2', 'true'],
  ],
  [TARGETS, ',comparator,专利', (cell) => `,${cell},专利`, ['value;unit', 'year']],
  [
    OBSERVATIONS,
    ',2020,baseline',
    (cell) => `,${cell},baseline`,
    ['2020-12', '2020-12-31', '2020/12/31', '2020.12.31'],
  ],
  [
    OBSERVATIONS,
    'normal,false',
    (cell) => `normal,${cell}`,
    ['true', 'TRUE', 'FALSE', 'yes', '否', '1', '0'],
  ],
  [NOTES, '12;20-21', (cell) => cell, ['3-5', '12', '1-2;3-4', '11-12', '89-91', '2-3;66']],
  [AGENCIES, '甲局;市局', quoted, ['1-2;3', '甲局', '3-5', '10,000', '甲,局;乙', '1/2', 'true']],
  [CITIES, '甲重庆市,Jia,,,', (cell) => `甲重庆市,Jia,${cell},,`, ['320100', '012345', '110000']],
];

/** Every trap, each a whole folder with that one cell changed. */
export const TRAPS: readonly Trap[] = SWAPS.flatMap(([path, from, to, cells]) =>
  cells.map((cell) => ({ cell, path, files: filesOf(changed(path, from, to(cell))) })),
);
