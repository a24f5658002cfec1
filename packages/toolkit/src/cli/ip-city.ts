import { buildPackage } from '../builder/build.js';
import { outputFiles } from '../builder/output.js';
import { seedFaultText, type Words } from '../builder/seed-fault.js';
import { type FolderCommand, readCommand } from './command.js';
import { comparableReport, rowReport, sizeReport } from './report.js';
import { projectVocabulary, seedFiles } from './seed-files.js';
import { writeOutput } from './write-output.js';

const HELP: Words = {
  en: `ip-city check DIR             reads the CSV files of DIR and prints every fault
ip-city build DIR --out DIR   the same, then writes the data packages
ip-city prerender PAGE        writes table and picture of every widget into its tag, for readers without JavaScript
  --out FILE    writes there and leaves PAGE as it is
  --data DIR    a folder of data packages, for addresses that lead nowhere from the folder of PAGE

DIR holds a folder for each plan, named like its id, with plan.csv, targets.csv and the other tables,
and vocabulary/ (cities, themes, units, indicators, agencies, methods); without vocabulary/ the project's
own is used. Faults name file, row, column, what was found and how to mend it.
PAGE is UTF-8 or GBK and keeps every byte but what prerender wrote before, between its marks.

--lang zh|en   language of all that is printed (en)
--help         this text

Exit code 0: no fault. 1: faults, nothing written. 2: the command could not be understood.
`,
  zh: `ip-city check 文件夹                 读取其中的 CSV 文件，列出全部错误
ip-city build 文件夹 --out 文件夹    同上，并写出数据包
ip-city prerender 网页               把每个组件的表格和图写进其标签，供不运行 JavaScript 的读者使用
  --out 文件      写到该文件，原网页不动
  --data 文件夹   数据包所在的文件夹，用于从网页所在文件夹找不到的地址

文件夹中每个规划各有一个以规划编号命名的子文件夹，内有 plan.csv、targets.csv 等表；另有 vocabulary/
（城市、主题、单位、指标、部门、方法），没有 vocabulary/ 时使用本项目自带的词汇表。每条错误写明文件、行、列、
实际内容和更正办法。网页为 UTF-8 或 GBK 编码；除 prerender 先前写在其标记之间的内容外，每个字节保持原样。

--lang zh|en   全部输出所用的语言（默认 en）
--help         显示本说明

退出码 0：没有错误。1：有错误，未写入任何文件。2：命令无法理解。
`,
};

function run(command: FolderCommand): number {
  const { locale } = command;
  const result = buildPackage(seedFiles(command.folder), projectVocabulary());
  if (!result.ok) {
    const folder = command.folder.replace(/\/+$/u, '');
    const sentences = result.faults.map((fault) => seedFaultText(fault, locale, folder));
    print([...sentences, faultCount(sentences.length)[locale]]);
    return 1;
  }
  const files = outputFiles(result.data);
  if (command.out !== undefined) writeOutput(command.out, files);
  print([
    ...rowReport(result.data, locale),
    ...sizeReport(files, locale),
    ...comparableReport(result.data, locale),
  ]);
  return 0;
}

function faultCount(count: number): Words {
  return {
    en: `${count} ${count === 1 ? 'fault' : 'faults'}, nothing written`,
    zh: `共${count}处错误，未写入任何文件`,
  };
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (command.name === 'help') {
    process.stdout.write(HELP[command.locale]);
    return 0;
  }
  if (command.name === 'misread') {
    process.stderr.write(`${command.sentence}\n`);
    return 2;
  }
  if (command.name !== 'prerender') return run(command);
  // The widgets take a while to load, and the other commands need none.
  const { prerender } = await import('./prerender.js');
  return prerender(command, print);
}

process.exitCode = await main(process.argv.slice(2));
