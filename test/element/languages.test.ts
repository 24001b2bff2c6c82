import {expect} from 'chai';
import {mountIn} from '../support/reading.ts';
import {mount, unmountAll} from '../support/mount.ts';

const TITLES: readonly (readonly [string, RegExp, string])[] = [
  ['fr', /Poutine/, 'ltr'],
  ['ko', /푸틴/, 'ltr'],
  ['ru', /Путин/, 'ltr'],
  ['ar', /بوتين/, 'rtl'],
];

describe('A further language', () => {
  afterEach(unmountAll);

  for (const [lang, title, direction] of TITLES)
    it(`arrives when it is used: ${lang}, interface and visit`, async () => {
      const {element, text, find, settle} = await mount(`<visit-timeline lang="${lang}"></visit-timeline>`);
      for (let wait = 0; wait < 100 && !title.test(text('.title')); wait++) await settle();
      expect(text('.title')).to.match(title);
      expect(text('.reading-sentence')).to.not.equal('Order counts here; distance is not time.');
      expect(find('.root').dir).to.equal(direction);
      expect(element.events).to.have.length(21);
    });

  it('keeps a story that the page gave, and says the interface in it', async () => {
    const {element, text, settle} = await mount('<visit-timeline lang="fr"></visit-timeline>');
    element.story = {version: 1, lang: 'en', title: 'Mine', events: [{id: 'a', title: 'A'}]} as never;
    await settle();
    for (let wait = 0; wait < 100 && /Order/.test(text('.reading-sentence')); wait++) await settle();
    expect(text('.title')).to.equal('Mine');
    expect(text('.reading-sentence')).to.not.match(/Order/);
  });

  it('are each their own timeline’s, of two on one page', async () => {
    const [spanish, arabic] = [await mountIn('es'), await mountIn('ar')];
    for (const [{find, text}, lang, dir, help] of [
      [spanish, 'es', 'ltr', 'Teclas'],
      [arabic, 'ar', 'rtl', 'المفاتيح'],
    ] as const) {
      expect([find('.root').lang, find('.root').dir, text('.keys-button')]).to.deep.equal([lang, dir, help]);
      expect(getComputedStyle(find('.title')).direction).to.equal(dir);
    }
  });
});
