import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STRICT_POLICY } from '../../stories/portal/server.js';
import type { Report } from '../visual/report.js';

interface Ended {
  readonly output: string;
  readonly code: number | null;
}

/** Runs `npm start` on a port until it ends by itself or `until` finds what it looks for in the output. */
function start(port: number, until: (output: string) => Promise<boolean>): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'stories/portal/serve.ts'], { env: { ...process.env, PORT: String(port) } });
  let output = '';
  const collect = (text: Buffer): void => {
    output += text.toString();
    void until(output).then((isFound) => isFound && child.kill());
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((done) => child.on('close', (code) => done({ output, code })));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** `npm start`: its address works, a taken port is told in a sentence, and no path leads out of the folder. */
export async function checkStart(report: Report): Promise<void> {
  const port = await freePort();
  const statuses: Record<string, number> = {};
  let [policy, type, sniff]: (string | null)[] = [null, null, null];
  const { output } = await start(port, async (text) => {
    if (!text.includes('Ctrl+C')) return false;
    for (const path of ['/', '/portal/', '/portal/nothing', '/%2e%2e/package.json', '/..%2fpackage.json', '/portal/../../package.json', '/%00', '/%zz']) {
      statuses[path] = (await fetch(`http://localhost:${port}${path}`)).status;
    }
    const { headers } = await fetch(`http://localhost:${port}/ip-city-widgets.js`);
    [policy, type, sniff] = ['content-security-policy', 'content-type', 'x-content-type-options'].map((name) => headers.get(name));
    return true;
  });
  report.holds('npm start prints its address', output.includes(`http://localhost:${port}/portal/`), output);
  report.equal('npm start serves its pages and nothing else', statuses, {
    '/': 200, '/portal/': 200, '/portal/nothing': 404, '/%2e%2e/package.json': 404, '/..%2fpackage.json': 404,
    '/portal/../../package.json': 404, '/%00': 404, '/%zz': 404,
  });
  report.equal('Every answer carries the strict policy', [policy, type, sniff], [STRICT_POLICY, 'text/javascript; charset=utf-8', 'nosniff']);

  const other = createServer();
  await new Promise<void>((done) => other.listen(port, done));
  const taken = await start(port, () => Promise.resolve(false));
  await new Promise((done) => other.close(done));
  report.holds('A taken port is told in a sentence with a way out', new RegExp(`Port ${port} is taken.*PORT=${port + 1} npm start`).test(taken.output), taken.output);
  report.equal('A taken port ends the program with 1', taken.code, 1);
}
