import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../packages/base/src/registration.js';
import { freeze } from '../../packages/toolkit/src/cli/freeze.js';
import { startServer, STRICT_HEADERS, STRICT_POLICY } from '../../stories/portal/server.js';

/** A site with the build, one frozen version of it, and the pages that snippets are pasted into. */
export interface Site {
  /** Where the pages are strict. */
  readonly strict: string;
  /** The same site, whose pages may have frames of their own. */
  readonly framing: string;
  readonly folder: string;
  /** Writes an empty page with a snippet in it; returns its path. */
  readonly paste: (name: string, snippet: string) => string;
  readonly close: () => Promise<void>;
}

/** The first script of a page, which keeps what happens on it. */
const WATCH = '<link rel="icon" href="/icon.svg">\n<script src="/watch.js"></script>';

function pageWith(snippet: string): string {
  return `<!doctype html>\n<html lang="zh-Hans">\n<head>\n<meta charset="utf-8">\n<title>一个空页面</title>\n${WATCH}\n</head>\n<body>\n${snippet}\n</body>\n</html>\n`;
}

/** Puts the site into a folder of its own and serves it. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'embed-builder-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !/^dist[\\/](?:portal|v\d)/.test(path) });
  freeze(folder, VERSION);
  mkdirSync(join(folder, 'pasted'));
  cpSync('test/drive/watch.js', join(folder, 'watch.js'));
  cpSync('stories/portal/mark.svg', join(folder, 'icon.svg'));
  const page = readFileSync(join(folder, 'embed.html'), 'utf8');
  writeFileSync(join(folder, 'embed.html'), page.replace('<link rel="stylesheet"', `${WATCH}\n<link rel="stylesheet"`));
  const strict = await startServer({ folders: [folder], port: 0, headers: STRICT_HEADERS });
  const policy = `${STRICT_POLICY}; frame-src 'self'`;
  const framing = await startServer({ folders: [folder], port: 0, headers: { ...STRICT_HEADERS, 'content-security-policy': policy } });
  return {
    strict: strict.address,
    framing: framing.address,
    folder,
    paste: (name, snippet) => {
      writeFileSync(join(folder, 'pasted', `${name}.html`), pageWith(snippet));
      return `/pasted/${name}.html`;
    },
    close: async () => {
      await Promise.all([strict.close(), framing.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
