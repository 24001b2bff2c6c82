/** Times and lengths of every size, right and wrong. */
import * as fc from 'fast-check';

const digits = (count: number): fc.Arbitrary<string> =>
  fc.bigInt({min: 1n, max: 10n ** BigInt(count)}).map(String);

const calendarDate = fc
  .tuple(fc.integer({min: -1, max: 10_000}), fc.integer({min: 0, max: 13}), fc.integer({min: 0, max: 32}))
  .map(([year, month, day]) => {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${year < 0 ? '-0001' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  });

const clock = fc.constantFrom(
  'T02',
  'T02:22',
  'T23:59:59',
  'T23:59:59.999',
  'T00:00:00.001Z',
  'T24:00',
  'T25:00',
  'T02:30+14:00',
  'T02:30-12:00',
  'T02:30+99:00',
  'T02:22:60',
  'T02:22:10.123456789Z',
);

export const moment: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({min: 1, max: 28}).map((day) => `2024-06-${String(day).padStart(2, '0')}`),
  },
  {
    weight: 4,
    arbitrary: fc.integer({min: 0, max: 23}).map((hour) => `2024-06-19T${String(hour).padStart(2, '0')}:15`),
  },
  {weight: 2, arbitrary: calendarDate},
  {weight: 2, arbitrary: fc.tuple(calendarDate, clock).map((parts) => parts.join(''))},
  {weight: 1, arbitrary: fc.tuple(fc.constantFrom('Y', 'Y-'), digits(16)).map((parts) => parts.join(''))},
  {weight: 1, arbitrary: fc.integer({min: 0, max: 9999}).map((year) => String(year).padStart(4, '0'))},
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Y-13800000000',
      'Y100000000000',
      'Y-100000000000',
      'Y275761',
      'Y-271822',
      '+275760-09-13T00:00Z',
      '-271821-04-20',
      '0000',
      '-0001-12-31',
      '0001-01-01',
      '9999-12-31T23:59:59.999Z',
      '1984?',
      '2004-06~',
      '201X',
      '20XX',
      'XXXX',
      '2004-XX-XX',
      '2001-21',
      '2001-41',
      '[1667,1668,1670..1672]',
      '[..1984]',
      '[1984..]',
      '{1984,1985}',
      'Y1e500',
      'now',
      '..',
      '2024-06-19/2024-06-18',
      '2024-06-18/2024-06-20',
      '../2024',
      '2024/..',
      '/',
      '2024-03-31T02:30',
      '1970-01-01T00:00:00Z',
    ),
  },
);

/** From a millisecond to 100,000,000,000 years. */
export const duration: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom('PT1H', 'PT2H30M', 'P1D', 'P2M', 'P1Y', 'PT30M')},
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({min: 1, max: 12}).chain(digits), fc.constantFrom('Y', 'M', 'W', 'D'))
      .map(([count, unit]) => `P${count}${unit}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({min: 1, max: 16}).chain(digits), fc.constantFrom('H', 'M', 'S'))
      .map(([count, unit]) => `PT${count}${unit}`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'PT0.001S',
      'PT0S',
      'P0D',
      'P0Y',
      'PT0.5H',
      'P100000000000Y',
      'P13800000000Y',
      'P250000000Y1DT0.001S',
      'P1Y2M3W4DT5H6M7.008S',
      'P1.5Y',
      'P',
      'PT',
      '-P1D',
      'P-1D',
      'PT1H30',
      'P1e9Y',
      `P${'9'.repeat(400)}Y`,
      'PT0,001S',
    ),
  },
);

export const zone = fc.constantFrom(
  'UTC',
  'Asia/Pyongyang',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Europe/Dublin',
  'Antarctica/Troll',
  'Etc/GMT+12',
  '+05:30',
  'Europe/Barcelona',
  'reader',
  '__proto__',
  '',
);
