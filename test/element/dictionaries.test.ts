import {expect} from 'chai';
import {furtherLanguages} from '../../src/words/language.ts';
import {dictionaryLoader, loadDictionary, type Dictionary} from '../../src/element/reader-language.ts';

describe('loadDictionary', () => {
  for (const language of furtherLanguages) {
    it(`loads ${language}, interface and story, by any tag of it`, async () => {
      const dictionary = await loadDictionary(`${language}-XX`);
      expect(dictionary?.messages.language).to.equal(language);
      expect(dictionary?.visitTexts.title).to.be.a('string').and.not.equal('');
      expect(await loadDictionary(language)).to.equal(dictionary);
    });
  }

  it('has none for the languages of every build, or for what is no language', async () => {
    for (const tag of ['es', 'en-GB', 'de', '', 'toString'])
      expect(await loadDictionary(tag), tag).to.equal(undefined);
  });
});

describe('dictionaryLoader', () => {
  const french = {messages: {language: 'fr'}, visitTexts: {}} as unknown as Dictionary;

  it('loads each file once, however many wait for it', async () => {
    let loads = 0;
    const load = dictionaryLoader({fr: () => Promise.resolve((loads++, french))});
    const [one, other] = await Promise.all([load('fr'), load('fr-CA')]);
    expect(one).to.equal(other).and.to.deep.equal(french);
    expect(await load('FR')).to.equal(one);
    expect(loads).to.equal(1);
  });

  it('answers undefined after a failure, and tries again', async () => {
    let loads = 0;
    const load = dictionaryLoader({
      fr: () => (loads++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(french)),
    });
    expect(await load('fr')).to.equal(undefined);
    expect(await load('fr')).to.deep.equal(french);
  });
});
