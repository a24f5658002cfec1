import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../../../data/src/types.js';
import type { Words } from '../builder/seed-fault.js';
import { isFolder } from './seed-files.js';
import type { PrerenderRequest } from './prerender.js';
import { outputRefusal } from './write-output.js';

/** Reading or building a folder of CSV files. */
export interface FolderCommand {
  readonly name: 'check' | 'build';
  readonly folder: string;
  readonly out?: string;
  readonly locale: Locale;
}

/** Writing the widgets of a page ahead. */
export interface PageCommand extends PrerenderRequest {
  readonly name: 'prerender';
}

/** What the arguments ask for. */
export type Command = FolderCommand | PageCommand;

/** The command, a call for help, or the sentence that says what could not be understood. */
export type CommandReading =
  | Command
  | { readonly name: 'help'; readonly locale: Locale }
  | { readonly name: 'misread'; readonly sentence: string };

type Asked = Command | 'help' | Words;

const WITH_TEXT = ['out', 'lang', 'data'];

/** Reads the arguments after the script's name; looks up the folders that they name. */
export function readCommand(args: readonly string[]): CommandReading {
  const { tokens } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, lang: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string>();
  const words: string[] = [];
  let refusal: Words | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    refusal ??= optionRefusal(token);
    options.set(token.name, token.value ?? '');
  }
  const locale: Locale = options.get('lang') === 'zh' ? 'zh' : 'en';
  const asked = refusal ?? askedFor(words, options, locale);
  if (asked === 'help') return { name: 'help', locale };
  if ('name' in asked) return asked;
  const hint = { en: ' See ip-city --help.', zh: '用法见 ip-city --help。' };
  return { name: 'misread', sentence: `${asked[locale]}${hint[locale]}` };
}

function optionRefusal(option: {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}): Words | undefined {
  const { name, rawName, value } = option;
  if (name === 'help') return undefined;
  if (!WITH_TEXT.includes(name)) return { en: `Unknown option '${rawName}'.`, zh: `没有 ${rawName} 这一选项。` };
  if (value !== undefined && value !== '') return undefined;
  return { en: `Option '${rawName}' needs a value.`, zh: `选项 ${rawName} 后须有内容。` };
}

function askedFor(words: readonly string[], options: ReadonlyMap<string, string>, locale: Locale): Asked {
  if (options.has('help')) return 'help';
  const [name, path, surplus] = words;
  if (name === undefined)
    return { en: 'Name a command: check, build or prerender.', zh: '请写明命令：check、build 或 prerender。' };
  if (name !== 'check' && name !== 'build' && name !== 'prerender')
    return { en: `There is no command ${name}: use check, build or prerender.`, zh: `没有 ${name} 命令，请用 check、build 或 prerender。` };
  const isPage = name === 'prerender';
  if (path === undefined)
    return isPage
      ? { en: 'Name the page.', zh: '请写明网页文件。' }
      : { en: 'Name the folder that holds the CSV files.', zh: '请写明存放 CSV 文件的文件夹。' };
  if (surplus !== undefined)
    return isPage
      ? { en: `One page at a time: ${surplus} is too many.`, zh: `一次只处理一个网页，${surplus} 是多余的。` }
      : { en: `One folder is enough: ${surplus} is too many.`, zh: `只需一个文件夹，${surplus} 是多余的。` };
  const language = options.get('lang') ?? locale;
  if (language !== locale)
    return { en: `There is no language ${language}: use zh or en.`, zh: `没有 ${language} 语言，请用 zh 或 en。` };
  return isPage ? pageCommand(path, options, locale) : folderCommand(name, path, options, locale);
}

function pageCommand(page: string, options: ReadonlyMap<string, string>, locale: Locale): PageCommand | Words {
  if (!isFile(page)) return { en: `There is no page ${page}.`, zh: `没有 ${page} 这个网页。` };
  const [out, data] = [options.get('out'), options.get('data')];
  if (data !== undefined && !isFolder(data)) return noFolder(data);
  if (out !== undefined && (isFolder(out) || !isFolder(dirname(out))))
    return { en: `${out} is no file that can be written: name a file in a folder for --out.`, zh: `${out} 不能写入，请用 --out 写明文件夹中的一个文件。` };
  return { name: 'prerender', page, locale, ...(out === undefined ? {} : { out }), ...(data === undefined ? {} : { data }) };
}

function folderCommand(name: FolderCommand['name'], folder: string, options: ReadonlyMap<string, string>, locale: Locale): FolderCommand | Words {
  if (!isFolder(folder)) return noFolder(folder);
  if (options.has('data')) return { en: `${name} reads no packages: leave --data away.`, zh: `${name} 不读取数据包，请去掉 --data。` };
  const out = options.get('out');
  if (name === 'check') {
    return out === undefined
      ? { name, folder, locale }
      : { en: 'check writes nothing: leave --out away.', zh: 'check 不写文件，请去掉 --out。' };
  }
  if (out === undefined)
    return { en: 'Name the folder to write to with --out.', zh: '请用 --out 写明写入的文件夹。' };
  return outputRefusal(out, folder) ?? { name, folder, out, locale };
}

function noFolder(folder: string): Words {
  return { en: `There is no folder ${folder}.`, zh: `没有 ${folder} 这个文件夹。` };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
