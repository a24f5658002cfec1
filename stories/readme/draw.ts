import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from '../../packages/data/src/parse.js';
import { readmePicture } from './picture.js';

const OUT = 'stories/readme/gauge.svg';
const result = parse(JSON.parse(readFileSync('dist/data/plans/nanjing-14th-five-year-plan.json', 'utf8')));
if (!result.ok) throw new Error('dist/data does not hold a package without faults: run npm run build.');
const drawn = readmePicture(result.data);
if (process.argv.includes('--check')) {
  if (readFileSync(OUT, 'utf8') !== drawn)
    throw new Error(`${OUT} is not what the code draws today: run tsx stories/readme/draw.ts.`);
} else {
  writeFileSync(OUT, drawn);
}
