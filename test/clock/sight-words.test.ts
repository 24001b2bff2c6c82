import {expect} from 'chai';
import {describeSight} from '../../src/clock/sight-words.ts';
import {toInstant} from '../../src/time/wall-clock.ts';
import {epochMs} from '../../src/time/units.ts';
import {languages} from '../words/languages.ts';
import {wordsFor} from '../words/support.ts';

const at = (iso: string): number => Date.parse(`${iso}+09:00`);

/** From, to, the story's dates, what is said. */
const CASES: readonly (readonly [string | number, string | number, readonly string[], string])[] = [
  [
    '2024-06-19T02:00:12',
    '2024-06-19T05:00',
    ['2024-06-19T02:22', '2024-06-19T20:00'],
    'desde las 02:00 hasta las 05:00 del miércoles: 1 hecho',
  ],
  [
    '2024-06-18T18:00',
    '2024-06-20T06:00',
    ['2024-06-19T02:22', '2024-06-19T20:00'],
    'desde las 18:00 del martes hasta las 06:00 del jueves: 2 hechos',
  ],
  [
    '2024-06-19T02:22:01.250',
    '2024-06-19T02:22:07.500',
    ['2024-06-19T02:22'],
    // Told to the minute, it may have been in these seconds.
    'desde las 02:22:01,25 hasta las 02:22:07,5 del miércoles: 1 hecho',
  ],
  [
    '2024-06-03T10:00',
    '2024-06-20T10:00',
    ['2024-06-19', '2024-09-01'],
    'del 3 al 20 de junio de 2024: 1 hecho',
  ],
  [
    '2024-02-03T10:00',
    '2024-09-20T10:00',
    ['2024-06-19', '2024-09-01'],
    'de febrero a septiembre de 2024: 2 hechos',
  ],
  ['1914-06-28T10:00', '1945-05-08T10:00', ['1918-11-11', '1989'], 'desde 1914 hasta 1945: 1 hecho'],
  [
    toInstant({year: -4_543_210_987}, 'UTC'),
    toInstant({year: -65_123_456}, 'UTC'),
    ['Y-4500000000', 'Y-540000000'],
    'desde hace 4540 millones de años hasta hace 70 millones de años: 2 hechos',
  ],
];

describe('What is in sight of the clock', () => {
  for (const [from, to, dates, said] of CASES)
    it(said, () => {
      const words = wordsFor(dates.map((when, index) => ({id: `e${index}`, title: 'Hecho', when})));
      const [first, last] = [from, to].map((end) => epochMs(typeof end === 'string' ? at(end) : end));
      expect(
        describeSight(first ?? epochMs(0), last ?? epochMs(0), words).replaceAll('\u00a0', ' '),
      ).to.equal(said);
    });

  it('is told in every language', () => {
    const told = languages.map(({messages}) => {
      const lang = messages.language;
      const words = wordsFor([{id: 'e', title: 'Hecho', when: '2024-06-19T02:22'}], {lang, messages});
      return describeSight(epochMs(at('2024-06-19T02:00')), epochMs(at('2024-06-19T05:00')), words);
    });
    expect(told.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))).to.deep.equal([
      'desde las 02:00 hasta las 05:00 del miércoles: 1 hecho',
      'from 02:00 to 05:00 on Wednesday: 1 event',
      'de 02:00 à 05:00 mercredi : 1 événement',
      '수요일 02:00부터 05:00까지: 사건 1건',
      'с 02:00 до 05:00 в среду: 1 событие',
      'من الساعة 02:00 حتى الساعة 05:00 يوم الأربعاء: حدث واحد',
    ]);
  });
});
