import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {launch} from 'puppeteer-core';
import {chromiumOptions} from './browsers/options.mjs';
import {serve} from './e2e/server.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const STORY = {
  version: 1,
  lang: 'en',
  title: 'Ten hours',
  timeZone: 'UTC',
  events: Array.from({length: 10}, (_, hour) => ({
    id: `e${hour}`,
    title: `Event ${hour}`,
    when: `2024-06-19T0${hour}:15`,
  })),
};

/** Pages, and how many bytes (brotli) of ours each may have fetched when it rests: docs/decisions/0004-bytes.md. */
const PAGES = [
  {
    name: 'a story in English, in the sequence',
    limit: 101_000,
    body: '<script type="module" src="/story-timeline.js"></script><story-timeline lang="en" src="/story.json" view="sequence">',
  },
  {
    name: 'a story in English, on the clock',
    limit: 140_000,
    body: '<script type="module" src="/story-timeline.js"></script><story-timeline lang="en" src="/story.json" view="clock">',
  },
  {
    name: 'the visit in Spanish',
    limit: 107_000,
    body: '<script type="module" src="/visit-timeline.js"></script><visit-timeline lang="es">',
  },
];

async function fetched(browser, body) {
  const page = `<!doctype html><title>Size</title><body>${body}`;
  const pages = {'/page.html': page, '/story.json': JSON.stringify(STORY)};
  const {origin, close} = await serve({folder: 'dist/embed', pages});
  const tab = await browser.newPage();
  const files = new Set();
  tab.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.endsWith('.js')) files.add(`dist/embed${pathname}`);
  });
  await tab.goto(`${origin}/page.html`, {waitUntil: 'networkidle0'});
  await tab.waitForFunction(() => document.querySelector('story-timeline, visit-timeline').story);
  await tab.waitForNetworkIdle();
  await tab.close();
  await close();
  return [...files];
}

const brotli = (file) => brotliCompressSync(readFileSync(file)).length;

const browser = await launch(chromiumOptions());
for (const {name, limit, body} of PAGES) {
  const files = await fetched(browser, body);
  const sizes = files.map((file) => ({file, bytes: brotli(file)}));
  const sum = sizes.reduce((total, {bytes}) => total + bytes, 0);
  console.log(`${name}: ${sum} bytes brotli; limit ${limit}`);
  for (const {file, bytes} of sizes.toSorted((a, b) => b.bytes - a.bytes))
    console.log(`${String(bytes).padStart(8)}  ${file}`);
  if (sum > limit) {
    console.error(`${sum - limit} bytes more than the limit.`);
    process.exitCode = 1;
  }
}
await browser.close();
