import {expect} from 'chai';
import {parseStory} from '../../src/story/read/parse.ts';

const message = (event: object, lang?: string): string | undefined => {
  const events = [
    {id: 'signing', title: 'A', says: [{source: 'kcna'}], ...event},
    {id: 'talks', title: 'B', says: [{source: 'kcna'}]},
  ];
  const story = {version: 1, lang: 'en', title: 'T', timeZone: 'UTC', sources: {kcna: {title: 'S'}}, events};
  return parseStory(story, lang === undefined ? {} : {lang}).issues[0]?.message;
};

describe('The sentence of an issue', () => {
  const cases: readonly (readonly [object, string, string])[] = [
    [
      {wehn: '2024'},
      'The key “wehn” is not known here and was left out; did you mean “when”?',
      'La clave «wehn» no se conoce aquí y se ha omitido; ¿quiso decir «when»?',
    ],
    [
      {date: '2024'},
      'The key “date” is not known here and was left out; did you mean “when”?',
      'La clave «date» no se conoce aquí y se ha omitido; ¿quiso decir «when»?',
    ],
    [
      {colour: 'red'},
      'The key “colour” is not known here and was left out.',
      'La clave «colour» no se conoce aquí y se ha omitido.',
    ],
    [
      {after: 'talk'},
      '“after” points to “talk”, but nothing usable has that id; did you mean “talks”?',
      '«after» remite a «talk», pero nada utilizable tiene ese id; ¿quiso decir «talks»?',
    ],
    [
      {when: {on: '2024-02-30'}},
      '“on” must be a date that exists, like "2024-06-19", "2024-06-19T02:22", not “2024-02-30”.',
      '«on» debe ser una fecha que exista, como "2024-06-19", "2024-06-19T02:22", no «2024-02-30».',
    ],
    [
      {when: {around: '2024'}},
      '“give” is missing: add it, like "PT1H30M", "P3D".',
      'Falta «give»: añádalo, como "PT1H30M", "P3D".',
    ],
    [
      {status: 'alledged'},
      '“status” must be one of "past", "ongoing", "planned", "alleged", "denied", not “alledged”; did you mean “alleged”?',
      '«status» debe ser uno de "past", "ongoing", "planned", "alleged", "denied", no «alledged»; ¿quiso decir «alleged»?',
    ],
    [{weight: null}, '“weight” must be like 1, 0.5, not null.', '«weight» debe ser como 1, 0.5, no null.'],
    [
      {lasts: ['PT1H']},
      '“lasts” must be like "PT1H30M", "P3D", not […].',
      '«lasts» debe ser como "PT1H30M", "P3D", no […].',
    ],
    [
      {when: ['2024-06-18', '2024-06-20']},
      'The story contradicts itself: “A” (when: “2024-06-20”) cannot hold together with “A” (when: “2024-06-18”), by 1 day. The first was set aside: check which is wrong.',
      'La historia se contradice: «A» (when: «2024-06-20») no es compatible con «A» (when: «2024-06-18»), por 1 día. Se ha apartado lo primero: compruebe qué está mal.',
    ],
    [
      {when: [{on: '2024-06-18', source: 'kcna'}, '2024-06-20']},
      '“A” (when: “2024-06-20”) cannot hold together with “A” (when: “2024-06-18”), by 1 day. The first was set aside: check which is wrong.',
      '«A» (when: «2024-06-20») no es compatible con «A» (when: «2024-06-18»), por 1 día. Se ha apartado lo primero: compruebe qué está mal.',
    ],
    [
      {id: undefined, title: 'The first vote'},
      '“id” is missing: add it, like "the-first-vote".',
      'Falta «id»: añádalo, como "the-first-vote".',
    ],
    [
      {id: undefined, title: {es: 'Talks'}},
      '“id” is missing: add it, like "talks-2".',
      'Falta «id»: añádalo, como "talks-2".',
    ],
    [
      {timeZone: 'Europe/Madird'},
      '“timeZone” must be like "Asia/Pyongyang", not “Europe/Madird”, and the times of day that rest on it could not be read; did you mean “Europe/Madrid”?',
      '«timeZone» debe ser como "Asia/Pyongyang", no «Europe/Madird», y las horas que dependen de ella no se han podido leer; ¿quiso decir «Europe/Madrid»?',
    ],
    [
      {timeZone: 'Madrid'},
      '“timeZone” must be like "Asia/Pyongyang", not “Madrid”, and the times of day that rest on it could not be read; did you mean “Europe/Madrid”?',
      '«timeZone» debe ser como "Asia/Pyongyang", no «Madrid», y las horas que dependen de ella no se han podido leer; ¿quiso decir «Europe/Madrid»?',
    ],
    [
      {title: {en_US: 'A', en: 'A'}},
      '“en_US” must be like "es", "pt-BR", not “en_US”; did you mean “en-US”?',
      '«en_US» debe ser como "es", "pt-BR", no «en_US»; ¿quiso decir «en-US»?',
    ],
    [
      {title: {español: 'A', en: 'A'}},
      '“español” must be like "es", "pt-BR", not “español”; did you mean “es”?',
      '«español» debe ser como "es", "pt-BR", no «español»; ¿quiso decir «es»?',
    ],
    [
      {during: 'Talks'},
      '“during” points to “Talks”, but nothing usable has that id; did you mean “talks”?',
      '«during» remite a «Talks», pero nada utilizable tiene ese id; ¿quiso decir «talks»?',
    ],
    [
      {media: {src: 'https://example.org/article', alt: 'x'}},
      '“https://example.org/article” looks like a page and no picture: add "type", like "embed" or "image", or make it the "url".',
      '«https://example.org/article» parece una página y no una imagen: añada "type", como "embed" o "image", o póngalo en "url".',
    ],
    [{text: ' '}, '“text” is empty: write it or leave it out.', '«text» está vacío: escríbalo u omítalo.'],
  ];
  for (const [event, english, spanish] of cases) {
    it(`is in the reader’s language: ${english}`, () => {
      expect(message(event, 'en-GB')).to.equal(english);
      expect(message(event, 'es-MX')).to.equal(spanish);
    });
  }

  it('is English where the language is another, none, or no language at all', () => {
    for (const lang of ['fr', 'est', '', undefined]) expect(message({colour: 1}, lang)).to.match(/^The key/);
    expect(parseStory(5, null as never).issues[0]?.message).to.match(/^The story/);
    expect(parseStory(5, {lang: {} as never}).issues[0]?.message).to.match(/^The story/);
  });

  it('shows where JSON breaks off', () => {
    const text = `{"version": 1, "title": "${'x'.repeat(200)}", "lang": "es" "events": []}`;
    const {message = ''} = parseStory(text).issues[0] ?? {};
    // WebKit does not say where; then the text's beginning shows which text it is.
    expect(message).to.match(/"events": \[\]}|near “{"version": 1/);
  });

  it('quotes little of a long value, and nothing invisible', () => {
    const long = message({status: 'x'.repeat(1e6)});
    expect(long).to.have.length.below(250);
    expect(message({['k'.repeat(1e6)]: 1})).to.have.length.below(250);
    expect(message({status: 'a\u202eb\0c\ud800'})).to.include('“a\ufffdb\ufffdc\ufffd”');
  });
});
