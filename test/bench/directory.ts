import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright';

const SIZES = [343, 10_000, 100_000];
const ROUNDS = 5;
/** What a reader types, key by key. */
const KEYS = ['g', 'gj', 'gjz', '', 'z', 'zh', 'zhu', 'zhuan', '', 'an', '', '产', '产业', '产业 g', '', '高价值 zhuanli', '', 'sample', '示例1', ''];

/** The directory as it is, and the same with another way to search. */
const WAYS = { 'one joined string': undefined, 'filter per row': 'test/bench/naive-search.ts' } as const;
type Way = keyof typeof WAYS;

function instead(of: RegExp, file: string): Plugin {
  return {
    name: 'instead',
    setup({ onResolve }) {
      onResolve({ filter: of }, ({ importer }) => (importer.endsWith('naive-search.ts') ? undefined : { path: `${process.cwd()}/${file}` }));
    },
  };
}

async function bundle(way: Way): Promise<string> {
  const file = WAYS[way];
  const { outputFiles } = await build({
    entryPoints: ['test/bench/directory-page.ts'], bundle: true, write: false, format: 'iife', globalName: 'bench', target: 'es2022', minify: true, tsconfig: 'tsconfig.json',
    define: { 'import.meta.url': '"http://127.0.0.1/"' }, plugins: file === undefined ? [] : [instead(/\/search-index\.js$/, file)],
  });
  return outputFiles[0]?.text ?? '';
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function opened(browser: Browser, way: Way, size: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><html lang="zh-Hans"><body></body></html>');
  await page.addScriptTag({ content: await bundle(way) });
  await page.evaluate(`bench.open(${size})`);
  return page;
}

/** Prints the time from a key to the paint of what is found, for lists of several lengths and two ways to search. */
export async function benchDirectory(browser: Browser): Promise<void> {
  console.log(`Program directory in Chromium: from key to paint, ${KEYS.length} keys, ${ROUNDS} rounds, ways in turn; median and slowest, in ms`);
  for (const size of SIZES) {
    const ways = Object.keys(WAYS) as Way[];
    const pages = new Map<Way, Page>();
    for (const way of ways) pages.set(way, await opened(browser, way, size));
    const times = new Map<Way, number[]>(ways.map((way) => [way, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const key of KEYS) {
        const found: number[] = [];
        for (const way of round % 2 === 0 ? ways : [...ways].reverse()) {
          const page = pages.get(way)!;
          await page.bringToFront();
          const result = (await page.evaluate(`bench.write(${JSON.stringify(key)})`)) as { time: number; found: number };
          found.push(result.found);
          // The first round warms the scripts up.
          if (round > 0) times.get(way)!.push(result.time);
        }
        if (new Set(found).size > 1) throw new Error(`The ways differ for “${key}”: ${found.join(', ')}`);
      }
    }
    const line = ways.map((way) => `${way} ${median(times.get(way)!).toFixed(1)} (${Math.max(...times.get(way)!).toFixed(1)})`);
    const ratio = median(times.get('filter per row')!) / median(times.get('one joined string')!);
    console.log(`${String(size).padStart(7)} programs: ${line.join(', ')}; ratio ${ratio.toFixed(1)}`);
    for (const page of pages.values()) await page.close();
  }
}
