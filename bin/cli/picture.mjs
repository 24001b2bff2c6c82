/** The story as a picture, drawn by the component itself in a browser that asks nobody but this program. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {withPage} from './browser.mjs';
import {Stop} from './exit.mjs';
import {progress} from './terminal.mjs';

const EMBED = fileURLToPath(new URL('../../dist/embed/', import.meta.url));
const PAGE = fileURLToPath(new URL('./picture-page.js', import.meta.url));
const TYPES = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8'};

/** Milliseconds: a slow computer, and a story of thousands of events. */
const PATIENCE = 120_000;

/** The largest body that is taken: a picture, not a film. */
const MOST_BYTES = 200_000_000;

/** A buffer. `options`: kind (`svg` or `png`), source, width, view, theme, lang. */
export async function picture(options, words) {
  const {answer, address, close} = await serve(options, words);
  const done = progress(words.drawing);
  try {
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Stop(words.slowBrowser)), PATIENCE).unref();
    });
    return await withPage(address, words, Promise.race([answer, late]));
  } finally {
    done();
    close();
  }
}

/** The page, the component and the story; and where the page sends what it has drawn. */
async function serve({kind, source, width, view, theme, lang}, words) {
  let settle;
  const answer = new Promise((resolve, reject) => (settle = {resolve, reject}));
  const wanted = JSON.stringify({kind, width, view, theme, lang});
  const pages = {
    '/': `<!doctype html><html data-wanted="${wanted.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"><script type="module" src="/page.js"></script>`,
    '/story.json': JSON.stringify(source),
    '/page.js': await readFile(PAGE, 'utf8'),
  };
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://host');
    if (request.method === 'POST') {
      settle.resolve(await bodyOf(request, words).catch(settle.reject));
      return response.writeHead(204).end();
    }
    if (pathname === '/failed')
      settle.reject(new Stop(new URL(request.url, 'http://host').searchParams.get('why')));
    const body = pages[pathname] ?? (await readFile(join(EMBED, normalize(pathname))).catch(() => undefined));
    const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, {'content-type': type}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  answer.catch(() => undefined);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {answer, address: `http://127.0.0.1:${server.address().port}/`, close};
}

async function bodyOf(request, words) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Stop(words.largePicture);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
