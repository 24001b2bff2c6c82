import {pageInput} from './page-input.mjs';
import {webkitInput} from './webkit-input.mjs';

const PREFIX = 'visit:';

/** Answers the commands of test/support/input.ts; `{unsupported: true}` where the engine cannot. */
export function inputPlugin() {
  return {
    name: 'real-input',
    async executeCommand({command, payload, session}) {
      if (!command.startsWith(PREFIX)) return undefined;
      const {browser, id} = session;
      const isPage = browser.type === 'puppeteer';
      const table = isPage ? pageInput : webkitInput;
      const run = table[command.slice(PREFIX.length)];
      if (!run) return {unsupported: true};
      const target = isPage ? browser.getPage(id) : await browser.session();
      try {
        return {result: (await run(target, payload, browser.name)) ?? null};
      } catch (error) {
        if (error instanceof UnsupportedError || /CDP|not supported|unsupported/i.test(error.message)) {
          return {unsupported: true};
        }
        throw error;
      }
    },
  };
}

export class UnsupportedError extends Error {}
