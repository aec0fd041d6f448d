import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/**
 * What a path answers with: text of our own, or a file of the folder, with extra headers. `onRequest`: called each time.
 * @typedef {{ body?: string | Buffer, file?: string, type?: string, status?: number, headers?: Record<string, string>,
 *   onRequest?: () => void }} Answer
 */

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Serves a folder on 127.0.0.1 at a free port, until `close`.
 * @param {string} folder
 */
export async function startPageServer(folder) {
  /** @type {Map<string, Answer>} */
  const answers = new Map();

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const answer = answers.get(path) ?? {};
    answer.onRequest?.();
    // normalize() resolves every ".." against the leading slash, so no request leaves the folder.
    const file = normalize(`/${answer.file ?? path}`);
    const body = answer.body ?? (await readFile(join(folder, file)).catch(() => undefined));
    const type = answer.type ?? types[extname(answer.body === undefined ? file : path)] ?? 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : (answer.status ?? 200), {
      'content-type': type,
      'cache-control': 'no-store',
      ...answer.headers,
    });
    response.end(body ?? 'Not found');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  const { port } = address;

  /**
   * The address of a path. The two hosts are different sites to a browser, for frames across sites.
   * @param {string} path
   * @param {'127.0.0.1' | 'localhost'} host
   */
  const url = (path, host = '127.0.0.1') => new URL(path, `http://${host}:${port}`).href;

  return {
    url,
    /**
     * From now on, `path` answers like this, before any file. Returns its address.
     * @param {string} path
     * @param {Answer} answer
     */
    serve(path, answer) {
      answers.set(path, answer);
      return url(path);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
