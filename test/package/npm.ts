import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { VERSION } from '../../packages/base/src/registration.js';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';

const PACKAGE = resolve('dist/npm/ip-city-widgets');
const INDICATOR = 'high-value-invention-patents-per-10k-people';
const PLAN = 'nanjing-14th-five-year-plan';

/** What users write; each line that has to be refused says so. */
const SOURCES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "consumer", "private": true, "type": "module" }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      strict: true,
      noEmit: true,
      jsx: 'preserve',
      resolveJsonModule: true,
      types: ['styles'],
      typeRoots: ['types'],
    },
    include: ['*.ts', '*.tsx'],
  }),
  'types/styles/index.d.ts': "declare module '*.css';",
  'main.ts': `import 'ip-city-widgets/elements/ip-target-gauge.js';
import 'ip-city-widgets/themes/red.css';
import { findTarget, parse, type DataPackage } from 'ip-city-widgets/data';
import content from 'ip-city-widgets/data/indicators/${INDICATOR}.json';

const gauge = document.querySelector('ip-target-gauge');
const result = parse(content);
if (gauge && result.ok) {
  const data: DataPackage = result.data;
  const found = findTarget(data, { plan: '${PLAN}', indicator: '${INDICATOR}' });
  gauge.variant = 'figure';
  gauge.setAttribute('data-found', found.status);
  gauge.data = content;
  // @ts-expect-error a figure is a number
  gauge.value = '46.3';
  gauge.value = null;
}
document.addEventListener('ip-error', ({ detail }) => console.error(detail.kind));
`,
  'page.tsx': `import type { CustomElements } from 'ip-city-widgets/jsx';

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export const page = <ip-data src="/data.json"><ip-target-gauge plan="${PLAN}" indicator="${INDICATOR}" variant="figure" /></ip-data>;
// @ts-expect-error there is no such property
export const wrong = <ip-target-gauge indicators="${INDICATOR}" />;
`,
  'index.html': `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>npm</title>
<link rel="icon" href="/mark.svg">
<script src="/watch.js"></script>
<script type="module" src="/main.ts"></script>
<ip-target-gauge plan="${PLAN}" indicator="${INDICATOR}"></ip-target-gauge>
</html>
`,
};

function run(report: Report, statement: string, program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, [...args], { cwd, encoding: 'utf8' });
  report.check(statement, status === 0 ? [] : [`${stdout}${stderr}`.trim().slice(-2000)]);
}

/** The package is one that npm, its linters and their rules of types take as it stands. */
export async function checkPackage(report: Report): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: PACKAGE, strict: true });
  report.check(
    'publint finds nothing',
    messages.map((message) => formatMessage(message, pkg) ?? message.code),
  );
  run(
    report,
    'The types are those of the scripts',
    process.execPath,
    [resolve('node_modules/@arethetypeswrong/cli/dist/index.js'), '--pack', PACKAGE, '--profile', 'esm-only'],
    '.',
  );
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  report.equal(
    'The package has the version of its scripts',
    [version, JSON.parse(readFileSync('package.json', 'utf8')).version],
    [VERSION, VERSION],
  );
  const elements = readdirSync('dist/elements').map((name) => name.replace(/\.js$/, '.d.ts'));
  report.equal(
    'Every element has its declaration',
    elements.filter((name) => !existsSync(join(PACKAGE, 'elements', name))),
    [],
  );
  const { tags } = JSON.parse(readFileSync(join(PACKAGE, 'vscode.html-custom-data.json'), 'utf8')) as {
    tags: { name: string }[];
  };
  report.equal('Editors know every element', tags.map(({ name }) => `${name}.d.ts`).sort(), elements.sort());
}

/** Installs the packed package into a folder, checks a user's types there, and bundles a page; returns the folder of the page. */
export async function buildConsumer(folder: string, report: Report): Promise<string> {
  const consumer = join(folder, 'consumer');
  mkdirSync(join(consumer, 'types/styles'), { recursive: true });
  for (const [path, text] of Object.entries(SOURCES)) writeFileSync(join(consumer, path), text);
  run(report, 'The package is packed', 'npm', ['pack', PACKAGE, '--pack-destination', folder, '--silent'], folder);
  const tarball = join(folder, `ip-city-widgets-${VERSION}.tgz`);
  run(
    report,
    'The package is installed',
    'npm',
    ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'],
    consumer,
  );
  run(
    report,
    'Strict TypeScript and JSX take the declarations',
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), '-p', '.'],
    consumer,
  );
  await build({ root: consumer, configFile: false, logLevel: 'error' });
  return join(consumer, 'dist');
}

/** A page that was bundled from the package shows its figure under the strict policy. */
export async function checkConsumer(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await openPage(browser, `${address}/index.html`);
  await page.ask('allShow', 'ip-target-gauge', '[part~=source]');
  const text = await page.ask('shownText', 'ip-target-gauge');
  report.holds('A bundled gauge shows its figure', text.includes('50'), text);
  report.equal(
    'The data were read by what the package gives',
    await page.ask('attributesOf', 'ip-target-gauge', 'data-found'),
    ['found'],
  );
  const { violations, lines } = await page.ask('watched');
  report.equal('A bundled page violates nothing and writes nothing', [...violations, ...lines], []);
  await page.close();
}
