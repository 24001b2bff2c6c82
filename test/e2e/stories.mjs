/** Stories that the built-in visit is too short or too flat for. */

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);

/** In one group: two events known to the minute, then one of no known time, and so on. */
export const longStory = (count) => ({
  version: 1,
  lang: 'en',
  title: 'A long story',
  timeZone: 'UTC',
  groups: [{id: 'all', title: 'All'}],
  events: Array.from({length: count}, (_, index) => ({
    id: `event-${index}`,
    title: `Event number ${index}`,
    group: 'all',
    ...(index % 3 < 2 && {when: {on: new Date(FIRST + (index * DAY) / 2).toISOString().slice(0, 16)}}),
  })),
});

/** A group whose own groups can be folded away. */
export const nestedStory = {
  version: 1,
  lang: 'en',
  title: 'Groups in groups',
  timeZone: 'UTC',
  groups: [
    {id: 'talks', title: 'Talks'},
    {id: 'public', title: 'In public', parent: 'talks'},
    {id: 'private', title: 'In private', parent: 'talks'},
  ],
  events: [
    {id: 'opening', title: 'Opening', group: 'public', when: {on: '2024-06-19T10:00'}},
    {id: 'dinner', title: 'Dinner', group: 'private', when: {on: '2024-06-19T20:00'}},
    {id: 'farewell', title: 'Farewell', group: 'talks', when: {on: '2024-06-19T23:00'}},
  ],
};
