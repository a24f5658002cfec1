import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lowerStyles } from './lower-styles.js';

const OUT = 'dist/offline';
const SOURCE = 'packages/embed/src/offline';
const COPIED = [
  'ip-city-widgets.legacy.js', 'ip-city-widgets.main.legacy.js', 'ip-city-widgets.charts.legacy.js', 'ip-city-widgets.css',
  'embed.js', 'embed.css', 'embed-controls.css', 'offline.js', 'icon.svg', 'licenses.txt',
];

/** A package as a page carries it; no text in it may end the element that holds it. */
function inline(json: string, attributes: string): string {
  return `<script type="application/json"${attributes}>${json.replace(/</g, '\\u003c')}</script>`;
}

/** A page with something put in place of a mark. Throws where the page has no such mark. */
function withData(page: string, mark: string, data: string): string {
  if (!page.includes(mark)) throw new Error(`The page has no ${mark} for the data.`);
  return page.replace(mark, () => data);
}

/** Writes the folder that works by double click: every widget and the embed builder, with the data inside the pages. */
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const name of COPIED) copyFileSync(`dist/${name}`, `${OUT}/${name}`);
const json = readFileSync('dist/data/ip-city-data.json', 'utf8');
writeFileSync(`${OUT}/offline.css`, lowerStyles(`${SOURCE}/offline.css`));
writeFileSync(`${OUT}/index.html`, withData(readFileSync(`${SOURCE}/index.html`, 'utf8'), '<!-- data -->', inline(json, '')));
writeFileSync(`${OUT}/embed.html`, withData(readFileSync('dist/embed.html', 'utf8'), '</head>', `${inline(json, ' id="ip-city-data"')}\n</head>`));
