import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, STRICT_POLICY } from '../../stories/portal/server.js';

const FOLDER = '.cache/frames';
const POLICY = 'content-security-policy';

/** The portal that shows frames, the site that they come from, and a stranger; each has an origin of its own. */
export interface Portals {
  readonly host: string;
  readonly framed: string;
  readonly stranger: string;
  /** Writes a page of the host. */
  readonly write: (name: string, html: string) => void;
  readonly close: () => Promise<void>;
}

/** The framed page with the watch as its first script, so that what it does can be told from outside; then scripts of ours. */
function writeWatchedFrame(folder: string, ...scripts: readonly string[]): void {
  const page = readFileSync('dist/frame.html', 'utf8');
  const tags = ['watch.js', ...scripts].map((file) => `<script src="${file}"></script>\n`).join('');
  const watched = page.replace('<link', `${tags}<link`);
  if (watched === page) throw new Error('The framed page has no place for the watch.');
  writeFileSync(join(folder, 'frame.html'), watched);
  cpSync('test/drive/watch.js', join(folder, 'watch.js'));
}

/** The framed page in a folder that lacks the elements, and in one that takes from the browser what our modules need. */
function writeOtherFrames(folder: string): void {
  const [lonely, older] = [join(folder, 'lonely'), join(folder, 'older')];
  mkdirSync(lonely);
  for (const file of ['frame.css', 'frame.js']) cpSync(join('dist', file), join(lonely, file));
  writeWatchedFrame(lonely);
  cpSync('dist', older, { recursive: true, filter: (path) => !/^dist\/(portal|v[\d.]+|offline|\.vite)/.test(path) });
  cpSync('test/frames/host/older.js', join(older, 'older.js'));
  writeWatchedFrame(older, 'older.js');
}

function emptyFolder(name: string): string {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Starts the three, each under the strict policy; the host names the site in `frame-src`, the site its host in `frame-ancestors`. */
export async function startPortals(): Promise<Portals> {
  const [hostFolder, framedFolder] = [emptyFolder('host'), emptyFolder('framed')];
  cpSync('test/frames/host', hostFolder, { recursive: true });
  cpSync('test/drive/watch.js', join(hostFolder, 'watch.js'));
  writeWatchedFrame(framedFolder);
  writeOtherFrames(hostFolder);
  const [hostHeaders, framedHeaders] = [headersOf(), headersOf()];
  const host = await startServer({ folders: [hostFolder, framedFolder, 'dist'], port: 0, headers: hostHeaders });
  const framed = await startServer({ folders: [framedFolder, 'dist'], port: 0, headers: framedHeaders });
  const stranger = await startServer({ folders: ['test/frames/stranger'], port: 0, headers: headersOf() });
  const site = framed.address.replace('localhost', '127.0.0.1');
  hostHeaders[POLICY] = `${STRICT_POLICY}; frame-src 'self' ${site} ${stranger.address}`;
  framedHeaders[POLICY] = `${STRICT_POLICY}; frame-ancestors ${host.address}`;
  return {
    host: host.address,
    framed: site,
    stranger: stranger.address,
    write: (name, html) => writeFileSync(join(hostFolder, name), html),
    close: async () => {
      await Promise.all([host.close(), framed.close(), stranger.close()]);
    },
  };
}

/** Each server has its own; the policy is completed once all addresses are known. */
function headersOf(): Record<string, string> {
  return { [POLICY]: STRICT_POLICY, 'x-content-type-options': 'nosniff' };
}
