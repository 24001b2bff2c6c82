// The page that makes stories, as an editor uses it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {createServer} from 'vite';
import {chromiumOptions} from '../../tools/browsers/options.mjs';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {serve} from '../../tools/e2e/server.mjs';
import {BROKEN_TEXTS, OWN_ARTICLE} from './make-article.mjs';
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const {skip} = engineNames.find(({name}) => name === 'chromium');
const article = process.env.VISIT_ARTICLE;

describe('The page that makes stories', {skip}, () => {
  let server;
  let browser;
  let page;
  let address;
  const said = [];
  const hosts = new Set();
  before(async () => {
    server = await createServer({server: {port: 0}, logLevel: 'silent'});
    await server.listen();
    address = `http://localhost:${server.httpServer.address().port}/demo/make/`;
    browser = await launch(chromiumOptions());
    page = await browser.newPage();
    page.on('console', (message) => {
      if (!/\[vite\]|lit\.dev\/msg\/dev-mode/.test(message.text())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) =>
      hosts.add(new URL(request.url()).protocol + new URL(request.url()).hostname),
    );
    await page.setViewport({width: 1280, height: 900});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const fresh = async (lang = 'en') => {
    await page.goto(`${address}?lang=${lang}`);
    await page.evaluate('localStorage.clear()');
    await page.goto(`${address}?lang=${lang}`);
    await page.waitForSelector('[data-start]');
  };
  const paste = async (text) => {
    await page.$eval(
      '[data-start]',
      (area, value) => {
        area.value = value;
        area.dispatchEvent(new Event('input'));
      },
      text,
    );
    await page.click('[data-make]');
  };
  const timeline = (expression) =>
    page.evaluate(
      `(() => {const timeline = document.querySelector('.live story-timeline'); return ${expression};})()`,
    );
  const until = (expression) => page.waitForFunction(expression, {timeout: 15_000, polling: 50});
  const press = (selector) => page.$eval(selector, (element) => element.click());
  const tab = (name) => press(`#tab-${name}`);
  const jsonText = () =>
    page.$eval('.cm-content', (content) => content.cmTile?.view.state.doc.toString() ?? content.innerText);
  const withControl = async (key) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  const typeTitle = async (text) => {
    await withControl('a');
    await page.keyboard.type(text);
  };
  /** Chooses a sentence by the keyboard, then types the title of its event. */
  const mark = async (part, title) => {
    const sentence = await page.evaluateHandle(
      (words) => [...document.querySelectorAll('.sentence')].find((each) => each.textContent.includes(words)),
      part,
    );
    await sentence.focus();
    await page.keyboard.press('Enter');
    await typeTitle(title);
  };
  const cardOf = (title) =>
    page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll('.card')].find(
          (card) => card.querySelector('[data-title]').value === wanted,
        ),
      title,
    );
  const link = async (title, other) => {
    const card = await cardOf(title);
    await card.evaluate((element, wanted) => {
      const form = element.querySelector('[data-link]');
      const option = [...form.elements.other.options].find(({text}) => text === wanted);
      form.elements.other.value = option.value;
      form.requestSubmit();
    }, other);
  };
  it('makes an article’s sentences events, with dates as the article words them, and orders nothing by itself', async () => {
    await fresh();
    await paste(OWN_ARTICLE);
    await page.waitForSelector('.sentence');
    const numbers = await page.$$eval('.number', (all) => all.map(({textContent}) => textContent));
    assert.deepEqual(numbers, ['1', '2', '3']);
    await mark('The bill was passed', 'The bill is passed');
    await mark('On Friday morning', 'The signature');
    await until(`document.querySelector('.live story-timeline').events?.length === 2`);
    const orders = await timeline(
      `timeline.story.events.map(({when, after, before}) => [when, after, before].every((each) => each === undefined))`,
    );
    assert.deepEqual(orders, [true, true]);
    await until(`document.querySelector('.offers [data-accept]')`);
    const card = await cardOf('The bill is passed');
    assert.match(
      await card.evaluate(({textContent}) => textContent),
      /on 19 June 2024 at 23:40\s*2024-06-19T23:40/,
    );
    await card.evaluate((element) => element.querySelector('.offers [data-accept]').click());
    await until(
      `document.querySelector('.live story-timeline').story.events[0].when?.on === '2024-06-19T23:40'`,
    );
    const {says, when} = await timeline('timeline.story.events[0]');
    assert.equal(when.label, 'on 19 June 2024 at 23:40');
    assert.deepEqual(says, [
      {source: 'article', sentence: 'The bill was passed on 19 June 2024 at 23:40.', paragraph: 1},
    ]);
  });
  it('takes a newspaper’s article to its chain of four, by marking, accepting and choosing', async (test) => {
    if (!article || !existsSync(article)) return test.skip('VISIT_ARTICLE names no file');
    await fresh('es');
    await paste(readFileSync(article, 'utf8'));
    await page.waitForSelector('.sentence');
    await mark('en la madrugada', 'Llegada');
    await mark('Tras una serie de negociaciones', 'Negociaciones');
    await (await cardOf('Negociaciones')).evaluate((card) => card.querySelector('[data-another]').click());
    await typeTitle('Visto bueno');
    await mark('rubricados sus firmas', 'Firma');
    await until(`document.querySelectorAll('[data-offer-form]').length >= 2`);
    await (
      await cardOf('Visto bueno')
    ).evaluate((card) => card.querySelector('[data-offer-form]').requestSubmit());
    await link('Negociaciones', 'Llegada');
    await link('Firma', 'Visto bueno');
    await until(
      `document.querySelector('.live story-timeline').story?.events.filter(({after}) => after).length === 3`,
    );
    const story = await timeline('timeline.story');
    const ids = Object.fromEntries(story.events.map(({title, id}) => [title, id]));
    assert.deepEqual(Object.keys(ids), ['Llegada', 'Negociaciones', 'Visto bueno', 'Firma']);
    const {solve} = await import('../../dist/index.js');
    const {order} = solve(story);
    const chain = ['Llegada', 'Negociaciones', 'Visto bueno', 'Firma'].map((title) => ids[title]);
    for (const [index, id] of chain.slice(1).entries()) {
      assert.equal(order(chain[index], id), 'inferred', `${chain[index]} before ${id}`);
    }
    const [, , approval] = story.events;
    assert.match(approval.after.label, /^Tras una serie de negociaciones/);
    for (const {says} of story.events) assert.ok(readFileSync(article, 'utf8').includes(says[0].sentence));
  });
  it('opens other formats, and tells what has no place in a story', async () => {
    await fresh();
    await paste(
      '{"events":[{"start_date":{"year":2024},"text":{"headline":"The hearing"},"background":{"color":"red"}}]}',
    );
    await until(`document.querySelector('.live story-timeline').events?.[0]?.title === 'The hearing'`);
    assert.match(await page.$eval('.notes', ({textContent}) => textContent), /“background” has no place/);
  });
  for (const [name, text, message] of BROKEN_TEXTS)
    it(`says in one message what is wrong with ${name}, and keeps what was typed`, async () => {
      await fresh();
      await paste(text);
      await page.waitForSelector('ul.trouble li');
      const messages = await page.$$eval('ul.trouble li', (all) => all.map(({textContent}) => textContent));
      assert.equal(messages.length, 1);
      assert.match(messages[0], message);
      assert.equal(await page.$eval('[data-start]', ({value}) => value), text);
    });
  it('edits as a table, with the timeline beside it, and undoes and redoes', async () => {
    await fresh();
    await press('[data-empty]');
    await page.waitForSelector('[data-add]');
    await press('[data-add]');
    await page.waitForSelector('[data-row] input');
    await page.click('[data-row] input');
    await typeTitle('The debate');
    await until(`document.querySelector('.live story-timeline').events?.[0]?.title === 'The debate'`);
    const [, when] = await page.$$('[data-row] input');
    await when.type('2024-06-31');
    await page.keyboard.press('Tab');
    await until(`document.querySelector('.wrong')?.textContent.includes('2024-06-31')`);
    await withControl('z');
    await until(`!document.querySelector('.wrong')?.textContent.includes('2024-06-31')`);
    await page.keyboard.down('Shift');
    await withControl('Z');
    await page.keyboard.up('Shift');
    await until(`document.querySelector('.wrong')?.textContent.includes('2024-06-31')`);
  });
  it('edits as JSON: issues in the line, completion by the schema, and nothing lost while it is broken', async () => {
    await tab('json');
    await page.waitForSelector('.cm-content');
    await page.waitForSelector('.cm-lintRange-error');
    await page.click('.cm-content');
    await withControl('End');
    await page.keyboard.type(' broken');
    await tab('table');
    await page.waitForSelector('#pane .trouble');
    await tab('json');
    assert.match(await jsonText(), /broken/);
    await withControl('z');
    await tab('table');
    await page.waitForSelector('[data-row]');
    await tab('json');
    await page.click('.cm-content');
    await withControl('Home');
    await page.keyboard.press('ArrowRight');
    await withControl('Space');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    assert.match(await page.$eval('.cm-tooltip-autocomplete', ({textContent}) => textContent), /timeZone/);
  });
  it('keeps a copy in the browser until it is saved, says so, and forgets it on request', async () => {
    await fresh();
    await paste(OWN_ARTICLE);
    await until(`document.querySelector('.kept').textContent.includes('A copy is kept')`);
    await page.reload();
    await page.waitForSelector('.sentence');
    assert.match(await page.$eval('.kept', ({textContent}) => textContent), /copy that was kept/);
    await press('[data-forget]');
    await until(`localStorage.length === 0`);
    await page.reload();
    await page.waitForSelector('[data-start]');
  });
  it('copies an embed in each form, and each shows the story on a page of its own', async () => {
    await fresh();
    await paste('Title,Date\nThe debate,2024-06-19\nThe vote,2024-06-20\n');
    await until(`document.querySelector('.live story-timeline').events?.length === 2`);
    const forms = await page.$$eval('[data-form]', (all) =>
      all.map((each) => [each.dataset.form, each.querySelector('textarea').value]),
    );
    const json = await timeline('JSON.stringify(timeline.story)');
    const all = readFileSync('dist/story-timeline.all.js', 'utf8');
    const pages = Object.fromEntries(
      forms.map(([form, markup]) => [
        `/${form}.html`,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>${form}</title>${markup}`,
      ]),
    );
    const host = await serve({pages: {...pages, '/story.json': json, '/story-timeline.all.js': all}});
    const reader = await openBrowser('chromium');
    try {
      for (const path of Object.keys(pages)) {
        const opened = await reader.open(`${host.origin}${path}`);
        await opened.until(`document.querySelector('story-timeline').matches(':state(ready)')`);
        const titles = await opened.evaluate(
          `document.querySelector('story-timeline').events.map(({title}) => title)`,
        );
        assert.deepEqual(titles, ['The debate', 'The vote'], path);
      }
    } finally {
      await reader.close();
      await host.close();
    }
    assert.equal(forms.length, 4);
  });
  for (const lang of ['en', 'es'])
    for (const theme of ['light', 'dark'])
      it(`fits 320 px and can be used by everybody, in ${lang}, ${theme}`, async () => {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
        await page.setViewport({width: 320, height: 700});
        await fresh(lang);
        await paste(OWN_ARTICLE);
        await page.waitForSelector('.sentence');
        await mark('The bill was passed', 'Passed');
        await page.waitForSelector('.offers [data-accept]');
        for (const pane of ['article', 'table', 'json']) {
          await tab(pane);
          if (pane === 'json') await page.waitForSelector('.cm-content');
          const width = await page.evaluate('document.documentElement.scrollWidth');
          assert.ok(width <= 320, `${pane}: ${width}`);
          await page.evaluate(axe);
          const violations = await page.evaluate(
            `axe.run({exclude: ['story-timeline']}, {rules: {region: {enabled: false}}}).then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes.map(({target}) => target).join(' ')))`,
          );
          assert.deepEqual(violations, [], pane);
        }
        await page.setViewport({width: 1280, height: 900});
      });
  it('asks no other host for anything, and says nothing on the console', () => {
    assert.deepEqual(
      [...hosts].filter((host) => !/^(http:localhost|data:|blob:)/.test(host)),
      [],
    );
    assert.deepEqual(said, []);
  });
});
