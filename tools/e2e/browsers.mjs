import {setTimeout as sleep} from 'node:timers/promises';
import {launch} from 'puppeteer-core';
import {engines} from '../browsers/find.mjs';
import {chromiumOptions, firefoxOptions} from '../browsers/options.mjs';
import {WebKitSession} from '../browsers/webkit-session.mjs';
import {recordedExpression} from './recorder.mjs';

const PATIENCE = 20_000;

/** A page in one of the engines. `native` is puppeteer's page, or the WebKitSession. */
class Page {
  #problems = [];
  #hosts = new Set();

  constructor(native) {
    this.native = native;
    if (native instanceof WebKitSession) return;
    native.on('console', (message) => this.#problems.push(`console: ${message.text()}`));
    native.on('pageerror', (error) => this.#problems.push(`error: ${error.message}`));
    native.on('request', (request) => this.#hosts.add(new URL(request.url()).host));
  }

  /** The value of an expression in the page. */
  evaluate(expression) {
    const isWebKit = this.native instanceof WebKitSession;
    return this.native.evaluate(isWebKit ? `return (${expression})` : expression);
  }

  /** Waits until an expression in the page is true. */
  async until(expression) {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      // While a page loads, there may be nothing to ask.
      if (await this.evaluate(expression).catch(() => false)) return;
      await sleep(50);
    }
    const {problems} = await this.recorded();
    throw new Error(`In vain waited for ${expression}\n${problems.join('\n')}`);
  }

  /** Everything on the console, errors and violations, and the hosts that were asked for something. */
  async recorded() {
    const {problems, hosts} = await this.evaluate(recordedExpression);
    // Browsers ask for this by themselves, and then may report that the page's policy forbids it.
    const ofThePage = [...this.#problems, ...problems].filter((problem) => !problem.includes('/favicon.ico'));
    return {problems: ofThePage, hosts: [...new Set([...this.#hosts, ...hosts])]};
  }
}

async function openWebKit() {
  const session = await WebKitSession.open();
  return {
    async open(url) {
      await session.goto(url);
      const page = new Page(session);
      await page.until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
      return page;
    },
    close: () => session.close(),
  };
}

async function openPuppeteer(options) {
  const browser = await launch(options);
  const load = async (url) => {
    const page = await browser.newPage();
    const wrapped = new Page(page);
    await page.goto(url);
    return wrapped;
  };
  return {
    async open(url) {
      const page = await load(url);
      // A renderer that is changed while a page loads may leave Puppeteer with a frame that is gone.
      return page.native.mainFrame().detached ? load(url) : page;
    },
    close: () => browser.close(),
  };
}

const openers = {
  chromium: () => openPuppeteer(chromiumOptions()),
  firefox: () => openPuppeteer(firefoxOptions()),
  webkit: openWebKit,
};

/** A browser that opens pages by address. */
export const openBrowser = (name) => openers[name]();

/** The engines' names, and why one is to be skipped here: never where CI=true. */
export const engineNames = Object.entries(engines).map(([name, {find}]) => ({
  name,
  skip: find() || process.env.CI === 'true' || name === 'chromium' ? false : `${name} is not here`,
}));
