import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {extractText, extractTextItems, getDocumentProxy} from 'unpdf';
import {openVisit} from './visit-page.mjs';

/** Without white space and hyphens, which lines end with, and in the letters' plain forms: PDFs hold the drawn ones. */
const plain = (text) => text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b-\u200f\u2066-\u2069-]/g, '');

async function textOf(pdf) {
  const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {mergePages: true});
  return plain(text);
}

/** Every title and text of a visit in a language. */
async function writtenIn(visit, lang) {
  const written = await visit.evaluate(`element.events.flatMap(({id, title}) => {
    const {text} = element.story.events.find((event) => event.id === id);
    return [title, ...(text ? [text['${lang}']] : [])];
  })`);
  assert.ok(written.length > 29);
  return written;
}

/** How often each Arabic letter stands there: in which order, a PDF does not say so that all would understand it. */
const letters = (text) =>
  [...text.replaceAll(/\P{Script=Arabic}|\p{M}/gu, '')].reduce(
    (counts, letter) => counts.set(letter, (counts.get(letter) ?? 0) + 1),
    new Map(),
  );

describe('On paper', () => {
  let browser;

  before(async () => {
    browser = await openVisit();
  });

  after(() => browser?.close());

  for (const lang of ['es', 'ru'])
    for (const view of ['sequence', 'clock', 'table'])
      it(`every event stands with its title and its text: ${view}, ${lang}`, async () => {
        const visit = await browser.open(lang, {view});
        const written = await writtenIn(visit, lang);
        const printed = await textOf(await visit.page.pdf({format: 'A4'}));
        await visit.close();
        const missing = written.filter((text) => !printed.includes(plain(text)));
        assert.deepEqual(missing, []);
      });

  for (const view of ['sequence', 'clock', 'table'])
    it(`no letter is lost: ${view}, ar`, async () => {
      const visit = await browser.open('ar', {view});
      const written = await writtenIn(visit, 'ar');
      const paper = letters(await textOf(await visit.page.pdf({format: 'A4'})));
      await visit.page.emulateMediaType('print');
      await visit.evaluate(
        `root.querySelectorAll('.spoken, option:not(:checked)').forEach((unseen) => unseen.remove())`,
      );
      const shown = await visit.evaluate(`root.querySelector('section').innerText`);
      await visit.close();
      assert.deepEqual(
        written.filter((text) => !plain(shown).includes(plain(text))),
        [],
      );
      const lost = [...letters(plain(shown))].filter(([letter, count]) => (paper.get(letter) ?? 0) < count);
      assert.deepEqual(lost, []);
    });

  it('each number of the chain stands beside its title', async () => {
    const visit = await browser.open('es');
    const document = await getDocumentProxy(new Uint8Array(await visit.page.pdf({format: 'A4'})));
    await visit.close();
    const {items} = await extractTextItems(document);
    const beside = items.flatMap((page) =>
      page
        .filter(({str}) => /^\d$/.test(str.trim()))
        .map((number) => [
          number.str.trim(),
          page.find(({str, y}) => str.length > 5 && Math.abs(y - number.y) < 3)?.str.slice(0, 12),
        ]),
    );
    assert.deepEqual(beside, [
      ['1', 'Kim recibe a'],
      ['2', 'Una serie de'],
      ['3', 'Visto bueno '],
      ['4', 'Los dos país'],
    ]);
  });

  it('what is folded on the screen stands in full', async () => {
    const long = await browser.open('es');
    await long.evaluate(`(() => {
      const events = Array.from({length: 40}, (_, at) => ({id: 'e' + at, title: 'Folded title ' + at, when: '2024'}));
      document.querySelector('visit-timeline').story = {version: 1, lang: 'en', title: 'Long', events};
    })()`);
    await long.evaluate(`document.querySelector('visit-timeline').updateComplete`);
    const printed = await textOf(await long.page.pdf({format: 'A4'}));
    await long.close();
    for (let at = 0; at < 40; at++) assert.ok(printed.includes(plain(`Folded title ${at}`)), `${at}`);
  });

  it('misses what is not printed', async () => {
    const visit = await browser.open('es');
    await visit.evaluate(`root.querySelector('[data-row="firma"]').remove()`);
    const printed = await textOf(await visit.page.pdf({format: 'A4'}));
    await visit.close();
    assert.ok(!printed.includes(plain('Los dos países firman un tratado de asociación estratégica')));
  });
});
