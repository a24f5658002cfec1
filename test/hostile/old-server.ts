import { createServer } from 'node:http';
import type { RunningServer } from '../../stories/portal/server.js';
import { gbkBytes } from './gbk.js';

/**
 * A server as old portals have it: pages in GBK, and not a word about the encoding of anything. What is no page of
 * `pages` comes from another server, without the charset that one names.
 */
export async function startOldServer(address: string, pages: Readonly<Record<string, string>>): Promise<RunningServer> {
  const bytes = new Map(Object.entries(pages).map(([path, text]) => [path, gbkBytes(text)]));
  const server = createServer((request, response) => {
    const page = bytes.get(request.url ?? '');
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      return;
    }
    void fetch(`${address}${request.url ?? ''}`).then(async (answer) => {
      const type = (answer.headers.get('content-type') ?? '').replace(/;.*/, '');
      response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()));
    }, () => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, done));
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
