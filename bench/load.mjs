/**
 * How long a slow phone waits for the first row or mark, beside vis-timeline, in the same run: `npm run load` here, once
 * the product is built. Four times slower than this machine, 150 ms a round trip, 1.6 Mbit/s, nothing cached, brotli; a
 * story of ten events by address. Medians, ms.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {launch} from 'puppeteer-core';
import {browserPath} from '../tools/browsers/ensure.mjs';
import {asStory, asVisItems, events} from './stories.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const TEN = events(10);
const VIS = 'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js';
const VIS_CSS = 'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css';
const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

const page = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${head}<body>${body}`;
const ours = (tag, attributes) =>
  page(`<script type="module" src="/embed/${tag}.js"></script>`, `<${tag} ${attributes}></${tag}>`);
const STORY = 'src="/story.json" loading="eager"';

/** Each page, and what is its first row or mark. */
const PAGES = {
  'a story, in order': {html: ours('story-timeline', `${STORY} view="sequence"`), first: 'li li, li'},
  'a story, on the clock': {html: ours('story-timeline', `${STORY} view="clock"`), first: '.plot path'},
  'the visit, in Spanish': {html: ours('visit-timeline', 'lang="es"'), first: 'li li'},
  'vis-timeline': {
    html: page(
      '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>',
      `<div id="stage"></div><script type="module">
        const {items, groups} = await (await fetch('/items.json')).json();
        new vis.Timeline(document.querySelector('#stage'), new vis.DataSet(items), new vis.DataSet(groups), {});
      </script>`,
    ),
    first: '.vis-item',
  },
};
const NAMES = Object.keys(PAGES);

const file = (path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)));

function bodyOf(path) {
  const number = /^\/page\/(\d+)$/.exec(path)?.[1];
  if (number) return PAGES[NAMES[Number(number)]].html;
  if (path === '/story.json') return JSON.stringify(asStory(TEN));
  if (path === '/items.json') return JSON.stringify(asVisItems(TEN));
  if (path === '/vis.js') return file(VIS);
  if (path === '/vis.css') return file(VIS_CSS);
  return file(`../dist${path}`);
}

const compressed = new Map();
const server = createServer(({url}, response) => {
  const {pathname} = new URL(url, 'http://host');
  if (!compressed.has(pathname)) compressed.set(pathname, brotliCompressSync(bodyOf(pathname)));
  response.writeHead(200, {
    'content-type': `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
    'content-encoding': 'br',
    'cache-control': 'no-store',
  });
  response.end(compressed.get(pathname));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

/** Runs in the page, before anything of it: notes when the first of `selector` is there. */
function watch(selector) {
  const look = () => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []),
    ];
    const found = roots.some((root) => root.querySelector(selector)?.getClientRects().length);
    if (found) globalThis.firstAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(browser, name) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport({width: 390, height: 844});
    const session = await tab.createCDPSession();
    let bytes = 0;
    session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    await tab.emulateCPUThrottling(4);
    await tab.evaluateOnNewDocument(watch, PAGES[name].first);
    await tab.goto(`${origin}/page/${NAMES.indexOf(name)}`);
    await tab.waitForFunction(() => globalThis.firstAt);
    const first = await tab.evaluate(() => globalThis.firstAt);
    await tab.waitForNetworkIdle({idleTime: 1000});
    return {first, kilobytes: bytes / 1000};
  } finally {
    await context.close();
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const browser = await launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const visits = new Map(NAMES.map((name) => [name, []]));
for (let run = 0; run < RUNS; run++)
  for (const name of NAMES) visits.get(name).push(await visit(browser, name));
await browser.close();
server.close();

console.log('| page | first row or mark, ms | ÷ vis-timeline | kB fetched |\n| --- | ---: | ---: | ---: |');
const theirs = median(visits.get('vis-timeline').map(({first}) => first));
for (const [name, all] of visits) {
  const first = median(all.map((one) => one.first));
  const kilobytes = median(all.map((one) => one.kilobytes));
  console.log(`| ${name} | ${first.toFixed(0)} | ${(first / theirs).toFixed(2)} | ${kilobytes.toFixed(0)} |`);
}
