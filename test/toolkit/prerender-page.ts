import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { DataPackage, Locale } from '../../packages/data/src/types.js';
import { buildPackage } from '../../packages/toolkit/src/builder/build.js';
import { outputFiles } from '../../packages/toolkit/src/builder/output.js';
import { prerender } from '../../packages/toolkit/src/cli/prerender.js';
import { SEEDS, seedFiles } from '../../packages/toolkit/src/cli/seed-files.js';

const folder = mkdtempSync(join(tmpdir(), 'ip-city-prerender-'));
after(() => rmSync(folder, { recursive: true, force: true }));

export const PLAN = 'nanjing-14th-five-year-plan';
export const PATENTS = `${PLAN}-high-value-invention-patents-per-10k-people`;
export const SRC = `data/plans/${PLAN}.json`;

const built = buildPackage(seedFiles(SEEDS), []);
if (!built.ok) throw new Error('The seeds have faults.');
for (const { path, text } of outputFiles(built.data)) {
  if (!path.startsWith('plans/')) continue;
  mkdirSync(join(folder, 'site/data/plans'), { recursive: true });
  writeFileSync(join(folder, 'site/data', path), text);
}

/** All plans. */
export const whole: DataPackage = built.data;

/** Writes a file into the folder of the site and gives its path. */
export function onSite(name: string, content: string | Uint8Array): string {
  const path = join(folder, 'site', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A page with this body. */
export function pageWith(body: string, lang = 'zh-Hans'): string {
  return `<!DOCTYPE html>\n<html lang="${lang}">\n<head><meta charset="utf-8"><title>专利</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** A gauge that has its data. */
export function gauge(attributes = '', inside = ''): string {
  return `<ip-target-gauge src="${SRC}" target="${PATENTS}"${attributes && ` ${attributes}`}>${inside}</ip-target-gauge>`;
}

/** What the command printed, its exit code, and the bytes of the page afterwards. */
export interface Prerendering {
  readonly code: number;
  readonly printed: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Runs the command on a page that is written to the site first. */
export async function run(content: string | Uint8Array, more: { readonly data?: string; readonly locale?: Locale } = {}): Promise<Prerendering> {
  const page = onSite('page.html', content);
  let printed = '';
  const code = await prerender({ page, locale: 'en', ...more }, (lines) => {
    printed += lines.map((line) => `${line}\n`).join('');
  });
  const bytes = readFileSync(page);
  return { code, printed: printed.replaceAll(page, 'page.html'), bytes, text: bytes.toString() };
}

/** The page without what was written into it. */
export function withoutWritten(text: string): string {
  return text.replace(/\r?\n?<!-- ip-city prerender -->[\s\S]*?<!-- \/ip-city prerender -->(?:\r?\n(?=<\/ip-))?/g, '');
}
