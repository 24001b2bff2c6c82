import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';
import {server} from './frame-servers.mjs';

const story = JSON.stringify({
  version: 1,
  lang: 'en',
  title: 'A vote',
  timeZone: 'UTC',
  events: Array.from({length: 12}, (_, hour) => ({
    id: `e${hour}`,
    title: `Event ${hour}`,
    when: `2024-06-19T${String(hour).padStart(2, '0')}:00`,
  })),
});
const embed = await readFile('dist/embed/embed.html', 'utf8');

/** A frame that says what no timeline says, then that it is 345 px high. */
const liar = `<script>
  const say = (said) => parent.postMessage({'story-timeline': said}, '*');
  for (const height of [-5, 0, NaN, Infinity, 1e9, '700', {}, null]) say({height});
  for (const top of [100, '5', NaN]) say({top});
  for (const said of [null, 5, 'x', []]) say(said);
  say({height: 345});
</script>`;

/** The page of the newsroom: what frames say is kept for the test, beside what the host script makes of it. */
const host = (frame, {script = '<script type="module" src="/host.js"></script>'} = {}) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><title>An article</title>
    <script src="/recorder.js"></script>
    <script>globalThis.heard = []; addEventListener('message', ({data}) => heard.push(data));</script>
    ${script}
  </head>
  <body style="margin: 0"><p style="height: 900px">Text</p>${frame}<p style="height: 900px">More</p></body>
</html>`;

const framed = (origin, {path = '/embed.html?src=story.json', sandbox = 'allow-scripts'} = {}) =>
  `<iframe data-story-timeline title="A vote" width="600" style="border: 0" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="${origin}${path}"></iframe>`;

/** Higher than a frame is before it is told. CSS px. */
const TALL = 250;
const frameHeight = `document.querySelector('iframe').offsetHeight`;
const ours = (key) =>
  `heard.findLast((data) => data?.['story-timeline']?.${key} !== undefined)?.['story-timeline'].${key}`;

for (const {name, skip} of engineNames)
  describe(`embed.html in a frame, in ${name}`, {skip}, () => {
    let browser;
    let frames;
    let foreign;
    const open = [];

    before(async () => {
      foreign = await server({pages: {'/story.json': story, '/liar.html': liar}});
      frames = await server({
        pages: {
          '/story.json': story,
          '/listed.html': embed.replace(
            'name="story-hosts" content=""',
            `name="story-hosts" content="${foreign.origin}"`,
          ),
          '/liar.html': liar,
        },
        redirects: {
          '/away.json': `${foreign.origin}/story.json`,
          '/away.html': `${foreign.origin}/liar.html`,
        },
      });
      browser = await openBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([...open, frames, foreign].map((each) => each?.close()));
    });

    /** A page of another origin with a frame of ours. */
    async function article(frame, {hash = '', ...options} = {}) {
      const site = await server({
        pages: {'/page.html': host(frame, options), '/recorder.js': recorderScript},
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'self' 'unsafe-inline'; style-src-attr 'unsafe-inline'; frame-src *`,
        },
      });
      open.push(site);
      return browser.open(`${site.origin}/page.html${hash}`);
    }

    for (const [what, sandbox] of [
      ['without a sandbox', undefined],
      ['in sandbox="allow-scripts"', 'allow-scripts'],
    ])
      it(`has the height of its story ${what}`, async () => {
        const page = await article(framed(frames.origin, {sandbox}));
        await page.until(`${ours('height')} > ${TALL}`);
        await page.until(`${frameHeight} === ${ours('height')}`);
        assert.deepEqual((await page.recorded()).problems, []);
      });

    it('is believed by its page only within bounds, from the origin of its address', async () => {
      const frame = (marked, path) => `<iframe ${marked} width="300" src="${frames.origin}${path}"></iframe>`;
      const page = await article(
        frame('data-story-timeline', '/liar.html') +
          frame('', '/liar.html') +
          frame('data-story-timeline', '/away.html'),
      );
      const heights = `[...document.querySelectorAll('iframe')].map(({style}) => style.height).join()`;
      await page.until(`heard.filter((data) => data['story-timeline']?.height === 345).length >= 3`);
      assert.equal(await page.evaluate(heights), '345px,,');
      assert.equal(await page.evaluate('scrollY'), 0);
      assert.deepEqual((await page.recorded()).problems, []);
    });

    it('tells its height to AMP and to Medium too', async () => {
      const page = await article(framed(frames.origin));
      await page.until(`${ours('height')} > ${TALL}`);
      const heard = await page.evaluate('JSON.stringify(heard)').then(JSON.parse);
      const {height} = heard.findLast((data) => data['story-timeline'])['story-timeline'];
      assert.deepEqual(
        heard.findLast((data) => data.sentinel),
        {sentinel: 'amp', type: 'embed-size', height},
      );
      const medium = JSON.parse(heard.findLast((data) => typeof data === 'string'));
      assert.deepEqual(medium, {
        src: `${frames.origin}/embed.html?src=story.json`,
        context: 'iframe.resize',
        height,
      });
    });

    it('follows a link to an event: the page scrolls to it in the frame', async () => {
      const path = '/embed.html?src=story.json&view=sequence';
      const page = await article(framed(frames.origin, {path}), {hash: '#e9'});
      await page.until(`${ours('top')} > 300`);
      await page.until(
        `Math.abs(document.querySelector('iframe').getBoundingClientRect().top + ${ours('top')}) < 60`,
      );
      await page.evaluate(`void (location.hash = 'e2')`);
      await page.until(`${ours('top')} < 300`);
      await page.until(
        `Math.abs(document.querySelector('iframe').getBoundingClientRect().top + ${ours('top')}) < 60`,
      );
    });

    it('shows what its own address names, by itself', async () => {
      const page = await browser.open(`${frames.origin}/embed.html?src=story.json&view=table#e3`);
      const timeline = `document.querySelector('story-timeline')`;
      await page.until(`${timeline}.selected === 'e3' && ${timeline}.effectiveView === 'table'`);
    });

    const refused = {
      'a host that is not listed': () => `/embed.html?src=${foreign.origin}/story.json`,
      'a host that only looks like its own': () =>
        `/embed.html?src=${frames.origin}@${new URL(foreign.origin).host}/story.json`,
      'its own host by another name': () =>
        `/embed.html?src=${frames.origin.replace('127.0.0.1', 'localhost')}/story.json`,
      'data in the address': () => `/embed.html?src=data:application/json,{}`,
      'script in the address': () => `/embed.html?src=javascript:alert(1)`,
    };
    for (const [what, path] of Object.entries(refused))
      it(`shows no story of ${what}, and says so`, async () => {
        const before = foreign.asked.length;
        const page = await browser.open(`${frames.origin}${path()}&lang=es`);
        await page.until(`document.body.innerText.includes('no muestra historias de')`);
        assert.equal(await page.evaluate(`document.querySelector('story-timeline')`), null);
        assert.equal(foreign.asked.length, before);
      });

    it('does not follow its own host to another', async () => {
      const before = foreign.asked.length;
      const page = await browser.open(`${frames.origin}/embed.html?src=away.json`);
      await page.until(
        `document.querySelector('story-timeline').shadowRoot?.textContent.length > 0 && !document.querySelector('story-timeline').story`,
      );
      await page.until(`document.querySelector('story-timeline').matches(':state(failed)')`);
      assert.equal(foreign.asked.length, before);
    });

    it('shows a story of a host that its owner lists', async () => {
      const page = await article(
        framed(frames.origin, {path: `/listed.html?src=${foreign.origin}/story.json`}),
      );
      await page.until(`${frameHeight} > ${TALL}`);
    });

    it('says that it needs an address', async () => {
      const page = await browser.open(`${frames.origin}/embed.html`);
      await page.until(`document.body.innerText.includes('?src=')`);
    });
  });

describe('dist/embed/host.js', () => {
  it('is about one kilobyte', async () => {
    const code = await readFile('dist/embed/host.js', 'utf8');
    assert.ok(code.length < 1100, `${code.length} bytes`);
  });
});
