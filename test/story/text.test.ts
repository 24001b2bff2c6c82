import {expect} from 'chai';
import {directionOf, isLanguageTag} from '../../src/story/language.ts';
import {localText} from '../../src/story/text.ts';

describe('localText', () => {
  const text = {en: 'en', 'pt-BR': 'br', es: 'es', 'es-MX': 'mx', ar: 'ar'};
  const cases: readonly (readonly [string, string, string])[] = [
    ['es-MX', 'en', 'es-MX'],
    ['ES-mx', 'en', 'es-MX'],
    ['es-AR', 'en', 'es'],
    ['pt', 'en', 'pt-BR'],
    ['pt-PT', 'en', 'pt-BR'],
    ['fr', 'es', 'es'],
    ['fr', 'es-AR', 'es'],
    ['fr', 'de', 'en'],
    ['', '', 'en'],
    ['constructor', '__proto__', 'en'],
  ];
  for (const [lang, storyLang, expected] of cases) {
    it(`gives ${expected} to a reader of “${lang}” where the story is in “${storyLang}”`, () => {
      expect(localText(text, lang, storyLang)).to.deep.include({
        lang: expected,
        text: text[expected as 'en'],
      });
    });
  }

  it('says the direction of the language that it found', () => {
    expect(localText(text, 'ar-EG', 'en')).to.deep.equal({text: 'ar', lang: 'ar', dir: 'rtl'});
    expect(localText('plain', 'ar', 'en')).to.deep.equal({text: 'plain', lang: 'en', dir: 'ltr'});
  });

  it('is empty where there is no text at all', () => {
    expect(localText({}, 'en', 'es')).to.deep.equal({text: '', lang: 'es', dir: 'ltr'});
  });
});

describe('directionOf', () => {
  for (const tag of ['ar', 'he', 'fa', 'ur', 'ckb', 'yi', 'dv', 'sd', 'ps', 'ug', 'az-Arab', 'pa-PK']) {
    it(`is right to left for ${tag}`, () => expect(directionOf(tag)).to.equal('rtl'));
  }
  for (const tag of ['en', 'es', 'ko', 'zh-Hant', 'ar-Latn', 'ku', 'az', 'pa', '', 'not a tag']) {
    it(`is left to right for “${tag}”`, () => expect(directionOf(tag)).to.equal('ltr'));
  }
});

describe('isLanguageTag', () => {
  for (const tag of ['es', 'pt-BR', 'zh-Hant-TW', 'tlh', 'EN-us', 'ca-valencia', 'ar-u-nu-latn']) {
    it(`takes ${tag}`, () => expect(isLanguageTag(tag)).to.equal(true));
  }
  for (const tag of [
    '',
    'e',
    'en_US',
    'english',
    'español',
    'es-',
    'es-ES-ES',
    'x-own',
    'i-klingon',
    '12',
    ' es',
    'constructor',
  ]) {
    it(`refuses “${tag}”`, () => expect(isLanguageTag(tag)).to.equal(false));
  }
});
