import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentedElements, manifestFaults } from './manifest-faults.js';

const BASE = 'packages/base/src';
const PROVIDER = `${BASE}/data-provider.ts`;

function modulesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

/** The modules that draw an element: its folder and the base; the provider draws nothing of the base. */
function sourceOf(path: string): string {
  const modules =
    path === PROVIDER
      ? [PROVIDER]
      : [...modulesIn(dirname(path)), ...modulesIn(BASE).filter((module) => module !== PROVIDER)];
  return modules.map((module) => readFileSync(module, 'utf8')).join('\n');
}

const manifest: unknown = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = documentedElements(manifest);
const faults = elements.flatMap((element) => manifestFaults(element, sourceOf(element.path)));
if (elements.length === 0) faults.push('The manifest has no element.');
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`Class comments of ${elements.length} elements: ${faults.length} faults\n`);
process.exit(faults.length === 0 ? 0 : 1);
