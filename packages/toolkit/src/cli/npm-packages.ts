import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { buildSync } from 'esbuild';
import { VERSION } from '../../../base/src/registration.js';
import { TYPE_ENTRIES, writeTypes } from './element-types.js';
import { publishedManifest } from './published-manifest.js';

const NAME = 'ip-city-widgets';

/** What goes into the package as the build has it; what a build lacks is left out. */
const COPIED = ['ip-city-widgets.js', 'autoload.js', 'chunks', 'elements', 'themes', 'licenses.txt', 'integrity.json'];
const CLASSIC = /\.legacy\.js$|^frame(?:-height)?\.(?:js|html)$/;
const PACKAGES = ['ip-city-data.json', 'plans', 'indicators'];

const README = `# ip-city-widgets

Web components that show Chinese cities' intellectual-property plans on any page, with the data packages.

\`\`\`js
import 'ip-city-widgets/elements/ip-target-gauge.js';
import 'ip-city-widgets/themes/blue.css';
\`\`\`

\`ip-city-widgets\` defines every element, \`ip-city-widgets/autoload\` those that the page has. \`ip-city-widgets/data\`
checks and reads data packages, which stand in \`ip-city-widgets/data/…json\`. JSX: \`CustomElements\` of
\`ip-city-widgets/jsx\`. VS Code: name \`vscode.html-custom-data.json\` in \`html.customData\`.

Code: MIT. Data: CC BY 4.0; each package names its documents.
`;

interface RootPackage {
  readonly license: string;
  readonly description: string;
  readonly engines: unknown;
  readonly dependencies: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readRootPackage(): RootPackage {
  const content: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!isRecord(content) || !isRecord(content['dependencies'])) throw new Error('package.json has no dependencies.');
  const { license, description, engines, dependencies } = content;
  return { license: String(license), description: String(description), engines, dependencies };
}

function withTypes(name: string): { readonly types: string; readonly default: string } {
  return { types: `./${name}.d.ts`, default: `./${name}.js` };
}

/** What the published package says of itself; `typed` are the packages that its declarations name. */
function packageJson(typed: readonly string[]): Record<string, unknown> {
  const { license, description, engines, dependencies } = readRootPackage();
  return {
    name: NAME,
    version: VERSION,
    description,
    license: `${license} AND CC-BY-4.0`,
    type: 'module',
    engines,
    types: `./${NAME}.d.ts`,
    exports: {
      '.': withTypes(NAME),
      './autoload': withTypes('autoload'),
      './elements/*.js': withTypes('elements/*'),
      './data': withTypes('data'),
      './data/*.json': './data/*.json',
      './jsx': withTypes('jsx'),
      './themes/*.css': './themes/*.css',
      './custom-elements.json': './custom-elements.json',
      './integrity.json': './integrity.json',
      './package.json': './package.json',
    },
    customElements: './custom-elements.json',
    sideEffects: [
      `./${NAME}.js`,
      './autoload.js',
      './elements/*.js',
      './chunks/*.js',
      './*.legacy.js',
      './themes/*.css',
    ],
    dependencies: Object.fromEntries(typed.map((name) => [name, dependencies[name]])),
  };
}

function copyBuild(dist: string, folder: string): void {
  const classic = readdirSync(dist).filter((name) => CLASSIC.test(name));
  for (const path of [...COPIED, ...classic]) {
    if (existsSync(join(dist, path))) cpSync(join(dist, path), join(folder, path), { recursive: true });
  }
  for (const path of PACKAGES) cpSync(join(dist, 'data', path), join(folder, 'data', path), { recursive: true });
  cpSync('LICENSE', join(folder, 'LICENSE'));
}

/** Writes what editors and JSX know of the elements beside the manifest, and the declarations of each entry. */
function describeElements(dist: string, folder: string): void {
  const { manifest, elements, events } = publishedManifest(
    JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')),
  );
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const published = JSON.stringify(manifest);
  write('custom-elements.json', `${published}\n`);
  generateJsxTypes(JSON.parse(published), {
    outdir: folder,
    fileName: 'jsx.d.ts',
    componentTypePath: (_name, tag) => `./elements/${tag}.js`,
  });
  // The generator names the classes of events without importing them.
  write(
    'jsx.d.ts',
    `import type { ${events.join(', ')} } from "./${NAME}.js";\n${readFileSync(join(folder, 'jsx.d.ts'), 'utf8')}`,
  );
  generateVsCodeCustomElementData(JSON.parse(published), { outdir: folder, hideLogs: true });
  write('jsx.js', 'export {};\n');
  write('autoload.d.ts', 'export {};\n');
  write(`${NAME}.d.ts`, `export * from './types/${TYPE_ENTRIES.widgets}.js';\n`);
  write('data.d.ts', `export * from './types/${TYPE_ENTRIES.data}.js';\n`);
  for (const { tag, className, source } of elements) {
    write(`elements/${tag}.d.ts`, `export { ${className} } from '../types/${source}.js';\n`);
  }
}

/** Writes the package that can be published as it stands; returns its folder. */
export function writeNpmPackage(dist: string): string {
  const folder = join(dist, 'npm', NAME);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const typed = writeTypes(join(dist, 'types'));
  copyBuild(dist, folder);
  cpSync(join(dist, 'types'), join(folder, 'types'), { recursive: true });
  describeElements(dist, folder);
  buildSync({
    entryPoints: [`packages/${TYPE_ENTRIES.data}.ts`],
    outfile: join(folder, 'data.js'),
    bundle: true,
    format: 'esm',
    target: 'es2021',
    charset: 'utf8',
  });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageJson(typed), undefined, 2)}\n`);
  writeFileSync(join(folder, 'README.md'), README);
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${writeNpmPackage('dist')} is written\n`);
}
