import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SeedFile } from '../../packages/toolkit/src/builder/seed-fault.js';

/** The number by which LibreOffice's CSV filters know an encoding. */
export const CHARSETS = { utf8: 76, gb18030: 85, windows1252: 1 } as const;

/** How CSV files are opened in the spreadsheet. */
export interface Opening {
  readonly charset: number;
  /** 2052 is Chinese, 1033 American English. */
  readonly language: 2052 | 1033;
  /** Whether dates, times, truth values and the like are recognised; the import dialog offers not to. */
  readonly detects: boolean;
}

/** How the opened files are saved as CSV. */
export interface Saving {
  readonly charset: number;
  readonly separator: ',' | ';';
  readonly quotesTexts: boolean;
}

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends libreoffice-calc';
const PROGRAMS = ['soffice', 'libreoffice'];
const MAC_PROGRAM = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name))), MAC_PROGRAM].find(
    isProgram,
  );
}

/** LibreOffice of this machine; root on Debian gets it installed, others are told the one command that does. */
export function officeProgram(): string {
  const isRoot = process.getuid?.() === 0;
  const command = isRoot ? INSTALL : `sudo sh -c '${INSTALL}'`;
  if (findOffice() === undefined && isRoot && existsSync('/etc/debian_version')) {
    console.log(`Installing LibreOffice: ${command}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  const program = findOffice();
  if (program === undefined) throw new Error(`LibreOffice is not installed. Install it with: ${command}`);
  return program;
}

/** Opens CSV files and saves them again, through a workbook where one is named. All of one folder at once. */
export class Office {
  readonly #program = officeProgram();
  readonly #folder = mkdtempSync(join(tmpdir(), 'ip-city-interop-'));
  #round = 0;

  resaved(
    files: readonly SeedFile[],
    { charset, language, detects }: Opening,
    saving: Saving,
    workbook?: 'xlsx' | 'ods',
  ): readonly SeedFile[] {
    const opened = `CSV:44,34,${charset},1,,${language},false,${detects}`;
    const separator = saving.separator.charCodeAt(0);
    const csv = `csv:Text - txt - csv (StarCalc):${separator},34,${saving.charset},1,,0,${saving.quotesTexts},true,false`;
    const source = this.#place('source');
    // One folder holds the files of all plans, under names that can be told apart.
    for (const { path, bytes } of files) writeFileSync(join(source, path.replaceAll('/', '__')), bytes);
    if (workbook === undefined) return this.#filesIn(this.#converted(source, csv, opened), files.length);
    return this.#filesIn(this.#converted(this.#converted(source, workbook, opened), csv), files.length);
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #place(name: string): string {
    this.#round += 1;
    const place = join(this.#folder, `${this.#round}-${name}`);
    mkdirSync(place);
    return place;
  }

  #converted(source: string, target: string, opened?: string): string {
    const place = this.#place('saved');
    const { status, stderr } = spawnSync(
      this.#program,
      [
        `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile')).href}`,
        '--headless',
        ...(opened === undefined ? [] : [`--infilter=${opened}`]),
        ...['--convert-to', target, '--outdir', place],
        ...readdirSync(source).map((name) => join(source, name)),
      ],
      { encoding: 'utf8', timeout: 300_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    return place;
  }

  #filesIn(place: string, count: number): readonly SeedFile[] {
    const names = readdirSync(place);
    if (names.length !== count) throw new Error(`LibreOffice saved ${names.length} of ${count} files.`);
    return names.map((name) => ({
      path: name.replaceAll('__', '/'),
      bytes: readFileSync(join(place, name)),
    }));
  }
}
