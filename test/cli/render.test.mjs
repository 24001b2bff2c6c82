import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseHTML} from 'linkedom';
import {browserPath} from '../../tools/browsers/ensure.mjs';
import {codeBlocks} from '../../tools/docs/read.mjs';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {serve} from '../../tools/e2e/server.mjs';
import {openShell, SLIDES, STORY} from './shell.mjs';

const {skip} = engineNames.find(({name}) => name === 'chromium');

describe('visit-timeline render', () => {
  const shell = openShell({'story.json': STORY, 'slides.json': SLIDES});

  it('writes a page that needs no script', () => {
    const {code} = shell.run('visit-timeline render story.json -o story.html');
    assert.equal(code, 0);
    const {document} = parseHTML(shell.read('story.html'));
    assert.deepEqual([document.documentElement.lang, document.title], ['en', 'The vote']);
    assert.deepEqual(
      [...document.querySelectorAll('ol > li h2')].map(({textContent}) => textContent),
      ['The debate', 'The vote'],
    );
    assert.equal(document.querySelectorAll('script:not([type="application/ld+json"])').length, 0);
  });

  it('writes the list alone, below a heading of a page', () => {
    const {out} = shell.run('cat story.json | visit-timeline render --fragment --heading-level 3');
    assert.match(out, /^<h3[ >]/);
    assert.doesNotMatch(out, /<html/);
  });

  it('writes an ItemList that claims no more than the story', () => {
    const {out} = shell.run('visit-timeline render story.json --to jsonld');
    const list = JSON.parse(out);
    assert.deepEqual([list['@type'], list.numberOfItems], ['ItemList', 2]);
    const [debate, vote] = list.itemListElement.map(({item}) => item);
    // Without an offset it is no time that schema.org knows.
    assert.deepEqual([debate.name, debate.startDate, vote.startDate], ['The debate', undefined, undefined]);
    const {itemListElement} = JSON.parse(shell.run('visit-timeline render slides.json --to jsonld').out);
    assert.deepEqual(
      itemListElement.map(({item}) => item.startDate),
      ['2024-06-19', '2024-07'],
    );
  });

  it('writes no markup of a story into a page', () => {
    shell.write('evil.json', {...STORY, title: '</script><img src=x onerror=alert(1)>'});
    const {out} = shell.run('visit-timeline render evil.json');
    const {document} = parseHTML(out);
    assert.equal(document.querySelector('img'), null);
    assert.equal(
      JSON.parse(document.querySelector('script').textContent).name,
      '</script><img src=x onerror=alert(1)>',
    );
  });

  it('draws pictures by a browser, in what is asked for', {skip}, () => {
    const env = {CHROME_PATH: browserPath('chromium')};
    const svg = shell.run('visit-timeline render story.json -o story.svg --width 600 --lang es', env);
    assert.equal(svg.code, 0, svg.err);
    assert.match(shell.read('story.svg'), /^<svg[^>]* width="600"[\s\S]*The debate/);
    const png = shell.run('visit-timeline render story.json -o story.png --view clock --theme dark', env);
    assert.equal(png.code, 0, png.err);
    assert.equal(shell.read('story.png').slice(1, 4), 'PNG');
  });

  it('says what to do where no browser is', () => {
    const {code, err} = shell.run('visit-timeline render story.json -o no.svg', {
      CHROME_PATH: '/no/such/browser',
    });
    assert.equal(code, 2);
    assert.match(err, /browser/);
    assert.ok(!readdirSync(shell.folder).includes('no.svg'));
  });
});

const threeCommands = codeBlocks(readFileSync('README.md', 'utf8'), 'sh')
  .find((code) => code.includes('convert timeline.json'))
  .replaceAll('npx ', '')
  .trim()
  .split('\n');

describe('From TimelineJS to a page, with the three commands of the README', {skip}, () => {
  const shell = openShell({'timeline.json': SLIDES});

  it('the folder that they write shows the story, and needs nothing else', async () => {
    assert.equal(threeCommands.length, 3);
    for (const line of threeCommands) assert.equal(shell.run(line).code, 0, line);
    const server = await serve({folder: join(shell.folder, 'timeline')});
    const browser = await openBrowser('chromium');
    try {
      const page = await browser.open(`${server.origin}/index.html`);
      await page.until(`document.querySelector('story-timeline').matches(':state(ready)')`);
      const shown = await page.evaluate(
        `document.querySelector('story-timeline').events.map(({title}) => title)`,
      );
      assert.deepEqual(shown, ['The hearing', 'The ruling']);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
