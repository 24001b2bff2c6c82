import {expect} from 'chai';
import {parseMoment} from '../../src/time/moment.ts';
import {readUsual} from '../../src/time/usual-moment.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** One of each part of a moment that is right, and some that are not. */
const YEARS = ['0000', '0099', '1900', '2000', '2023', '2024', '9999', '202X', '-001'];
const MONTHS = ['00', '01', '02', '06', '12', '13', '21', 'XX', '6'];
const DAYS = ['00', '01', '28', '29', '30', '31', '32', 'XX'];
const TIMES = [
  '',
  ...[0, 9, 23, 24, 99].flatMap((hour) => [0, 59, 60].map((minute) => `T${two(hour)}:${two(minute)}`)),
  'T02:22:00',
  'T02:22:59',
  'T02:22:60',
  'T02:22:10.5',
  'T02:22:10.',
  'T02:22:1x',
  'T2:22',
  'T02',
  'T',
  't02:22',
  ' 02:22',
  'T02:2',
  'T-1:22',
  'T02:22:',
  '?',
  '~',
];

/** Every text of these parts, with and without a `Z`. */
const texts = YEARS.flatMap((year) =>
  MONTHS.flatMap((month) =>
    DAYS.flatMap((day) =>
      TIMES.flatMap((time) => [`${year}-${month}-${day}${time}`, `${year}-${month}-${day}${time}Z`]),
    ),
  ),
);

/** A calendar day of four digits: `Date` takes the 31st of any month for the first of the next. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  const at = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return year !== undefined && at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
}

const USUAL = /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?Z?)?$/;

describe('The usual form of a moment', () => {
  it('is read where it is one, at the instant that Date knows, and nothing else is', () => {
    for (const text of texts) {
      const expected = USUAL.test(text) && isDay(text);
      const found = readUsual(text);
      expect(found !== undefined, text).to.equal(expected);
      if (!found) continue;
      const utc = text.length > 10 && !text.endsWith('Z') ? `${text}Z` : text;
      expect(found.first, text).to.equal(Date.parse(utc));
      expect(found.offset, text).to.equal(text.endsWith('Z') ? 0 : undefined);
    }
  });

  it('means the same as the same moment in a form that is not', () => {
    const pairs: readonly (readonly [usual: string, other: string])[] = [
      ['2024-06-18', '+02024-06-18'],
      ['2024-06-18T02:22Z', '2024-06-18T02:22+00:00'],
      ['2024-06-18T02:22:10Z', '2024-06-18T02:22:10+00'],
      ['0000-02-29T23:59:59Z', '0000-02-29T23:59:59+0000'],
    ];
    for (const [usual, other] of pairs) {
      expect(readUsual(usual), usual).to.not.equal(undefined);
      expect(readUsual(other), other).to.equal(undefined);
      expect(parseMoment(usual), usual).to.deep.equal(parseMoment(other));
    }
  });
});
