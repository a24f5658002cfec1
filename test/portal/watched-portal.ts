import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, STRICT_HEADERS, type RunningServer } from '../../stories/portal/server.js';

/** The demo portal on two servers, the second without scripts and data of ours. */
export interface WatchedPortal {
  readonly whole: RunningServer;
  readonly withoutBundle: RunningServer;
}

/** Copies the pages of the demo portal as built, with the watch as the first script of each. */
function writeWatchedPages(copy: string, change: (html: string) => string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync('dist/portal', join(copy, 'portal'), { recursive: true });
  cpSync('test/drive/watch.js', join(copy, 'watch.js'));
  const pages = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => join(copy, file));
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    if (!html.includes('<head>')) throw new Error(`${page} has no <head> to put the watch into.`);
    writeFileSync(page, change(html.replace('<head>', '<head><script src="/watch.js"></script>')));
  }
}

/** Serves the pages as `npm start` serves the portal, each with the watch and with what `change` makes of it. */
export async function startWatchedPortal(change = (html: string): string => html, copy = '.cache/portal'): Promise<WatchedPortal> {
  writeWatchedPages(copy, change);
  const options = { port: 0, headers: STRICT_HEADERS, home: '/portal/' };
  return {
    whole: await startServer({ ...options, folders: [copy, 'dist'] }),
    withoutBundle: await startServer({ ...options, folders: [copy] }),
  };
}
