import {chromiumInput, firefoxInput} from './page-input.mjs';
import {webkitInput} from './webkit-input.mjs';

const PREFIX = 'input:';
const inputs = {Chromium: chromiumInput, Firefox: firefoxInput, WebKit: webkitInput};

/** Answers test/support/input.ts with real input of the browser; `{unsupported: true}` where it has none. */
export function inputPlugin() {
  return {
    name: 'real-input',
    async executeCommand({command, payload, session: {browser, id}}) {
      if (!command.startsWith(PREFIX)) return undefined;
      const run = inputs[browser.name]?.[command.slice(PREFIX.length)];
      if (!run) return {unsupported: true};
      const target = browser.name === 'WebKit' ? await browser.session() : browser.getPage(id);
      return {result: (await run(target, payload, browser.name)) ?? null};
    },
  };
}
