import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_NAMES } from '../../packages/toolkit/src/cli/theme-files.js';
import { openPage } from '../drive/page.js';
import type { Browser } from '../drive/tab.js';
import type { Report } from '../visual/report.js';

const PACKAGE = 'data/plans/nanjing-14th-five-year-plan.json';
const PLAN = 'nanjing-14th-five-year-plan';

/** Ways to name a theme in a page: by its style sheet, by the attribute, and one within the other. */
const PAGES = [...THEME_NAMES.flatMap((theme) => [`file-${theme}`, `attribute-${theme}`]), 'attribute-in-file'];

/** The colours that widgets draw with, and the ground and ink of each part. */
const READ_LOOK = `(id) => {
  const base = document.getElementById(id).shadowRoot.querySelector('.ip');
  const style = getComputedStyle(base);
  const names = ['ground', 'ink', 'muted', 'accent', 'value', 'goal', 'achieved', 'on-track', 'behind', 'off-track', 'hairline', 'track', 'band', 'highlight'];
  const tokens = names.map((name) => name + ' ' + style.getPropertyValue('--_' + name).trim());
  const painted = [base, ...base.querySelectorAll('*')].map((part) => {
    const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(part);
    return [color, backgroundColor, borderTopColor, fill, stroke].join(' ');
  });
  return [...tokens, ...painted];
}`;

function page(name: string): string {
  const [way = '', theme = ''] = name.split(/-(?!in)/);
  const sheet = way === 'file' ? theme : 'dark';
  const link = way === 'attribute' ? '' : `<link rel="stylesheet" href="/themes/${sheet}.css">`;
  const attribute = way === 'file' ? '' : `data-ip-theme="${way === 'attribute' ? theme : 'red'}"`;
  const widgets = (manner: string): string =>
    `<ip-target-gauge id="gauge-${manner}" plan="${PLAN}" indicator="high-value-invention-patents-per-10k-people"></ip-target-gauge>
<ip-target-board id="board-${manner}" plan="${PLAN}"></ip-target-board>`;
  return `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="/mark.svg">
<script src="/watch.js"></script>
${link}
<script type="module" src="/whole/ip-city-widgets.js"></script>
<ip-data src="/${PACKAGE}" today="2026-01-15">
<main ${attribute}>
${widgets('plain')}
<div data-ip-mode="elder">${widgets('elder')}</div>
</main>
</ip-data>
</html>
`;
}

/** Writes the pages and the theme files of the build. */
export function writeThemePages(folder: string): void {
  for (const path of ['themes', PACKAGE]) cpSync(join('dist', path), join(folder, path), { recursive: true });
  for (const name of PAGES) writeFileSync(join(folder, `${name}.html`), page(name));
}

async function lookOf(browser: Browser, address: string, name: string, report: Report): Promise<string[][]> {
  const opened = await openPage(browser, `${address}/${name}.html`);
  await opened.ask('allShow', 'ip-target-gauge, ip-target-board', '[part~=source]');
  const looks: string[][] = [];
  for (const id of ['gauge-plain', 'board-plain', 'gauge-elder', 'board-elder']) {
    looks.push((await opened.tab.evaluate(`(${READ_LOOK})('${id}')`)) as string[]);
  }
  report.equal(`${name}: nothing violates the policy`, (await opened.ask('watched')).violations, []);
  await opened.close();
  return looks;
}

/** The first colour that differs between two looks. */
function differences(found: readonly string[][], expected: readonly string[][]): string[] {
  return expected.flatMap((look, place) => {
    const other = found[place] ?? [];
    const at = look.findIndex((colour, index) => colour !== other[index]);
    return at === -1 && look.length === other.length ? [] : [`${look[at]} is ${other[at]}`];
  });
}

/** A page that links a theme looks as the attribute would make it, and a part of it that names another theme as that one. */
export async function checkThemes(browser: Browser, address: string, report: Report): Promise<void> {
  const looks = new Map<string, string[][]>();
  for (const name of PAGES) looks.set(name, await lookOf(browser, address, name, report));
  const of = (name: string): string[][] => looks.get(name) ?? [];
  for (const theme of THEME_NAMES) {
    report.check(
      `${theme}.css gives the colours of data-ip-theme`,
      differences(of(`file-${theme}`), of(`attribute-${theme}`)),
    );
  }
  report.check(
    'A part that names a theme keeps it within a theme file',
    differences(of('attribute-in-file'), of('attribute-red')),
  );
  const shown = new Set([...looks.values()].map((look) => JSON.stringify(look)));
  report.equal('Every theme has colours of its own', shown.size, THEME_NAMES.length);
}
