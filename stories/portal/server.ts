import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** The policy that every widget keeps without a violation. */
export const STRICT_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'",
  "require-trusted-types-for 'script'", "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** What every answer carries on a strict page. */
export const STRICT_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': STRICT_POLICY,
  'x-content-type-options': 'nosniff',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.ico': 'image/x-icon',
};

/** A running server: its address without a closing slash, and what ends it. */
export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What a path leads to; ENOENT, ENOTDIR and the like all mean that nothing is there. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

/** The file under a folder that a request path names; undefined if there is none or the path leads out of the folder. */
export function fileFor(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const root = resolve(folder);
  const file = join(root, normalize(decoded));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const index = join(file, 'index.html');
  if (path.endsWith('/')) return kindOf(index) === 'file' ? index : undefined;
  return kindOf(file) === 'file' ? file : undefined;
}

/** Redirects from a path without its closing slash, or from the root, to where the page is. */
function redirectFor(folders: readonly string[], path: string, home: string): string | undefined {
  if (path === '/' && home !== '/') return home;
  return !path.endsWith('/') && folders.some((folder) => fileFor(folder, `${path}/`)) ? `${path}/` : undefined;
}

/** How files are served; `home` is the page behind `/`. */
export interface ServerOptions {
  /** Folders that are looked through in turn. */
  readonly folders: readonly string[];
  /** 0 takes any free port. */
  readonly port: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly home?: string;
}

/** Serves folders on every address of this machine. Rejects with the system's error, such as `EADDRINUSE`. */
export function startServer({ folders, port, headers = {}, home = '/' }: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const send = (status: number, more: Record<string, string>, body = ''): void => {
      response.writeHead(status, { ...headers, ...more }).end(request.method === 'HEAD' ? '' : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(405, { allow: 'GET, HEAD' });
      return;
    }
    const target = redirectFor(folders, path, home);
    if (target !== undefined) {
      send(302, { location: target });
      return;
    }
    const file = folders.map((folder) => fileFor(folder, path)).find((one) => one !== undefined);
    if (file === undefined) {
      send(404, { 'content-type': 'text/plain; charset=utf-8' }, '404\n');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-cache' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).on('error', () => response.destroy()).pipe(response);
  });
  return listen(server, port);
}

function listen(server: Server, port: number): Promise<RunningServer> {
  return new Promise((fulfil, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const bound = server.address();
      const address = `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}`;
      const close = (): Promise<void> => new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      fulfil({ address, close });
    });
  });
}
