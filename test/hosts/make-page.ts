import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Host } from './hosts.js';

const HERE = 'test/hosts';
const HEAD = '<head><link rel="icon" href="/icon.svg"><script src="/watch.js"></script>';
const PAGES = '.cache/hosts';

/** The folder that holds `dist` under the name that the pages know it by. */
export const WIDGETS = `${PAGES}/public`;

/** Puts `dist` where the pages look for it. */
export function offerWidgets(): void {
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(WIDGETS, { recursive: true });
  symlinkSync(resolve('dist'), join(WIDGETS, 'ip'), 'junction');
}

/** Runs npm in the folder of a host, with its progress shown. */
function npm(folder: string, ...words: string[]): void {
  console.log(`${folder}: npm ${words.join(' ')}`);
  const { status, error } = spawnSync('npm', words, {
    cwd: join(HERE, folder),
    stdio: 'inherit',
    env: { ...process.env, NG_CLI_ANALYTICS: 'false' },
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed in ${HERE}/${folder}. ${error?.message ?? ''}`);
}

/** Installs the packages of a host where its lockfile is newer than what is there, and builds it if it has a build. */
export function prepare({ folder, built }: Host): void {
  const lock = join(HERE, folder, 'package-lock.json');
  const installed = join(HERE, folder, 'node_modules/.package-lock.json');
  const isMissing =
    existsSync(lock) && !(existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs);
  if (isMissing) npm(folder, 'ci', '--no-audit', '--no-fund');
  if (built) npm(folder, 'run', 'build', '--silent');
}

/**
 * Copies the page of a host beside what it takes from its packages, with an icon and the watch as its first script;
 * returns the folder.
 */
export function makePage({ folder, version, taken = {}, built = '' }: Host): string {
  const page = join(PAGES, [folder, version].join(' ').trim().replaceAll(' ', '-'));
  const isOfPage = (path: string): boolean => !/node_modules|package(-lock)?\.json$|\.txt$/.test(path);
  cpSync(join(HERE, folder, built), page, { recursive: true, filter: isOfPage });
  for (const [name, path] of Object.entries(taken))
    cpSync(join(HERE, folder, 'node_modules', path), join(page, name), { recursive: true });
  cpSync('test/drive/watch.js', join(page, 'watch.js'));
  cpSync('stories/portal/mark.svg', join(page, 'icon.svg'));
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  if (!html.includes('<head>')) throw new Error(`The page of ${folder} has no <head> to put the watch into.`);
  writeFileSync(join(page, 'index.html'), html.replace('<head>', HEAD));
  return page;
}

/** The policy that a host keeps, which its file writes with a line for each directive. */
export function policyOf({ folder, policy = 'content-security-policy.txt' }: Host): string {
  return readFileSync(join(HERE, folder, policy), 'utf8')
    .trim()
    .replaceAll('\n', ' ');
}
