import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { prerender } from '../../packages/toolkit/src/cli/prerender.js';
import { onlyPlan, planPackages } from '../portal/package.js';

/** Where the pages are written; served beside the build. */
export const PAGES = '.cache/prerender';

export const PLAN = 'nanjing-14th-five-year-plan';
const ALL = '/data/ip-city-data.json';
const ONE = `/data/plans/${PLAN}.json`;
const DAY = '2026-11-24';
const PLANS = planPackages().map((data) => onlyPlan(data).id);

/** A page with one widget. */
export interface PlainPage {
  readonly tag: string;
  readonly attributes: string;
  readonly isPictured: boolean;
}

export const PLAIN_PAGES: readonly PlainPage[] = [
  { tag: 'ip-target-gauge', attributes: `src="${ONE}" plan="${PLAN}" indicator="high-value-invention-patents-per-10k-people"`, isPictured: true },
  { tag: 'ip-city-card', attributes: `src="${ONE}"`, isPictured: true },
  { tag: 'ip-target-board', attributes: `src="${ONE}"`, isPictured: true },
  { tag: 'ip-task-timeline', attributes: `src="${ONE}"`, isPictured: true },
  { tag: 'ip-city-comparison', attributes: `src="${ALL}" plans="${PLANS.join(' ')}"`, isPictured: true },
  { tag: 'ip-program-directory', attributes: `src="${ONE}"`, isPictured: false },
  { tag: 'ip-data-notes', attributes: `src="${ONE}"`, isPictured: false },
];

function pageOf({ tag, attributes }: PlainPage): string {
  return `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tag}</title>
<link rel="icon" href="/portal/icon.svg">
<link rel="stylesheet" href="/plain.css">
<script src="/watch.js"></script>
<script type="module" src="/elements/${tag}.js"></script>
</head>
<body>
<main>
<h1>${tag}</h1>
<${tag} ${attributes} today="${DAY}"></${tag}>
<p id="after">其后的文字。</p>
</main>
</body>
</html>
`;
}

/** Writes a page for each widget and has the command write the widget ahead. Throws what the command says of a fault. */
export async function writePages(): Promise<void> {
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES, { recursive: true });
  cpSync('test/drive/watch.js', `${PAGES}/watch.js`);
  for (const plain of PLAIN_PAGES) {
    const page = `${PAGES}/${plain.tag}.html`;
    writeFileSync(page, pageOf(plain));
    const lines: string[] = [];
    const code = await prerender({ page, data: 'dist/data', locale: 'en' }, (more) => lines.push(...more));
    if (code !== 0) throw new Error(lines.join('\n'));
  }
}
