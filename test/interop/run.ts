import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { outputFiles } from '../../packages/toolkit/src/builder/output.js';
import {
  type SeedFault,
  type SeedFile,
  seedFaultText,
} from '../../packages/toolkit/src/builder/seed-fault.js';
import { isCsv } from '../../packages/toolkit/src/builder/seed-place.js';
import { seedFiles, SEEDS } from '../../packages/toolkit/src/cli/seed-files.js';
import { Report } from '../visual/report.js';
import { cellOf, changedCells, changeWords, mended } from './cells.js';
import { CHARSETS, Office, type Opening, type Saving } from './office.js';
import { type Trap, TRAPS } from './traps.js';

interface Journey {
  readonly name: string;
  readonly opening: Opening;
  readonly saving: Saving;
  readonly workbook?: 'xlsx' | 'ods';
}

const { utf8, gb18030, windows1252 } = CHARSETS;
/** What the import dialog offers, and the same with every recognition switched on. */
const OFFERED: Opening = { charset: utf8, language: 2052, detects: false };
const EAGER: Opening = { charset: utf8, language: 2052, detects: true };
const AMERICAN: Opening = { charset: utf8, language: 1033, detects: true };
const PLAIN: Saving = { charset: utf8, separator: ',', quotesTexts: false };

const JOURNEYS: readonly Journey[] = [
  { name: 'opened as offered, saved in UTF-8', opening: OFFERED, saving: PLAIN },
  { name: 'opened with dates and truth values recognised, saved in UTF-8', opening: EAGER, saving: PLAIN },
  { name: 'the same in American English', opening: AMERICAN, saving: PLAIN },
  { name: 'saved in GB18030', opening: EAGER, saving: { ...PLAIN, charset: gb18030 } },
  { name: 'saved with semicolons', opening: OFFERED, saving: { ...PLAIN, separator: ';' } },
  {
    name: 'saved with every text in quotation marks',
    opening: EAGER,
    saving: { ...PLAIN, quotesTexts: true },
  },
  { name: 'through a workbook .xlsx', opening: EAGER, saving: PLAIN, workbook: 'xlsx' },
  { name: 'through a workbook .ods', opening: EAGER, saving: PLAIN, workbook: 'ods' },
];

const WRONG: readonly Journey[] = [
  { name: 'opened in GB18030', opening: { ...OFFERED, charset: gb18030 }, saving: PLAIN },
  { name: 'opened in Windows-1252', opening: { ...OFFERED, charset: windows1252 }, saving: PLAIN },
];

const report = new Report();

type Built = { readonly bytes: string } | { readonly faults: readonly SeedFault[] };

function built(files: readonly SeedFile[]): Built {
  const result = buildPackage(files);
  return result.ok ? { bytes: JSON.stringify(outputFiles(result.data)) } : { faults: result.faults };
}

function journeyed(office: Office, files: readonly SeedFile[], journey: Journey): readonly SeedFile[] {
  return office.resaved(files, journey.opening, journey.saving, journey.workbook);
}

function sentences(faults: readonly SeedFault[]): readonly string[] {
  return faults.slice(0, 3).map((fault) => seedFaultText(fault, 'en'));
}

/**
 * The seeds come back to the same bytes. Where the spreadsheet was told to recognise dates it takes lines such as
 * 3-5 for one: the builder has to refuse just those cells, and with them mended the bytes are the same again.
 */
function checkJourney(
  journey: Journey,
  seeds: readonly SeedFile[],
  saved: readonly SeedFile[],
  bytes: string,
): void {
  const changed = changedCells(seeds, saved);
  const result = built(saved);
  const faults = 'faults' in result ? result.faults : [];
  const refused = faults.flatMap((fault) => cellOf(fault, changed) ?? []);
  console.log(`${journey.name}: changed ${changeWords(changed)}; refused ${changeWords(refused)}`);
  const wronged = faults.filter((fault) => !journey.opening.detects || cellOf(fault, changed) === undefined);
  report.check(`${journey.name}: no cell is refused that a spreadsheet as offered keeps`, sentences(wronged));
  const again = refused.length === 0 ? result : built(mended(saved, refused));
  report.check(`${journey.name}: the seeds build`, 'faults' in again ? sentences(again.faults) : []);
  report.holds(
    `${journey.name}: the packages have the same bytes`,
    'bytes' in again && again.bytes === bytes,
  );
}

function checkProject(office: Office, seeds: readonly SeedFile[]): void {
  const straight = built(seeds);
  report.check('the seeds build', 'faults' in straight ? sentences(straight.faults) : []);
  if ('faults' in straight) return;
  for (const journey of JOURNEYS)
    checkJourney(journey, seeds, journeyed(office, seeds, journey), straight.bytes);
  for (const journey of WRONG) {
    for (const file of journeyed(office, seeds, journey)) {
      const result = buildPackage(seeds.map((seed) => (seed.path === file.path ? file : seed)));
      const isRefused = !result.ok && result.faults.some((fault) => fault.file === file.path);
      const isSame = result.ok && JSON.stringify(outputFiles(result.data)) === straight.bytes;
      report.holds(
        `${journey.name}: ${file.path} is refused, or nothing in it was lost`,
        isRefused || isSame,
      );
    }
  }
}

/** A trapped cell has to come out as it went in, or the faults have to name a cell of its file. */
function trapFaults({ files, path }: Trap, straight: Built, saved: SeedFile): readonly string[] {
  if ('faults' in straight) return [`does not build as it stands: ${sentences(straight.faults).join(' ')}`];
  const result = built(files.map((file) => (file.path === path ? saved : file)));
  if ('bytes' in result) return result.bytes === straight.bytes ? [] : ['is read as something else'];
  const isNamed = result.faults.some(({ file, column }) => file === path && column !== null);
  return isNamed ? [] : sentences(result.faults);
}

function checkTraps(office: Office): void {
  const straight = TRAPS.map(({ files }) => built(files));
  const trapped = TRAPS.map(({ files, path }, index) => {
    const file = files.find((candidate) => candidate.path === path);
    return { path: `${index}/${path}`, bytes: file?.bytes ?? new Uint8Array() };
  });
  for (const journey of JOURNEYS) {
    const saved = new Map(journeyed(office, trapped, journey).map((file) => [file.path, file.bytes]));
    for (const [index, trap] of TRAPS.entries()) {
      const bytes = saved.get(`${index}/${trap.path}`) ?? new Uint8Array();
      const faults = trapFaults(trap, straight[index] ?? { faults: [] }, { path: trap.path, bytes });
      report.check(`${journey.name}: ${trap.cell} in ${trap.path}`, faults);
    }
  }
}

await report.part('LibreOffice', async () => {
  const office = new Office();
  try {
    checkProject(
      office,
      seedFiles(SEEDS).filter(({ path }) => isCsv(path)),
    );
    checkTraps(office);
  } finally {
    office.close();
  }
});
report.end();
