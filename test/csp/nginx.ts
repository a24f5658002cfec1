import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { startServer } from '../../stories/portal/server.js';

/** The one command that installs what is missing. */
export const NGINX_COMMAND = 'apt-get update && apt-get install -y --no-install-recommends nginx-light';

/** What a server does with data packages. */
export type JsonManner = 'typed' | 'untyped' | 403 | 404;

/** How one site is served. */
export interface Site {
  /** Folders that are looked through in turn. */
  readonly folders: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly json: JsonManner;
}

/** A running nginx: the address of each site without a closing slash, in the order of the sites, and what ends it. */
export interface RunningNginx {
  readonly addresses: readonly string[];
  readonly close: () => Promise<void>;
}

/** The nginx of this machine; undefined if there is none. */
export function findNginx(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}

/** A name of this machine under which a page over plain http is no secure context, as on an intranet. */
function hostName(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost';
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = await startServer({ folders: [], port: 0 });
  await server.close();
  return Number(new URL(server.address).port);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function siteBlock({ folders, headers, json }: Site, port: number): string {
  const refusal = typeof json === 'number' ? `location ~ \\.json$ { return ${json}; }` : '';
  return `server {
    listen ${port};
    root ${quoted(process.cwd())};
    types {
      text/html html; text/css css; application/javascript js; text/plain txt; text/csv csv; image/svg+xml svg;
      ${json === 'typed' ? 'application/json json;' : ''}
    }
    ${Object.entries(headers)
      .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
      .join('\n    ')}
    ${refusal}
    location / { try_files ${folders.map((folder) => `/${folder}$uri`).join(' ')} =404; }
  }`;
}

function configuration(folder: string, sites: readonly Site[], ports: readonly number[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${quoted(join(folder, name))};`,
  );
  return `daemon off;
master_process off;
pid ${quoted(join(folder, 'pid'))};
error_log stderr warn;
events {}
http {
  access_log off;
  default_type application/octet-stream;
  charset utf-8;
  ${temporary.join('\n  ')}
  ${sites.map((site, place) => siteBlock(site, ports[place] ?? 0)).join('\n  ')}
}
`;
}

async function untilItAnswers(address: string, nginx: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100 && nginx.exitCode === null; tries += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer: ${said()}`);
}

/** Starts an nginx that keeps all it writes in a folder of its own, on ports of its own; no rights are needed. */
export async function startNginx(program: string, sites: readonly Site[]): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const free = new Set<number>();
  while (free.size < sites.length) free.add(await freePort());
  const ports = [...free];
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, sites, ports));
  const nginx = spawn(program, ['-e', 'stderr', '-p', resolve(folder), '-c', 'nginx.conf'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const close = async (): Promise<void> => {
    if (nginx.exitCode === null && nginx.kill()) await new Promise((done) => nginx.once('exit', done));
    rmSync(folder, { recursive: true, force: true });
  };
  const addresses = ports.map((port) => `http://${hostName()}:${port}`);
  try {
    for (const address of addresses) await untilItAnswers(address, nginx, () => said);
  } catch (error) {
    await close();
    throw error;
  }
  return { addresses, close };
}
