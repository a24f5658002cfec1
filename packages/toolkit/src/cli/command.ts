import { parseArgs } from 'node:util';
import type { Locale } from '../../../data/src/types.js';
import { isFolder } from './seed-files.js';
import { outputRefusal } from './write-output.js';

/** What the arguments ask for. */
export interface Command {
  readonly name: 'check' | 'build';
  readonly folder: string;
  readonly out?: string;
  readonly locale: Locale;
}

/** The command, a call for help, or the sentence that says what could not be understood. */
export type CommandReading =
  Command | { readonly name: 'help' } | { readonly name: 'misread'; readonly sentence: string };

function misread(sentence: string): CommandReading {
  return { name: 'misread', sentence: `${sentence} See ip-city --help.` };
}

/** Reads the arguments after the script's name; looks up the folders that they name. */
export function readCommand(args: readonly string[]): CommandReading {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    return misread(
      error instanceof Error ? `${error.message.split('. ')[0]}.` : 'The arguments cannot be read.',
    );
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { name: 'help' };
  const [name, folder, surplus] = positionals;
  if (name !== 'check' && name !== 'build') {
    return misread(
      name === undefined
        ? 'Name a command: check or build.'
        : `There is no command ${name}: use check or build.`,
    );
  }
  if (folder === undefined) return misread('Name the folder that holds the CSV files.');
  if (surplus !== undefined) return misread(`One folder is enough: ${surplus} is too many.`);
  if (!isFolder(folder)) return misread(`There is no folder ${folder}.`);
  const locale = values.lang ?? 'en';
  if (locale !== 'en' && locale !== 'zh') return misread(`There is no language ${locale}: use zh or en.`);
  if (name === 'check') {
    return values.out === undefined
      ? { name, folder, locale }
      : misread('check writes nothing: leave --out away.');
  }
  if (values.out === undefined) return misread('Name the folder to write to with --out.');
  const refusal = outputRefusal(values.out, folder);
  return refusal === undefined ? { name, folder, out: values.out, locale } : misread(refusal);
}
