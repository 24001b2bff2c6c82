import assert from 'node:assert/strict';
import {copyFile, cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';
import {serve, STRICT_CSP} from '../../tools/e2e/server.mjs';

const page = (...scripts) => `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <title>One script tag</title>
    <script src="recorder.js"></script>
    ${scripts.map((script) => `<script src="${script}"></script>`).join('\n    ')}
    <script type="module" src="visit-timeline.js"></script>
  </head>
  <body><visit-timeline lang="es"></visit-timeline></body>
</html>`;

const pages = {
  '/with-list.html': page().replace('></visit', '><ol><li id="a"><h3>First</h3></li></ol></visit'),
  '/alone.html': page(),
  '/beside-lit.html': page('other-library.js'),
  '/recorder.js': recorderScript,
  '/other-library.js': `globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html});`,
};

const element = "document.querySelector('visit-timeline')";
const press = (view) => `${element}.shadowRoot.querySelector('[data-view=${view}]').click()`;
const turnTheWheel = `void ${element}.shadowRoot.querySelector('.chart').dispatchEvent(
  new WheelEvent('wheel', {deltaY: -120, ctrlKey: true, bubbles: true, cancelable: true, clientX: 200, clientY: 400}),
)`;
const hours = `(${element}.visibleSpan[1] - ${element}.visibleSpan[0]) / 3_600_000`;
const shows = (text) => `${element}?.shadowRoot?.textContent.includes('${text}')`;

for (const {name, skip} of engineNames) {
  describe(`dist/visit-timeline.js on a static page in ${name}`, {skip}, () => {
    let browser;

    before(async () => {
      browser = await openBrowser(name);
    });

    after(() => browser?.close());

    async function showsTheVisit(path, policy) {
      const server = await serve({pages, headers: {'content-security-policy': policy}});
      try {
        const opened = await browser.open(`${server.origin}${path}`);
        await opened.until(shows('Kim recibe a Putin'));
        assert.equal(await opened.evaluate(`${element}.events.length`), 21);
        const {problems, hosts} = await opened.recorded();
        assert.deepEqual(problems, []);
        assert.deepEqual(hosts, [new URL(server.origin).host]);
      } finally {
        await server.close();
      }
    }

    it('fetches a further view when a reader asks for it, from its own host', async () => {
      const server = await serve({pages, headers: {'content-security-policy': STRICT_CSP}});
      try {
        const opened = await browser.open(`${server.origin}/alone.html`);
        await opened.until(shows('Kim recibe a Putin'));
        for (const [view, selector] of [
          ['clock', '.plot path'],
          ['table', 'table'],
        ]) {
          await opened.evaluate(`${press(view)}`);
          await opened.until(`${element}.shadowRoot.querySelector('${selector}') !== null`);
          if (view !== 'clock') continue;
          // What the minifier made of the gestures is nowhere else.
          await opened.until(`${hours} >= 24`);
          await opened.evaluate(turnTheWheel);
          await opened.until(`${hours} < 24`);
        }
        const {problems, hosts} = await opened.recorded();
        assert.deepEqual(problems, []);
        assert.deepEqual(hosts, [new URL(server.origin).host]);
      } finally {
        await server.close();
      }
    });

    it('keeps the sequence where a further view cannot be fetched', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'one-file-'));
      await copyFile('dist/visit-timeline.js', join(folder, 'visit-timeline.js'));
      const server = await serve({pages, folder});
      try {
        const opened = await browser.open(`${server.origin}/alone.html`);
        await opened.until(shows('Kim recibe a Putin'));
        await opened.evaluate(`${press('clock')}`);
        await opened.until(shows('Esta vista no se ha podido cargar'));
        assert.equal(await opened.evaluate(shows('Kim recibe a Putin')), true);
        await opened.evaluate(`${press('sequence')}`);
        await opened.until(`${element}.shadowRoot.querySelector('.body > .notice') === null`);
        assert.equal(await opened.evaluate(shows('Kim recibe a Putin')), true);
      } finally {
        await server.close();
        await rm(folder, {recursive: true});
      }
    });

    it('says in the opened row that its card is missing, and shows it once it can be fetched', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'one-file-'));
      await copyFile('dist/visit-timeline.js', join(folder, 'visit-timeline.js'));
      const server = await serve({pages, folder});
      try {
        const opened = await browser.open(`${server.origin}/alone.html`);
        await opened.until(shows('Kim recibe a Putin'));
        await opened.evaluate(`void (${element}.selected = 'visto-bueno')`);
        await opened.until(shows('Esta vista no se ha podido cargar'));
        // Until the page is loaded anew, this engine remembers that a module could not be fetched.
        if (name === 'firefox') return;
        await cp('dist/parts', join(folder, 'parts'), {recursive: true});
        await opened.evaluate(`${element}.shadowRoot.querySelector('.failure button').click()`);
        await opened.until(shows('han dado el visto bueno'));
      } finally {
        await server.close();
        await rm(folder, {recursive: true});
      }
    });

    it('has all of its height before what follows the first view is fetched', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'one-file-'));
      await copyFile('dist/visit-timeline.js', join(folder, 'visit-timeline.js'));
      const height = async (settings) => {
        const server = await serve({pages, ...settings});
        const opened = await browser.open(`${server.origin}/alone.html`);
        await opened.until(`${element}?.matches(':state(ready)')`);
        await opened.evaluate(`${element}.updateComplete.then(() => true)`);
        const found = await opened.evaluate(`${element}.getBoundingClientRect().height`);
        await server.close();
        return found;
      };
      assert.equal(await height({folder}), await height({}));
      await rm(folder, {recursive: true});
    });

    it('shows the visit under a strict policy', () => showsTheVisit('/alone.html', STRICT_CSP));

    it('shows the visit beside another library with lit', () =>
      showsTheVisit('/beside-lit.html', STRICT_CSP));

    it('shows the page’s own list where every policy is refused', async () => {
      const policy = `${STRICT_CSP}; trusted-types 'none'`;
      const server = await serve({pages, headers: {'content-security-policy': policy}});
      try {
        const opened = await browser.open(`${server.origin}/with-list.html`);
        // Engines without Trusted Types have nothing to refuse.
        const [state, where] = (await opened.evaluate(`'trustedTypes' in globalThis`))
          ? ['failed', `${element}.shadowRoot.querySelector('slot')`]
          : ['ready', element];
        await opened.until(`${element}?.matches(':state(${state})')`);
        assert.equal(await opened.evaluate(`${where} !== null`), true);
      } finally {
        await server.close();
      }
    });

    it('shows the visit where each policy name is allowed once', () =>
      showsTheVisit('/beside-lit.html', `${STRICT_CSP}; trusted-types lit-html visit-timeline`));
  });
}
