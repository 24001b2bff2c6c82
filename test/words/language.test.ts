import {expect} from 'chai';
import {es} from '../support/dictionaries.ts';
import {interfaceLanguage, mergeMessages, speak, voiceOf} from '../../src/words/language.ts';

describe('interfaceLanguage', () => {
  const cases: readonly (readonly [tag: string, language: string])[] = [
    ['es-MX', 'es'],
    ['FR', 'fr'],
    ['ar-EG', 'ar'],
    ['de', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ];
  for (const [tag, language] of cases)
    it(`speaks ${language} for "${tag}"`, () => expect(interfaceLanguage(tag)).to.equal(language));
});

describe('voiceOf', () => {
  const article = {title: 'A', kind: 'article'} as const;
  it('is the article’s where that is the one own source', () => {
    expect(voiceOf({sources: {a: article, b: {title: 'B', outside: true}}})).to.equal('article');
  });
  it('is the sources’ otherwise', () => {
    expect(voiceOf({})).to.equal('sources');
    expect(voiceOf({sources: {a: {title: 'A', kind: 'report'}}})).to.equal('sources');
    expect(voiceOf({sources: {a: article, b: {title: 'B'}}})).to.equal('sources');
  });
});

describe('speak', () => {
  it('makes one string of what was in two voices and leaves the rest alone', () => {
    const words = speak(es, 'sources');
    expect(words.noTime).to.equal('las fuentes no dicen cuándo');
    expect(words.events).to.equal(es.events);
    expect(words.quotes).to.equal(es.quotes);
  });
});

describe('mergeMessages', () => {
  it('overrides a string, a form, both voices', () => {
    const merged = mergeMessages(es, {
      clock: 'Reloj',
      events: {one: '{n} cosa', other: '{n} cosas'},
      noTime: 'sin hora',
      legendStated: {article: 'lo dice el texto'},
    });
    expect(merged.clock).to.equal('Reloj');
    expect(merged.events).to.deep.equal({...es.events, one: '{n} cosa', other: '{n} cosas'});
    expect(merged.noTime).to.deep.equal({article: 'sin hora', sources: 'sin hora'});
    expect(merged.legendStated).to.deep.equal({
      article: 'lo dice el texto',
      sources: 'orden según las fuentes',
    });
    expect(es.clock).to.equal('Horas');
  });
  it('passes over what is no key or no string', () => {
    const nonsense = {
      clock: 3,
      noSuchKey: 'x',
      events: null,
      quotes: ['a'],
      language: 'xx',
      pluralName: '(',
      noTime: {article: 1},
    };
    expect(mergeMessages(es, nonsense)).to.deep.equal(es);
    expect(mergeMessages(es, [])).to.deep.equal(es);
    expect(mergeMessages(es, JSON.parse('{"__proto__": {"clock": "x"}}') as object)).to.deep.equal(es);
  });
});
