import { buildPages } from './pages.js';
import { STRICT_HEADERS, startServer } from './server.js';

const asked = process.env['PORT'] ?? '4173';
const port = Number(asked);

async function serve(): Promise<number> {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`PORT is “${asked}”; a whole number from 1 to 65535 is expected.`);
    return 1;
  }
  if (!buildPages()) return 1;
  try {
    const { address } = await startServer({ folders: ['dist'], port, headers: STRICT_HEADERS, home: '/portal/' });
    console.log(`\nThe demo portal is at ${address}/portal/\nPress Ctrl+C to stop.`);
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const reason = code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used by this account';
    console.error(`Port ${port} ${reason}. Choose another one: PORT=${port + 1024 > 65535 ? 8080 : port + 1} npm start`);
    return 1;
  }
}

process.exitCode = await serve();
