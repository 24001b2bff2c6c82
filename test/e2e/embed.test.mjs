import assert from 'node:assert/strict';
import {cp, mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';
import {serve, STRICT_CSP} from '../../tools/e2e/server.mjs';

const VISIT = '<visit-timeline lang="es"></visit-timeline>';
const STORY = '<story-timeline lang="en" src="story.json"></story-timeline>';

const page = (body, ...scripts) => `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <title>One script tag</title>
    <script src="recorder.js"></script>
    ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n    ')}
  </head>
  <body>${body}</body>
</html>`;

const story = {
  version: 1,
  lang: 'en',
  title: 'A vote',
  timeZone: 'UTC',
  events: [
    {id: 'debate', title: 'The debate', when: '2024-06-19T20:00'},
    {id: 'vote', title: 'The vote', when: '2024-06-19T22:00'},
  ],
};

const pages = {
  '/visit.html': page(VISIT, 'visit-timeline.js'),
  '/list.html': page(
    VISIT.replace('></visit', '><ol><li id="a"><h3>First</h3></li></ol></visit'),
    'visit-timeline.js',
  ),
  '/query.html': page(VISIT, 'visit-timeline.js?v=2'),
  '/both.html': page(STORY + VISIT, 'visit-timeline.js', 'story-timeline.js', 'visit-timeline.js?again'),
  '/story.html': page(STORY, 'story-timeline.js'),
  '/nothing.html': page('<story-timeline><p>Words of the page</p></story-timeline>', 'story-timeline.js'),
  '/lost.html': page('<story-timeline src="lost.json"></story-timeline>', 'story-timeline.js'),
  '/recorder.js': recorderScript,
  '/story.json': JSON.stringify(story),
};

const find = (name) => `document.querySelector('${name}')`;
const visit = find('visit-timeline');
const shows = (text, element = visit) => `${element}?.shadowRoot?.textContent.includes('${text}')`;
const press = (view) => `${visit}.shadowRoot.querySelector('[data-view=${view}]').click()`;
const hours = `(${visit}.visibleSpan[1] - ${visit}.visibleSpan[0]) / 3_600_000`;
const onChart = (event, more) => `void ${visit}.shadowRoot.querySelector('.chart').dispatchEvent(
  new ${event}, {bubbles: true, cancelable: true, clientX: 200, clientY: 400, ${more}}),
)`;

for (const {name, skip} of engineNames) {
  describe(`dist/embed on a static page in ${name}`, {skip}, () => {
    let browser;

    before(async () => {
      browser = await openBrowser(name);
    });

    after(() => browser?.close());

    /** Opens a page, and closes its server whatever comes of it. */
    async function onPage(path, use, {policy = STRICT_CSP, ...settings} = {}) {
      const server = await serve({pages, headers: {'content-security-policy': policy}, ...settings});
      try {
        const opened = await browser.open(`${server.origin}${path}`);
        await use(opened);
        return {...(await opened.recorded()), host: new URL(server.origin).host};
      } finally {
        await server.close();
      }
    }

    const cases = [
      ['under a strict policy', '/visit.html', STRICT_CSP],
      ['where only lit’s policy is allowed', '/visit.html', `${STRICT_CSP}; trusted-types lit-html`],
      ['under a query', '/query.html', STRICT_CSP],
    ];
    for (const [where, path, policy] of cases)
      it(`shows the visit ${where}, from its own host, without a word on the console`, async () => {
        const {problems, hosts, host} = await onPage(
          path,
          async (opened) => {
            await opened.until(shows('Kim recibe a Putin'));
            assert.equal(await opened.evaluate(`${visit}.events.length`), 21);
          },
          {policy},
        );
        assert.deepEqual(problems, []);
        assert.deepEqual(hosts, [host]);
      });

    it('works where a page adds the files twice', async () => {
      const {problems} = await onPage('/both.html', async (opened) => {
        await opened.until(shows('Kim recibe a Putin'));
        await opened.until(shows('The vote', find('story-timeline')));
      });
      assert.deepEqual(problems, []);
    });

    it('shows a story by its address, in the language of the element', async () => {
      const {problems} = await onPage('/story.html', async (opened) => {
        await opened.until(shows('The vote', find('story-timeline')));
        assert.equal(await opened.evaluate(shows('Order', find('story-timeline'))), true);
      });
      assert.deepEqual(problems, []);
    });

    it('publishes no other story where a page lost its own', async () => {
      await onPage('/lost.html', (opened) => opened.until(shows('404', find('story-timeline'))));
      await onPage('/nothing.html', async (opened) => {
        await opened.until(`${find('story-timeline')}.updateComplete?.then(() => true)`);
        assert.equal(await opened.evaluate(shows('Putin', find('story-timeline'))), false);
        assert.equal(await opened.evaluate(`${find('story-timeline p')}.checkVisibility?.() ?? true`), true);
      });
    });

    it('fetches a further view when a reader asks for it, and zooms it by wheel and double click', async () => {
      const {problems, hosts, host} = await onPage('/visit.html', async (opened) => {
        await opened.until(shows('Kim recibe a Putin'));
        await opened.evaluate(press('clock'));
        await opened.until(`${visit}.shadowRoot.querySelector('.plot path') !== null`);
        await opened.until(`${hours} >= 24`);
        await opened.evaluate(onChart("WheelEvent('wheel'", 'deltaY: -120, ctrlKey: true'));
        await opened.until(`${hours} < 24`);
        const before = await opened.evaluate(hours);
        await opened.evaluate(onChart("MouseEvent('dblclick'", 'view: window'));
        await opened.until(`${hours} < ${before * 0.75}`);
        await opened.evaluate(press('table'));
        await opened.until(`${visit}.shadowRoot.querySelector('table') !== null`);
      });
      assert.deepEqual(problems, []);
      assert.deepEqual(hosts, [host]);
    });

    it('keeps the sequence where a further view cannot be fetched', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'embed-'));
      try {
        await cp('dist/embed', folder, {recursive: true});
        for (const file of await readdir(join(folder, 'parts')))
          if (/^(clock|table)-/.test(file)) await rm(join(folder, 'parts', file));
        await onPage(
          '/visit.html',
          async (opened) => {
            await opened.until(shows('Kim recibe a Putin'));
            await opened.evaluate(press('clock'));
            await opened.until(shows('Esta vista no se ha podido cargar'));
            assert.equal(await opened.evaluate(shows('Kim recibe a Putin')), true);
            await opened.evaluate(press('sequence'));
            await opened.until(`${visit}.shadowRoot.querySelector('.body > .notice') === null`);
            assert.equal(await opened.evaluate(shows('Kim recibe a Putin')), true);
          },
          {folder},
        );
      } finally {
        await rm(folder, {recursive: true});
      }
    });

    it('leaves the page’s own list where every policy is refused', async () => {
      const listed = `${find('visit-timeline li')}.getClientRects().length > 0`;
      const policy = `${STRICT_CSP}; trusted-types 'none'`;
      await onPage(
        '/list.html',
        async (opened) => {
          // Engines without Trusted Types have nothing to refuse.
          const refuses = await opened.evaluate(`'trustedTypes' in globalThis`);
          if (refuses) await opened.until(listed);
          else await opened.until(`${visit}?.matches(':state(ready)')`);
        },
        {policy},
      );
    });
  });
}

describe('dist/story-timeline.all.js', () => {
  it('is the visit and any story in one file', async () => {
    const everything = {...pages, '/all.html': page(STORY + VISIT, 'story-timeline.all.js')};
    const server = await serve({
      pages: everything,
      folder: 'dist',
      headers: {'content-security-policy': STRICT_CSP},
    });
    const browser = await openBrowser('chromium');
    try {
      const opened = await browser.open(`${server.origin}/all.html`);
      await opened.until(shows('Kim recibe a Putin'));
      await opened.until(shows('The vote', find('story-timeline')));
      await opened.evaluate(press('clock'));
      await opened.until(`${visit}.shadowRoot.querySelector('.plot path') !== null`);
      const {problems} = await opened.recorded();
      assert.deepEqual(problems, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
