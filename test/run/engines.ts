import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** A browser that is installed on this machine. */
export interface Engine {
  name: EngineName;
  executable: string;
  /** The WebDriver of an engine that is driven by one. */
  driver?: string;
}

/** An engine that is not installed, with the one command that installs it. */
export interface MissingEngine {
  name: EngineName;
  command: string;
}

export const ENGINE_NAMES: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

const DEBIAN_PACKAGES: Record<EngineName, readonly string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-noto-cjk'],
};

const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
  driver: ['WebKitWebDriver'],
};

const MAC_PROGRAMS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findProgram(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
}

/** The test browser of WebKitGTK, which the WebDriver of the same package starts. */
function findMiniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => `/usr/lib/${folder}/${api}/MiniBrowser`),
    )
    .find(isProgram);
}

/** Looks an engine up on this machine; undefined when it, or what it needs to run unseen, is missing. */
export function findEngine(name: EngineName): Engine | undefined {
  if (name === 'webkit') {
    const [executable, driver] = [findMiniBrowser(), findProgram(PROGRAMS.driver)];
    if (executable === undefined || driver === undefined || findProgram(['xvfb-run']) === undefined)
      return undefined;
    return { name, executable, driver };
  }
  const executable = findProgram(PROGRAMS[name], MAC_PROGRAMS[name]);
  return executable === undefined ? undefined : { name, executable };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function installCommand(names: readonly EngineName[]): string {
  const packages = [...new Set(names.flatMap((name) => DEBIAN_PACKAGES[name]))];
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return isRoot() ? install : `sudo sh -c '${install}'`;
}

/**
 * Finds the engines to test with. As root on Debian it installs Chromium when there is no engine at all, and
 * every engine when `all` is set.
 *
 * @param names the engines asked for
 * @param all whether each of them has to be there
 */
export function engines(
  names: readonly EngineName[],
  all: boolean,
): { found: Engine[]; missing: MissingEngine[] } {
  const isThere = (name: EngineName): boolean => findEngine(name) !== undefined;
  const absent = names.filter((name) => !isThere(name));
  const wanted = all ? absent : absent.length === names.length ? absent.slice(0, 1) : [];
  if (wanted.length > 0 && isRoot() && existsSync('/etc/debian_version')) {
    const command = installCommand(wanted);
    process.stdout.write(`Installing ${wanted.join(', ')}: ${command}\n`);
    spawnSync('sh', ['-c', command], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const found: Engine[] = [];
  const missing: MissingEngine[] = [];
  for (const name of names) {
    const engine = findEngine(name);
    if (engine !== undefined) found.push(engine);
    else missing.push({ name, command: installCommand([name]) });
  }
  return { found, missing };
}
