import {casesOf} from './time-case.ts';

/** From an hour to a thousandth of a second. */
const ofOneDay = casesOf(
  {title: 'A night at the harbour', timeZone: 'Asia/Kathmandu', timeZoneName: 'local time'},
  [{id: 'shift', title: 'The night shift', when: '2024-06-18T22:00/2024-06-19T06:00'}],
  [
    {id: 'hour', kind: 'An hour', event: 'A crane stops', told: {when: '2024-06-19T02'}},
    {
      id: 'part-of-day',
      kind: 'A part of the day',
      event: 'The ferry comes in',
      told: {
        when: {
          between: ['2024-06-19T00:00', '2024-06-19T06:00'],
          label: {
            es: 'en la madrugada',
            en: 'in the early hours',
            fr: 'dans la nuit',
            ko: '새벽에',
            ru: 'ночью',
            ar: 'فجرًا',
          },
        },
      },
    },
    {
      id: 'minute',
      kind: 'A minute',
      event: 'The alarm',
      told: {when: '2024-06-19T02:22', lasts: 'PT0S'},
    },
    {
      id: 'second',
      kind: 'A second',
      event: 'The first call',
      told: {when: '2024-06-19T02:22:07', lasts: 'PT0S'},
    },
    {
      id: 'millisecond',
      kind: 'A thousandth of a second',
      event: 'The breaker opens',
      told: {when: '2024-06-19T02:22:07.250', lasts: 'PT0S'},
    },
    {
      id: 'until-midnight',
      kind: 'The end of a day',
      event: 'The gates are shut',
      told: {when: {between: ['2024-06-18T23:00', '2024-06-18T24:00']}},
    },
    {
      id: 'offset',
      kind: 'A time with its own offset from UTC',
      event: 'A telegram is sent',
      told: {when: '2024-06-18T20:07-01:00'},
    },
  ],
);

/** Clocks that change. */
const ofChanges = [
  ...casesOf(
    {title: 'The night when clocks go forward', timeZone: 'Europe/Madrid'},
    [{id: 'night', title: 'The night', when: '2024-03-31T00:00/2024-03-31T06:00'}],
    [
      {
        id: 'gap',
        kind: 'A time that the clock jumps over',
        event: 'A train leaves',
        told: {when: '2024-03-31T02:30'},
      },
    ],
  ),
  ...casesOf(
    {title: 'The night when clocks go back', timeZone: 'Europe/Madrid'},
    [{id: 'night', title: 'The night', when: '2024-10-27T00:00/2024-10-27T06:00'}],
    [
      {
        id: 'fold',
        kind: 'A time that the clock shows twice',
        event: 'A train leaves',
        told: {when: '2024-10-27T02:30'},
      },
      {
        id: 'fold-second',
        kind: 'The second of the two',
        event: 'A train leaves',
        told: {when: '2024-10-27T02:30+01:00'},
      },
    ],
  ),
  ...casesOf(
    {title: 'The night when Pyongyang’s clocks changed', timeZone: 'Asia/Pyongyang'},
    [{id: 'night', title: 'The night', when: '2018-05-04T22:00/2018-05-05T02:00'}],
    [
      {
        id: 'historic-zone',
        kind: 'A time in a zone as it once was',
        event: 'The last news of the day',
        told: {when: '2018-05-04T23:15'},
      },
    ],
  ),
];

export const hours = [...ofOneDay, ...ofChanges];
