import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A WebDriver that listens on a port of this machine. */
export interface RunningWebDriver {
  readonly port: number;
  readonly stop: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
}

function stopGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Starts the WebDriver of WebKitGTK on a screen of its own, in a process group of its own.
 *
 * @param screen width and height of the screen in pixels
 * @param environment variables beside those of this process
 */
export async function startWebDriver(
  driver: string,
  screen = '1400x1000',
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningWebDriver> {
  const port = await freePort();
  const child = spawn('xvfb-run', ['-a', '-s', `-screen 0 ${screen}x24`, driver, '-p', String(port)], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  const stop = (): void => stopGroup(child.pid);
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isListening(port)) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`${driver} does not answer on port ${port}.`);
}
