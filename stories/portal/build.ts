import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultText } from '../../packages/data/src/faults.js';
import { parse } from '../../packages/data/src/parse.js';
import type { DataPackage } from '../../packages/data/src/types.js';
import { portalPage } from './page.js';

const PLAN = 'dist/data/plans/nanjing-14th-five-year-plan.json';
const OUT = 'dist/portal';
const STATIC = ['portal.css', 'article.css', 'portal.js', 'early.js', 'mark.svg'];

function readPlan(): DataPackage {
  const input: unknown = JSON.parse(readFileSync(PLAN, 'utf8'));
  const result = parse(input);
  if (!result.ok) throw new Error(result.faults.map((fault) => faultText(fault, 'en', PLAN)).join('\n'));
  return result.data;
}

const data = readPlan();
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/index.html`, portalPage(data).text);
for (const name of STATIC) copyFileSync(fileURLToPath(new URL(name, import.meta.url)), `${OUT}/${name}`);
copyFileSync(fileURLToPath(new URL('mark.svg', import.meta.url)), `${OUT}/icon.svg`);
copyFileSync('node_modules/jquery/dist/jquery.min.js', `${OUT}/jquery.js`);
console.log(`${OUT}/index.html: ${data.targets.filter(({ restates }) => restates === null).length} goals`);
