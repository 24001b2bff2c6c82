import {createServer, request as ask} from 'node:http';
import {serve} from './server.mjs';

/**
 * Serves as `serve` does, and answers for some paths as `faults` says, which may be changed meanwhile: from a pattern to
 * `{status, headers, body, cut, delayMs}`. `cut` promises more than it sends.
 */
export async function serveWithFaults(settings) {
  const sound = await serve(settings);
  const faults = new Map();
  let requests = [];
  const finished = new Set();
  const waiting = new Set();
  const server = createServer((request, response) => {
    requests.push(request.url);
    response.on('close', () => {
      finished.add(request.url);
      for (const look of waiting) look();
    });
    const fault = [...faults].find(([pattern]) => pattern.test(request.url))?.[1];
    const answer = () =>
      fault?.status ? answerWith(fault, response) : pass(sound.origin, request, response);
    if (fault?.delayMs) setTimeout(answer, fault.delayMs);
    else answer();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    faults,
    /** The addresses that were asked for. */
    get requests() {
      return requests;
    },
    forget() {
      requests = [];
      finished.clear();
    },
    /** Resolves once an address that begins so was answered, or whoever asked for it has gone. */
    ended: (start) =>
      new Promise((resolve) => {
        const look = () => {
          if (![...finished].some((url) => url.startsWith(start))) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async close() {
      waiting.clear();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sound.close();
    },
  };
}

function answerWith({status, headers = {}, body = '', cut = false}, response) {
  const length = Buffer.byteLength(body) + (cut ? 1000 : 0);
  response.writeHead(status, {'content-type': 'application/json', 'content-length': length, ...headers});
  if (!cut) return response.end(body);
  response.write(body, () => response.destroy());
}

function pass(origin, {url, headers}, response) {
  ask(origin + url, {headers}, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  }).end();
}
