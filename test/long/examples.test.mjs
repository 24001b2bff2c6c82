import assert from 'node:assert/strict';
import {cp, readFile, rm, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {openBrowser} from '../../tools/e2e/browsers.mjs';
import {npm} from '../../tools/e2e/npm.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';
import {serve} from '../../tools/e2e/server.mjs';

const timeline = `document.querySelector('story-timeline')`;
const output = `document.querySelector('output').textContent`;
const title = (id) => `${timeline}.shadowRoot.querySelector('[data-title="${id}"]')`;

/** The pages of an example, with a script before all others that keeps what goes wrong. */
async function pagesOf(folder) {
  const html = await readFile(`${folder}/index.html`, 'utf8');
  return {
    '/recorder.js': recorderScript,
    '/index.html': html.replace('<head>', '<head><script src="/recorder.js"></script>'),
  };
}

describe('The examples', () => {
  let browser;
  before(async () => {
    npm('examples', 'ci', '--no-audit', '--no-fund');
    browser = await openBrowser('chromium');
  });
  after(() => browser?.close());

  /** Opens a built example, waits for its story, and has its reader open an event. */
  async function tryOut(folder, use = async () => {}, settings = {}) {
    const server = await serve({folder, pages: await pagesOf(folder), ...settings});
    try {
      const opened = await browser.open(`${server.origin}/index.html`);
      await opened.until(`${timeline}?.events?.length === 3 && ${title('vote')} !== null`);
      assert.deepEqual(await opened.evaluate(`${timeline}.issues`), []);
      await use(opened);
      await opened.evaluate(`${title('vote')}.click()`);
      await opened.until(`${output} === 'vote'`);
      assert.deepEqual((await opened.recorded()).problems, []);
    } finally {
      await server.close();
    }
  }

  it('plain: a page with the folder beside it', async () => {
    const folder = 'examples/plain/dist';
    await rm(folder, {recursive: true, force: true});
    try {
      for (const name of ['index.html', 'page.js']) await cp(`examples/plain/${name}`, `${folder}/${name}`);
      await cp('examples/story.json', `${folder}/story.json`);
      await cp('dist/embed', `${folder}/timeline`, {recursive: true});
      await tryOut(folder);
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  });

  for (const name of ['react', 'vue', 'svelte'])
    it(`${name}: the story as a property, an event, a method`, async () => {
      npm(`examples/${name}`, 'run', 'build');
      await tryOut(`examples/${name}/dist`, async (opened) => {
        await opened.evaluate(`document.querySelector('button').click()`);
        await opened.until(`${timeline}.selected === 'debate'`);
      });
    });

  const files = {react: 'src/main.tsx', vue: 'src/Article.vue', svelte: 'src/Article.svelte'};
  for (const [name, file] of Object.entries(files))
    it(`${name}: what is misspelt does not pass its types`, async () => {
      const folder = `examples/wrong-${name}`;
      try {
        await cp(`examples/${name}`, folder, {recursive: true});
        const code = await readFile(`${folder}/${file}`, 'utf8');
        await writeFile(`${folder}/${file}`, code.replace('view="sequence"', 'view="sequense"'));
        assert.throws(() => npm(folder, 'run', 'build'), /sequense/);
      } finally {
        await rm(folder, {recursive: true, force: true});
      }
    });

  it('astro: a list from the server, upgraded without a shift', async () => {
    npm('examples/astro', 'run', 'build');
    const html = await readFile('examples/astro/dist/index.html', 'utf8');
    assert.match(html, /<li id="vote"[\s\S]*The vote[\s\S]*The bill was passed late that evening\./);
    const shifts = `new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const {value} of list.getEntries()) sum += value; })
        .observe({type: 'layout-shift', buffered: true});
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
    })`;
    await tryOut(
      'examples/astro/dist',
      async (opened) => assert.ok((await opened.evaluate(shifts)) < 0.001),
      {delayMs: 300},
    );
  });
});
