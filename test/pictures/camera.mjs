import {readFileSync, readdirSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {chromiumOptions} from '../../tools/browsers/options.mjs';
import {serve} from '../../tools/e2e/server.mjs';
import {fontPages, pageOf} from './page.mjs';

/** What a page believes the time is, so that a story that still goes on looks the same tomorrow. */
const NOW = Date.UTC(2025, 0, 15, 18, 0);

const storyPages = () =>
  Object.fromEntries(
    readdirSync('demo/stories', {recursive: true, encoding: 'utf8'})
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(json|svg)$/.test(name))
      .map((name) => [`/demo/stories/${name}`, readFileSync(`demo/stories/${name}`)]),
  );

/** Takes pictures of the built files in Chromium, one page after the other. */
export async function openCamera() {
  const pages = {...fontPages(), ...storyPages()};
  const server = await serve({pages});
  const browser = await launch(chromiumOptions());
  return {
    async take(shown) {
      pages['/page.html'] = pageOf(shown);
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(pinTime, NOW);
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      await page.emulateTimezone('Asia/Kathmandu');
      await page.setViewport({width: shown.width, height: 740});
      await page.goto(`${server.origin}/page.html`);
      await page.evaluate(settled, {allSources: shown.allSources ?? false});
      const picture = Buffer.from(await page.screenshot({fullPage: true}));
      await page.close();
      return picture;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** In the page: `Date` without arguments answers one moment. */
function pinTime(now) {
  const Original = Date;
  globalThis.Date = class extends Original {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
    static now() {
      return now;
    }
  };
}

/** In the page: resolves once fonts, words, the view and every picture are there and two frames were drawn. */
async function settled({allSources}) {
  const element = document.querySelector('story-timeline, visit-timeline');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (isTrue) => {
    const end = performance.now() + 10_000;
    while (!isTrue()) {
      if (performance.now() > end) throw new Error('The timeline did not come to rest.');
      await frame();
    }
  };
  await until(() => element.matches(':state(ready)'));
  if (allSources) element.hiddenSources = [];
  await element.updateComplete;
  await document.fonts.ready;
  const images = [...element.shadowRoot.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  await until(() => images.every(({complete}) => complete));
  // Idle work, such as the list for paper, comes after the first picture.
  await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 1000}));
  await element.updateComplete;
  for (let frames = 0; frames < 3; frames++) await frame();
}
