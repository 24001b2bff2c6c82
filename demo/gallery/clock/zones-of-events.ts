import type {GalleryCase} from '../case.ts';

export const zonesOfEvents: GalleryCase = {
  id: 'zones-of-events',
  title: 'Events with zones of their own',
  description:
    'Midnight comes to Auckland, Delhi, Lisbon and New York in turn: each event is written in its own zone’s clock, all stand on one axis and are told in UTC.',
  story: {
    version: 1,
    lang: 'en',
    title: 'The year begins',
    timeZone: 'UTC',
    groups: [
      {id: 'east', title: 'East'},
      {id: 'west', title: 'West'},
    ],
    events: [
      {
        id: 'auckland',
        title: 'Auckland',
        group: 'east',
        timeZone: 'Pacific/Auckland',
        when: '2025-01-01T00:00',
        lasts: 'PT0S',
      },
      {
        id: 'kathmandu',
        title: 'Kathmandu',
        group: 'east',
        timeZone: 'Asia/Kathmandu',
        when: '2025-01-01T00:00',
        lasts: 'PT0S',
      },
      {
        id: 'delhi',
        title: 'Delhi',
        group: 'east',
        timeZone: 'Asia/Kolkata',
        when: '2025-01-01T00:00',
        lasts: 'PT0S',
      },
      {
        id: 'lisbon',
        title: 'Lisbon',
        group: 'west',
        timeZone: 'Europe/Lisbon',
        when: '2025-01-01T00:00',
        lasts: 'PT0S',
      },
      {
        id: 'newyork',
        title: 'New York',
        group: 'west',
        timeZone: 'America/New_York',
        when: '2025-01-01T00:00',
        lasts: 'PT0S',
      },
      {
        id: 'newyorkday',
        title: 'The whole day in New York',
        group: 'west',
        timeZone: 'America/New_York',
        when: '2025-01-01',
      },
    ],
  },
};
