import {expect} from 'chai';
import {en, es} from '../support/dictionaries.ts';
import {fill, fillPhrase, plural} from '../../src/words/fill.ts';
import {sentenceCase} from '../../src/words/sentence.ts';

describe('fill', () => {
  it('puts values in their places', () => expect(fill('{i} de {n}', {i: 8, n: 20})).to.equal('8 de 20'));
  it('takes values as they are', () => expect(fill('{a}', {a: '$& {b} $1', b: 'x'})).to.equal('$& {b} $1'));
  it('leaves out what has no value', () => expect(fill('a{missing}b', {})).to.equal('ab'));
});

describe('fillPhrase', () => {
  const phrases: readonly (readonly [string, string, string])[] = [
    [es.after, 'el visto bueno', 'después del visto bueno'],
    [es.after, 'la firma', 'después de la firma'],
    [es.after, 'El Salvador, anfitrión', 'después de El Salvador, anfitrión'],
    [es.after, '«el acuerdo»', 'después de «el acuerdo»'],
    [es.after, 'el fin de el Estado', 'después del fin del Estado'],
    [es.with, 'el brindis', 'a la vez que el brindis'],
    [es.during, 'el viaje a el norte', 'durante el viaje al norte'],
    [es.during, 'la sede elegida', 'durante la sede elegida'],
    [en.after, 'the signing', 'after the signing'],
  ];
  for (const [template, event, expected] of phrases) {
    it(expected, () => {
      const dictionary = template === en.after ? en : es;
      expect(fillPhrase(template, {event}, dictionary)).to.equal(expected);
    });
  }
});

describe('plural', () => {
  const spanish = {lang: 'es', messages: es};
  it('counts', () => {
    expect(plural(spanish, es.events, 1)).to.equal('1 hecho');
    expect(plural(spanish, es.events, 20)).to.equal('20 hechos');
    expect(plural({lang: 'en', messages: en}, en.events, 0)).to.equal('0 events');
  });
  it('follows the dictionary where the reader’s language has none', () => {
    expect(plural({lang: 'ru', messages: en}, en.events, 2)).to.equal('2 events');
  });
  it('takes another text for the number', () => {
    expect(plural({lang: 'en', messages: en}, en.paragraphShort, 3, {n: '1, 2 and 5'})).to.equal(
      'paras.\u00a01, 2 and 5',
    );
  });
});

describe('sentenceCase', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['es', 'entre las 00:00', 'Entre las 00:00'],
    ['es', '«este miércoles», durante la visita', '«Este miércoles», durante la visita'],
    ['en', '“this Wednesday”', '“This Wednesday”'],
    ['es', 'último', 'Último'],
    ['tr', 'istanbul', 'İstanbul'],
    ['en', '', ''],
  ];
  for (const [lang, phrase, expected] of cases)
    it(`${lang}: ${phrase}`, () => expect(sentenceCase(phrase, lang)).to.equal(expected));
});
