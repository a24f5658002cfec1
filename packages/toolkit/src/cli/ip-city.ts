import { buildPackage } from '../builder/build.js';
import { outputFiles } from '../builder/output.js';
import { seedFaultText } from '../builder/seed-fault.js';
import { type Command, readCommand } from './command.js';
import { comparableReport, rowReport, sizeReport } from './report.js';
import { projectVocabulary, seedFiles } from './seed-files.js';
import { writeOutput } from './write-output.js';

const HELP = `ip-city check DIR             reads the CSV files of DIR and prints every fault
ip-city build DIR --out DIR   the same, then writes the data packages

DIR holds a folder for each plan, named like its id, with plan.csv, targets.csv and the other tables,
and vocabulary/ (cities, themes, units, indicators, agencies, methods); without vocabulary/ the project's
own is used. Faults name file, row, column, what was found and how to mend it.

--lang zh|en   language of the faults (en)
--help         this text

Exit code 0: no fault. 1: faults, nothing written. 2: the command could not be understood.
`;

function run(command: Command): number {
  const result = buildPackage(seedFiles(command.folder), projectVocabulary());
  if (!result.ok) {
    const folder = command.folder.replace(/\/+$/u, '');
    const sentences = result.faults.map((fault) => seedFaultText(fault, command.locale, folder));
    print([...sentences, `${sentences.length} faults, nothing written`]);
    return 1;
  }
  const files = outputFiles(result.data);
  if (command.out !== undefined) writeOutput(command.out, files);
  print([...rowReport(result.data), ...sizeReport(files), ...comparableReport(result.data)]);
  return 0;
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function main(args: readonly string[]): number {
  const command = readCommand(args);
  if (command.name === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (command.name === 'misread') {
    process.stderr.write(`${command.sentence}\n`);
    return 2;
  }
  return run(command);
}

process.exitCode = main(process.argv.slice(2));
