import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a cautious page allows: its own files, and no markup from strings without a policy. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

async function bodyOf(path, pages, folder) {
  if (path in pages) return pages[path];
  return readFile(join(folder, normalize(path))).catch(() => undefined);
}

/**
 * Serves `pages` (texts by path, such as `/page.html`), and else the files of `folder`, each with `headers`.
 * Holds the files of `folder` back by `delayMs`. Resolves to its origin and `close`.
 */
export async function serve({pages = {}, folder = 'dist/embed', headers = {}, delayMs = 0}) {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://host');
    // Browsers ask for it by themselves; a 404 would be a message on the console.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (!(pathname in pages)) await sleep(delayMs);
    const body = await bodyOf(pathname, pages, folder);
    const type = `${TYPES[extname(pathname)] ?? 'application/octet-stream'}; charset=utf-8`;
    response.writeHead(body === undefined ? 404 : 200, {'content-type': type, ...headers}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
