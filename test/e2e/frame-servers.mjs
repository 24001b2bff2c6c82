import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What a server sends with the folder, so that frames without an origin may load modules and stories: README, docs/embedding.md. */
export const FOR_FRAMES = {'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff'};

/**
 * A server of pages (texts by path), of redirects (addresses by path), and else of a folder. `headersOf` answers what goes with
 * a path; `asked` lists the paths that it was asked for.
 */
export async function server({
  pages = {},
  redirects = {},
  folder = 'dist/embed',
  headers = FOR_FRAMES,
  headersOf = () => headers,
}) {
  const asked = [];
  const made = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://host');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    asked.push(pathname);
    const sent = headersOf(pathname);
    if (pathname in redirects) return response.writeHead(302, {...sent, location: redirects[pathname]}).end();
    const body = pages[pathname] ?? (await readFile(join(folder, pathname)).catch(() => undefined));
    const type = `${TYPES[extname(pathname)] ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(body === undefined ? 404 : 200, {'content-type': type, ...sent}).end(body);
  });
  await new Promise((resolve) => made.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    origin: `http://127.0.0.1:${made.address().port}`,
    close: () => {
      made.closeAllConnections();
      return new Promise((resolve) => made.close(resolve));
    },
  };
}
