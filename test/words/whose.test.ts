import {expect} from 'chai';
import {messages as ar} from '../../src/words/languages/ar.ts';
import {describeBounds} from '../../src/words/time/bounds.ts';
import {describeContradictions} from '../../src/words/reasons/contradictions.ts';
import {describeStatus} from '../../src/words/badges.ts';
import {nameOf, quoted} from '../../src/words/names.ts';
import {en, es} from '../support/dictionaries.ts';
import {readerZoneName, otherDay} from '../../src/words/time/day-words.ts';
import {describeZone} from '../../src/words/time/zone-words.ts';
import type {Event} from '../../src/story/story.ts';
import {epochMs} from '../../src/time/units.ts';
import {describeWhen} from '../../src/words/when.ts';
import {whenOf, wordsFor, type Options} from './support.ts';

type Told = Omit<Event, 'id' | 'title'>;

/** Far from the others, so that dates are said in full. */
const long: Event = {id: 'long-ago', title: 'Antes', when: '1999-01-01'};

describe('zones', () => {
  const landing: Told = {when: '2024-06-19T02:22'};
  const zones: readonly (readonly [string, string])[] = [
    ['Asia/Pyongyang', 'a las 02:22 del 19 de junio de 2024'],
    ['Asia/Kathmandu', 'a las 23:07 del 18 de junio de 2024'],
    ['America/Sao_Paulo', 'a las 14:22 del 18 de junio de 2024'],
  ];
  for (const [zone, expected] of zones)
    it(`tells a time in ${zone}`, () => expect(whenOf(landing, {zone}, [long])).to.equal(expected));
  for (const [zone] of zones)
    it(`does not convert a date to ${zone}`, () =>
      expect(whenOf({when: '2024-06-19'}, {zone}, [long])).to.equal('el 19 de junio de 2024'));
  it('survives a zone and a language that are none', () => {
    expect(whenOf(landing, {zone: 'Nowhere', lang: 'en_GB'}, [long])).to.equal('at 02:22 on 19 June 2024');
  });
  it('ends a day in the language’s own digits', () => {
    const words = wordsFor(
      [{id: 'e', title: 'E', when: {between: ['2024-06-19T18:00', '2024-06-20T00:00']}}],
      {lang: 'ar-EG', messages: ar},
    );
    expect(describeWhen('e', words).phrases[0]?.text).to.include('١٨:٠٠').and.to.include('٢٤:٠٠');
  });
  it('reads an event in its own zone', () => {
    expect(whenOf({...landing, timeZone: 'Europe/Moscow'}, {}, [long])).to.equal(
      'a las 08:22 del 19 de junio de 2024',
    );
  });
  it('names a zone as the language knows it', () => {
    const words = wordsFor([{id: 'e', title: 'E', when: '2024-06-19'}], {zone: 'America/Sao_Paulo'});
    // Older data of the language know the city without its accent.
    expect(describeZone(words)).to.match(/^hora de S[aã]o Paulo \(UTC−3\)$/);
    expect(describeZone(words, 'UTC')).to.equal('UTC');
    expect(readerZoneName(words, 'Europe/Madrid')).to.equal('Su hora (Europa central)');
  });
  it('leaves out an offset that changes within the story', () => {
    expect(
      describeZone(
        wordsFor(
          [
            {id: 'e', title: 'E', when: '2024'},
            {id: 'f', title: 'F', when: '2024-07-01'},
          ],
          {zone: 'Europe/Madrid', story: {timeZone: 'Europe/Madrid'}},
        ),
      ),
    ).to.equal('hora de Europa central');
  });
  it('says that it is another day in the zone that is chosen', () => {
    const at = epochMs(Date.parse('2024-06-19T02:22+09:00'));
    const inZone = (zone: string, lang = 'es'): string | undefined =>
      otherDay(wordsFor([{id: 'e', title: 'E', ...landing}], {zone, lang}), at);
    expect(inZone('Europe/Madrid')).to.equal('En esta zona horaria todavía es 18 de junio');
    expect(inZone('Pacific/Kiritimati')).to.equal(undefined);
    expect(inZone('Asia/Pyongyang')).to.equal(undefined);
    expect(inZone('Europe/Madrid', 'en')).to.equal('In this time zone it is still 18 June');
  });
});

describe('sources', () => {
  const sources = {a: {title: 'A', kind: 'article' as const}, b: {title: 'Beta', outside: true}};
  const both: Told = {when: {on: '2024-06-19', source: ['a', 'b'], label: 'este miércoles'}};
  const told = (event: Told, more: Options = {}): string =>
    whenOf(event, {...more, story: {sources, ...more.story}});

  it('marks what an outside source says', () => {
    expect(told({when: {on: '2024-06-19', source: 'b'}})).to.equal(
      'el 19 de junio de 2024, según Beta [no está en el artículo]',
    );
  });
  it('does not mark the article’s own words', () => expect(told(both)).to.equal('«este miércoles»'));
  it('marks a date that needs an outside source', () => {
    expect(told({when: {on: '2024-06-19', source: ['a', 'b']}})).to.equal(
      'el 19 de junio de 2024 [no está en el artículo]',
    );
  });
  it('keeps the words of a statement that went with another source', () => {
    expect(told(both, {hiddenSources: ['b']})).to.equal('«este miércoles»');
    expect(
      told(
        {when: {on: '2024-06-19T10:00', source: ['a', 'b'], label: 'por la mañana'}},
        {hiddenSources: ['b']},
      ),
    ).to.equal('«por la mañana»');
  });
  it('marks words that are an outside source’s', () => {
    const foreign = {sources: {...sources, c: {title: 'C', outside: true}}};
    const event: Told = {when: {on: '2024-06-19T10:00', source: ['b', 'c'], label: 'early'}};
    expect(told(event, {hiddenSources: ['c'], story: foreign})).to.equal('«early» [no está en el artículo]');
  });
  it('lets the words go with their source', () => {
    expect(told(both, {hiddenSources: ['a']})).to.equal('el artículo no dice cuándo');
  });
  it('keeps a relation in words while the other event is hidden', () => {
    const visit: Event = {id: 'v', title: 'V', name: 'la visita', says: [{source: 'b'}]};
    const options = {hiddenSources: ['b'], story: {sources}};
    expect(whenOf({during: {event: 'v', source: 'a'}}, options, [visit])).to.equal('durante la visita');
    expect(whenOf({during: {event: 'v', source: 'b'}}, options, [visit])).to.equal(
      'el artículo no dice cuándo',
    );
  });
  it('shows planned, alleged and corrected events as such', () => {
    const words = wordsFor([{id: 'e', title: 'E'}]);
    const badges = describeStatus({id: 'e', title: 'E', status: 'denied', updated: '2024-06-20'}, words);
    expect(badges.map(({text}) => text)).to.deep.equal(['desmentido', 'actualizado: 20 de junio de 2024']);
    expect(describeStatus({id: 'e', title: 'E'}, words)).to.deep.equal([]);
  });
});

describe('contradictions', () => {
  const events: readonly Event[] = [
    {id: 'a', title: 'La salida', name: 'la salida', when: '2024-06-19T10:00'},
    {id: 'b', title: 'La llegada', name: 'la llegada', when: '2024-06-19T09:00', after: 'a'},
  ];
  it('marks all that take part and says by how much they miss', () => {
    const words = wordsFor(events);
    expect(whenOf({when: '2024-06-19T09:00', after: 'a'}, {}, events.slice(0, 1))).to.match(
      /\[≠ no coinciden\].*\[≠ no coinciden\]/,
    );
    const [told] = describeContradictions('b', words);
    expect(told?.heading.replaceAll('\u00a0', ' ')).to.equal('No coinciden: las separan 1 hora');
    expect(told?.sides.map(({event, text}) => `${event}: ${text}`)).to.deep.equal([
      'a: A las 10:00',
      'b: A las 09:00',
      'b: Después de la salida',
    ]);
    expect(describeContradictions('none', words)).to.deep.equal([]);
  });

  const reasons: readonly (readonly [what: string, event: Told, aside: string])[] = [
    [
      'a soft date',
      {when: ['2024-06-18~', '2024-06-20']},
      'Hacia el 18 de junio de 2024: Se deja de lado porque su fecha es la menos segura.',
    ],
    [
      'what is inferred',
      {when: [{on: '2024-06-19T08:00', basis: 'inferred'}, '2024-06-19T10:00']},
      'A las 08:00 [deducido]: Se deja de lado porque es una deducción; lo otro lo dice una fuente.',
    ],
    [
      'that it was published',
      {when: '2024-06-20T10:00', says: [{source: 'paper'}]},
      'Publicado: 19 de junio de 2024: Se deja de lado porque es una deducción; lo otro lo dice una fuente.',
    ],
    [
      'the last of equals',
      {when: ['2024-06-19T08:00', '2024-06-19T10:00']},
      'A las 10:00: Se deja de lado porque va después en el documento; nada indica cuál es la correcta.',
    ],
    [
      'what cannot be',
      {when: {between: ['2024-06-19T10:00', '2024-06-19T08:00']}},
      'Entre las 10:00 y las 08:00 del 19 de junio de 2024: Se deja de lado porque no puede cumplirse.',
    ],
  ];
  for (const [what, event, expected] of reasons)
    it(`says why ${what} was set aside`, () => {
      const story = {sources: {paper: {title: 'Paper', published: '2024-06-19'}}};
      const words = wordsFor([{id: 'e', title: 'E', ...event}], {story});
      const [side] = describeContradictions('e', words)[0]?.sides.filter(({aside}) => aside) ?? [];
      const marks = side?.badges.map(({text}) => ` [${text}]`).join('');
      expect(`${side?.text}${marks}: ${side?.aside}`).to.equal(expected);
    });
});

describe('names and quotation marks', () => {
  const words = wordsFor([
    {id: 'e', title: 'Kim: «nueva era»'},
    {id: 'f', title: 'F', name: {es: 'la firma'}},
  ]);
  it('takes the name, else the title in quotation marks', () => {
    expect(nameOf(words, 'f')).to.equal('la firma');
    expect(nameOf(words, 'e')).to.equal('el hecho «Kim: “nueva era”»');
    expect(nameOf(words, 'none')).to.equal('');
  });
  it('nests', () => {
    expect(quoted('dijo «no» y “sí”', es)).to.equal('«dijo “no” y “sí”»');
    expect(quoted('he said “no”', en)).to.equal('“he said ‘no’”');
  });
  it('gives limits of a moment', () => {
    const moment = wordsFor([{id: 'e', title: 'E', when: '2024-06-19T02:22', lasts: 'PT0S'}]);
    expect(describeBounds('e', moment)?.text).to.equal(
      'miércoles, 19 de junio de 2024, 02:22, hora de Corea del Norte (UTC+9)',
    );
  });
});
