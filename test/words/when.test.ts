import {expect} from 'chai';
import type {Event} from '../../src/story/story.ts';
import {whenOf} from './support.ts';

type Told = Omit<Event, 'id' | 'title'>;

/** Far from the others, so that dates are said in full. */
const long: Event = {id: 'long-ago', title: 'Antes', when: '1999-01-01'};
const signing: Event = {
  id: 'signing',
  title: {es: 'La firma', en: 'Signing'},
  name: {es: 'el acto', en: 'the signing'},
  when: '2024-06-19',
};

describe('a time in words', () => {
  const table: readonly (readonly [string, Told, string, string])[] = [
    ['day', {when: '2024-06-19'}, 'el 19 de junio de 2024', 'on 19 June 2024'],
    ['month', {when: '2024-06'}, 'en junio de 2024', 'in June 2024'],
    ['year', {when: '1984'}, 'en 1984', 'in 1984'],
    ['decade', {when: '198X'}, 'en la década de 1980', 'in the 1980s'],
    ['first decade of a century', {when: '180X'}, 'entre 1800 y 1809', 'between 1800 and 1809'],
    ['century', {when: '19XX'}, 'entre 1900 y 1999', 'between 1900 and 1999'],
    ['season', {when: '2001-21'}, 'en la primavera de 2001', 'in the spring of 2001'],
    ['quarter', {when: '2001-34'}, 'entre abril de 2001 y junio de 2001', 'between April 2001 and June 2001'],
    ['about a year', {when: '1984~'}, 'hacia 1984', 'around 1984'],
    ['uncertain year', {when: '1984?'}, 'en 1984 (fecha dudosa)', 'in 1984 (date uncertain)'],
    [
      'both',
      {when: '1984%'},
      'en 1984 (fecha aproximada, fecha dudosa)',
      'in 1984 (date approximate, date uncertain)',
    ],
    ['before the common era', {when: '-0043-03-15'}, 'el 15 de marzo de 44 a. C.', 'on 15 March 44 BC'],
    ['deep', {when: 'Y-4500000000'}, 'hace 4500 millones de años', '4.5 billion years ago'],
    ['minute', {when: '2024-06-19T02:22'}, 'a las 02:22 del 19 de junio de 2024', 'at 02:22 on 19 June 2024'],
    [
      'one o’clock',
      {when: '2024-06-19T01:05'},
      'a la 01:05 del 19 de junio de 2024',
      'at 01:05 on 19 June 2024',
    ],
    [
      'hour',
      {when: '2024-06-19T02'},
      'entre las 02:00 y las 03:00 del 19 de junio de 2024',
      'between 02:00 and 03:00 on 19 June 2024',
    ],
    [
      'between hours',
      {
        when: {
          between: ['2024-06-19T00:00', '2024-06-19T06:00'],
          label: {es: 'en la madrugada', en: 'in the early hours'},
        },
      },
      'entre las 00:00 y las 06:00 del 19 de junio de 2024 («en la madrugada»)',
      'between 00:00 and 06:00 on 19 June 2024 (“in the early hours”)',
    ],
    [
      'until midnight',
      {when: {between: ['2024-06-19T18:00', '2024-06-20T00:00']}},
      'entre las 18:00 y las 24:00 del 19 de junio de 2024',
      'between 18:00 and 24:00 on 19 June 2024',
    ],
    [
      'over midnight',
      {when: {between: ['2024-06-19T23:00', '2024-06-20T01:00']}},
      'entre las 23:00 del 19 de junio de 2024 y la 01:00 del 20 de junio de 2024',
      'between 23:00 on 19 June 2024 and 01:00 on 20 June 2024',
    ],
    [
      'between days',
      {when: {between: ['2024-06-03', '2024-07-05']}},
      'entre el 3 de junio de 2024 y el 5 de julio de 2024',
      'between 3 June 2024 and 5 July 2024',
    ],
    ['from to', {when: '1964/2008'}, 'desde 1964 hasta 2008', 'from 1964 to 2008'],
    [
      'from a day',
      {when: {from: '2024-06-19', to: '..'}},
      'desde el 19 de junio de 2024',
      'from 19 June 2024',
    ],
    ['until a day', {when: '../2024-06-19'}, 'hasta el 19 de junio de 2024', 'until 19 June 2024'],
    [
      'not before',
      {when: {between: ['2024-06-19T12:00', '..']}},
      'no antes de las 12:00 del 19 de junio de 2024',
      'no earlier than 12:00 on 19 June 2024',
    ],
    [
      'not after a day',
      {when: {between: ['..', '2024-06-19']}},
      'no más tarde del 19 de junio de 2024',
      'no later than 19 June 2024',
    ],
    [
      'about',
      {when: {around: '1984', give: 'P1Y'}},
      'hacia 1984 [margen que ponemos]',
      'around 1984 [margin we allow]',
    ],
    [
      'about one of two years',
      {when: {around: '[1667,1668]', give: 'P1Y'}},
      'hacia 1667 o 1668 [margen que ponemos]',
      'around 1667 or 1668 [margin we allow]',
    ],
    [
      'about a year or an earlier one',
      {when: {around: '[..1984]', give: 'P1Y'}},
      'hacia 1984 o antes [margen que ponemos]',
      'around 1984 or earlier [margin we allow]',
    ],
    [
      'words only',
      {when: {from: '..', to: '..', label: {es: 'hace tiempo', en: 'long ago'}}},
      '«hace tiempo»',
      '“long ago”',
    ],
    [
      'inferred',
      {when: {on: '2024-06-19', basis: 'inferred'}},
      'el 19 de junio de 2024 [deducido]',
      'on 19 June 2024 [inferred]',
    ],
    [
      'a day in words',
      {when: {on: '2024-06-19', label: {es: 'este miércoles', en: 'this Wednesday'}}},
      '«este miércoles»',
      '“this Wednesday”',
    ],
    ['how long', {lasts: 'PT2H'}, '2 horas', '2 hours'],
    ['how long, about', {lasts: {about: 'PT2H', give: 'PT30M'}}, 'unas 2 horas', 'about 2 hours'],
    ['how long, at least', {lasts: {min: 'PT2H'}}, 'al menos 2 horas', 'at least 2 hours'],
    ['how long, at most', {lasts: {max: 'P2D'}}, 'como mucho 2 días', 'at most 2 days'],
    [
      'how long, between',
      {lasts: {min: 'PT1H', max: 'PT2H'}},
      'entre 1 hora y 2 horas',
      'between 1 hour and 2 hours',
    ],
    ['a moment', {lasts: 'PT0S', when: '1984'}, 'en 1984', 'in 1984'],
    ['after', {after: 'signing'}, 'después del acto', 'after the signing'],
    [
      'before',
      {before: {event: 'signing', basis: 'inferred'}},
      'antes del acto [deducido]',
      'before the signing [inferred]',
    ],
    ['during', {during: 'signing'}, 'durante el acto', 'during the signing'],
    ['with', {with: 'signing'}, 'a la vez que el acto', 'at the same time as the signing'],
    [
      'gap',
      {after: {event: 'signing', gap: 'PT2H'}},
      '2 horas después del acto',
      '2 hours after the signing',
    ],
    [
      'gap, at least',
      {before: {event: 'signing', gap: {min: 'P1D'}}},
      'al menos 1 día antes del acto',
      'at least 1 day before the signing',
    ],
    ['nothing', {}, 'las fuentes no dicen cuándo', 'the sources do not say when'],
    [
      'nothing but a note',
      {note: {es: 'quizá antes', en: 'perhaps before'}},
      'sin hora; quizá antes',
      'no time given; perhaps before',
    ],
    ['background', {weight: -1}, 'sin fecha en las fuentes', 'no date in the sources'],
    [
      'several',
      {when: '2030', after: 'signing', lasts: 'P3D'},
      'en 2030, después del acto, 3 días',
      'in 2030, after the signing, 3 days',
    ],
  ];
  for (const [name, told, spanish, english] of table) {
    it(name, () => {
      expect(whenOf(told, {}, [long, signing])).to.equal(spanish);
      expect(whenOf(told, {lang: 'en'}, [long, signing])).to.equal(english);
    });
  }

  it('leaves out the day that all share, and the year', () => {
    const hours: Told = {when: {between: ['2024-06-19T00:00', '2024-06-19T06:00']}};
    expect(whenOf(hours)).to.equal('entre las 00:00 y las 06:00');
    expect(whenOf(hours, {}, [{id: 'x', title: 'X', when: '2024-06-21'}])).to.equal(
      'entre las 00:00 y las 06:00 del miércoles',
    );
    expect(whenOf(hours, {}, [{id: 'x', title: 'X', when: '2024-09-21'}])).to.equal(
      'entre las 00:00 y las 06:00 del 19 de junio',
    );
  });

  it('adds a day that was inferred to the hours', () => {
    const when = [{on: '2024-06-19T10:00'}, {on: '2024-06-19', basis: 'inferred', infers: 'day'}] as const;
    expect(whenOf({when})).to.equal('a las 10:00 [día deducido]');
  });

  it('marks a reading only where the words that were read do not stand beside it', () => {
    const reading = {
      between: ['2024-06-19T00:00', '2024-06-19T06:00'],
      basis: 'inferred',
      infers: 'reading',
    } as const;
    expect(whenOf({when: reading})).to.equal('entre las 00:00 y las 06:00 [interpretación nuestra]');
    expect(whenOf({when: {...reading, label: 'en la madrugada'}})).to.equal(
      'entre las 00:00 y las 06:00 («en la madrugada»)',
    );
  });
});
