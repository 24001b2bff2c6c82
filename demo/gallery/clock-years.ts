import type {Event, Group} from '../../src/story/story.ts';
import {plain, type ClockCase} from './clock-case.ts';

const DESKS: readonly Group[] = ['Politics', 'Economy', 'Science', 'Sport'].map((title) => ({
  id: title.toLowerCase(),
  title,
}));

/** Days of ten years, always the same ones. */
const decade: readonly Event[] = Array.from({length: 200}, (_, index) => {
  const month = (index * 37) % 120;
  const day = 1 + ((index * 11) % 28);
  const date = `${2014 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return {
    id: `event-${index}`,
    title: `Event number ${index + 1}`,
    when: date,
    group: DESKS[index % 4]?.id ?? '',
    weight: index % 10 === 0 ? 2 : 0,
  };
});

/** Weeks, years and centuries. */
export const years: readonly ClockCase[] = [
  {id: 'decade', title: '200 events in ten years', story: plain('A decade of news', decade, {groups: DESKS})},
  {
    id: 'decade-close',
    title: 'One spring of ten years',
    story: plain('A decade of news', decade, {groups: DESKS}),
    span: ['2018-03-01T00:00:00Z', '2018-07-01T00:00:00Z'],
  },
  {
    id: 'nested',
    title: 'Lanes within lanes',
    story: plain(
      'An election',
      [
        {id: 'announced', title: 'The election is called', when: '2024-05-22', group: 'campaign'},
        {id: 'manifesto-left', title: 'The left presents its programme', when: '2024-06-13', group: 'left'},
        {id: 'rally-left', title: 'A rally in the north', when: '2024-06-20/2024-06-22', group: 'left'},
        {
          id: 'manifesto-right',
          title: 'The right presents its programme',
          when: '2024-06-11',
          group: 'right',
        },
        {id: 'debate', title: 'The television debate', when: '2024-06-26', group: 'campaign'},
        {id: 'vote', title: 'Election day', when: '2024-07-04', group: 'result'},
      ],
      {
        groups: [
          {id: 'campaign', title: 'Campaign'},
          {id: 'left', title: 'The left', parent: 'campaign'},
          {id: 'right', title: 'The right', parent: 'campaign'},
          {id: 'result', title: 'Result'},
        ],
      },
    ),
  },
  {
    id: 'eras',
    title: 'Eras behind the lanes',
    story: plain(
      'A bridge',
      [
        {id: 'idea', title: 'An engineer proposes a bridge', when: '1872'},
        {id: 'law', title: 'Parliament votes the money', when: '1881-04'},
        {id: 'works', title: 'Building', when: {from: '1883', to: '1889'}},
        {id: 'opening', title: 'The bridge opens', when: '1890-03-04'},
        {id: 'repair', title: 'It is repaired for the first time', when: '1921/1924'},
      ],
      {
        eras: [
          {title: 'Planning', from: '1870', to: '1882'},
          {title: 'Building', from: '1883', to: '1889'},
          {title: 'In use', from: '1890', to: '..'},
        ],
      },
    ),
  },
  {
    id: 'long-title',
    title: 'Titles that need two lines',
    story: plain('Long titles', [
      {
        id: 'one',
        title:
          'The committee of ministers for the coordination of cross-border infrastructure publishes its second interim report',
        when: '2025-01-14/2025-01-20',
      },
      {
        id: 'two',
        title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        when: '2025-01-22',
      },
      {id: 'three', title: 'End', when: '2025-01-31'},
    ]),
  },
  {
    id: 'one-event',
    title: 'A single moment',
    story: plain('A quake', [{id: 'quake', title: 'The ground shakes', when: '2023-02-06T04:17'}], {
      timeZone: 'Europe/Istanbul',
    }),
  },
  {
    id: 'same-hour',
    title: 'Sixty reports within one hour',
    story: plain(
      'A busy hour',
      Array.from({length: 60}, (_, index) => ({
        id: `report-${index}`,
        title: `Report ${index + 1}`,
        when: `2025-06-01T${index % 20 === 0 ? '09' : '12'}:${String(index).padStart(2, '0')}`,
      })),
    ),
  },
  {
    id: 'nothing-placed',
    title: 'Nothing that a clock can show',
    story: plain('Undated', [
      {id: 'a', title: 'Something happened'},
      {id: 'b', title: 'Something else happened', after: 'a'},
    ]),
  },
];
