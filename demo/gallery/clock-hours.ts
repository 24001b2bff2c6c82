import {visit} from '../../src/visit/visit.ts';
import {plain, type ClockCase} from './clock-case.ts';

/** Days and nights, hour by hour. */
export const hours: readonly ClockCase[] = [
  {id: 'visit-article', title: 'The visit, by the article alone', story: visit, lang: 'es'},
  {id: 'visit-reports', title: 'The visit, with other reports', story: visit, lang: 'es', hiddenSources: []},
  {
    id: 'visit-english',
    title: 'The visit in English, talks selected',
    story: visit,
    lang: 'en',
    selected: 'negociaciones',
  },
  {
    id: 'visit-close',
    title: 'The visit’s night, close by',
    story: visit,
    lang: 'es',
    hiddenSources: [],
    span: ['2024-06-18T16:30:00Z', '2024-06-18T21:30:00Z'],
  },
  {
    id: 'visit-moscow',
    title: 'The visit, in Moscow’s time',
    story: visit,
    lang: 'es',
    hiddenSources: [],
    timeZone: 'Europe/Moscow',
  },
  {
    id: 'madrid-spring',
    title: 'A day of 23 hours in Madrid',
    story: plain(
      'The night that lost an hour',
      [
        {id: 'before', title: 'The last train leaves', when: '2024-03-31T01:30'},
        {
          id: 'shift',
          title: 'The night shift works through the change',
          when: '2024-03-31T00:00/2024-03-31T08:00',
        },
        {id: 'after', title: 'The first bakery opens', when: '2024-03-31T05:00'},
        {id: 'noon', title: 'The town hall rings noon', when: '2024-03-31T12:00'},
        {id: 'day', title: 'A cyclist crosses the city', when: '2024-03-31'},
      ],
      {timeZone: 'Europe/Madrid', timeZoneName: 'Madrid time'},
    ),
  },
  {
    id: 'madrid-autumn',
    title: 'The hour that Madrid has twice',
    story: plain(
      'Two o’clock, twice',
      [
        {id: 'first', title: 'A call at the first half past two', when: '2024-10-27T02:30+02:00'},
        {id: 'second', title: 'A call at the second half past two', when: '2024-10-27T02:30+01:00'},
        {id: 'open', title: 'The office opens', when: '2024-10-27T05:00'},
      ],
      {timeZone: 'Europe/Madrid', timeZoneName: 'Madrid time'},
    ),
  },
  {
    id: 'sao-paulo',
    title: 'A day without a midnight in São Paulo',
    story: plain(
      'The day began at one',
      [
        {id: 'eve', title: 'A concert ends', when: '2018-11-03T23:30'},
        {id: 'morning', title: 'Polling stations open', when: '2018-11-04T08:00'},
        {id: 'count', title: 'The count', when: '2018-11-04T17:00/2018-11-04T22:00'},
        {id: 'day', title: 'A protest, some time that day', when: '2018-11-04'},
      ],
      {timeZone: 'America/Sao_Paulo', timeZoneName: 'São Paulo time'},
    ),
  },
  {
    id: 'open-ends',
    title: 'No beginning, no end',
    story: plain('A strike', [
      {id: 'talks', title: 'Talks had been going on', when: {from: '..', to: '2025-05-02T18:00'}},
      {id: 'walkout', title: 'Drivers walk out', when: '2025-05-02T20:15'},
      {id: 'strike', title: 'The strike', when: {from: '2025-05-02T20:15', to: '..'}},
      {id: 'shortage', title: 'Shops run short', after: 'strike-felt'},
      {
        id: 'strike-felt',
        title: 'Queues at the depots',
        when: {between: ['2025-05-03T06:00', '2025-05-03T10:00']},
        lasts: {about: 'PT1H', give: 'PT15M'},
      },
    ]),
  },
  {
    id: 'contradiction',
    title: 'Two sources that cannot both be right',
    story: plain(
      'Who fired first?',
      [
        {
          id: 'shot',
          title: 'The first shot',
          when: [
            {on: '2025-02-01T10:05', source: 'army'},
            {between: ['2025-02-01T13:00', '2025-02-01T14:00'], source: 'witness'},
          ],
        },
        {
          id: 'blast',
          title: 'A blast is heard',
          when: [
            {between: ['2025-02-01T09:00', '2025-02-01T10:00'], source: 'army'},
            {between: ['2025-02-01T09:30', '2025-02-01T12:00'], source: 'witness'},
          ],
        },
        {id: 'truce', title: 'A truce is agreed', when: {on: '2025-02-01T17:30', source: 'army'}},
      ],
      {sources: {army: {title: 'The army’s report'}, witness: {title: 'A witness', outside: true}}},
    ),
  },
  {
    id: 'minute',
    title: 'One minute in seconds',
    story: plain('The launch', [
      {id: 'ignition', title: 'Ignition', when: '2025-03-09T06:00:03'},
      {id: 'liftoff', title: 'Lift-off', when: '2025-03-09T06:00:10'},
      {id: 'roll', title: 'The rocket rolls', when: '2025-03-09T06:00:21/2025-03-09T06:00:34'},
      {
        id: 'sound',
        title: 'It breaks the sound barrier',
        when: {around: '2025-03-09T06:00:52', give: 'PT4S'},
      },
      {
        id: 'cutoff',
        title: 'The engines are cut off',
        when: {between: ['2025-03-09T06:00:55', '2025-03-09T06:01:00']},
      },
    ]),
  },
  {
    id: 'right-to-left',
    title: 'From right to left',
    lang: 'ar',
    story: plain(
      'زيارة رسمية',
      [
        {id: 'arrival', title: 'وصول الطائرة إلى المطار', when: '2024-06-19T02:22', group: 'day'},
        {
          id: 'talks',
          title: 'محادثات استمرت نحو ساعتين',
          when: {between: ['2024-06-19T12:00', '2024-06-19T17:00']},
          lasts: {about: 'PT2H', give: 'PT30M'},
          group: 'day',
        },
        {id: 'signing', title: 'توقيع المعاهدة', after: 'talks', group: 'day'},
        {id: 'reaction', title: 'ردود فعل دولية', when: {from: '2024-06-19T18:00', to: '..'}, group: 'after'},
      ],
      {
        lang: 'ar',
        timeZone: 'Asia/Pyongyang',
        groups: [
          {id: 'day', title: 'الزيارة'},
          {id: 'after', title: 'ما بعدها'},
        ],
      },
    ),
  },
];
