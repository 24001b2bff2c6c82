import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {launch} from 'puppeteer-core';
import {chromiumOptions} from '../../tools/browsers/options.mjs';
import {serve} from '../../tools/e2e/server.mjs';

const PATIENCE = 5000;
const ELEMENT = "document.querySelector('visit-timeline')";
const DRAWN = {sequence: '.gutter .mark', clock: '.plot .mark', table: '.table tbody tr'};
/** Of the built-in languages, what another one shows until its own words have arrived. */
const STAND_IN = /Putin in Pyongyang/;

const pageOf = (lang, story) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A timeline on a page</title>
    <style>
      :root { color-scheme: light dark; }
      body { margin: 0; font-family: "DejaVu Sans", sans-serif; }
    </style>
    <script type="module" src="visit-timeline.js"></script>
  </head>
  <body>
    <p><a id="before" href="#">Before</a></p>
    <visit-timeline lang="${lang}">${story ? `<script type="application/json">${JSON.stringify(story)}</script>` : ''}</visit-timeline>
    <p><a id="after" href="#">After</a></p>
  </body>
</html>`;

/** What a newsroom would embed, in Chromium: the built file on a page, and a reader's own input. */
export async function openVisit() {
  const pages = {};
  const server = await serve({pages});
  const browser = await launch(chromiumOptions());
  return {
    /** The built-in visit, or a story, in a window of a size. */
    async open(lang, {story, view = 'sequence', width = 680, height = 900} = {}) {
      pages['/page.html'] = pageOf(lang, story);
      const page = await browser.newPage();
      await page.setViewport({width, height});
      await page.goto(`${server.origin}/page.html`);
      await page.waitForFunction(`${ELEMENT}.matches(':state(ready)')`, {timeout: PATIENCE});
      const visit = new VisitPage(page);
      if (!story && lang !== 'en')
        await visit.until(`!${STAND_IN}.test(root.querySelector('.title').textContent)`);
      await visit.show(view);
      return visit;
    },
    /** Grants what a browser asks its reader for. */
    allow: (permissions) => browser.defaultBrowserContext().overridePermissions(server.origin, permissions),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** In its expressions, `element` is the timeline and `root` what it renders into. */
class VisitPage {
  constructor(page) {
    this.page = page;
  }

  evaluate(expression) {
    return this.page.evaluate(inPage(expression));
  }

  until(expression) {
    return this.page
      .waitForFunction(inPage(expression), {timeout: PATIENCE})
      .catch(() => Promise.reject(new Error(`In vain waited for ${expression}`)));
  }

  /** As the page's own script would. */
  async show(view) {
    await this.evaluate(`element.view = '${view}'`);
    await this.until(`root.querySelector('${DRAWN[view]}')`);
  }

  /** The middle of the first line of what a selector finds first, scrolled into the window. */
  middleOf(selector) {
    return this.evaluate(`(() => {
      const found = root.querySelector(${JSON.stringify(selector)});
      found.scrollIntoView({block: 'center', behavior: 'instant'});
      // Of a link that takes two lines, the first: between them there is nothing to press.
      const {x, y, width, height} = found.getClientRects()[0];
      return [x + width / 2, y + height / 2];
    })()`);
  }

  /** Keeps what the page offers to download, until the page is closed. */
  async downloads() {
    const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
    const session = await this.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
    this.page.once('close', () => void rm(folder, {recursive: true, force: true}));
    return {
      async until(name) {
        for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50))
          if ((await readdir(folder)).includes(name)) return;
        throw new Error(`In vain waited for ${name}`);
      },
    };
  }

  close() {
    return this.page.close();
  }
}

const inPage = (expression) =>
  `((element) => { const root = element.shadowRoot; return ${expression}; })(${ELEMENT})`;
