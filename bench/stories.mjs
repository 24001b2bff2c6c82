/** The same seeded events for every library: over ten years in five lanes, 30 % with an end. */
const LANES = ['Parliament', 'Courts', 'Streets', 'Press', 'Abroad'];
const START = Date.UTC(2010, 0);
const YEARS_10 = Date.UTC(2020, 0) - START;
const DAY = 86_400_000;

export function events(count) {
  let state = 42;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({length: count}, (_, index) => {
    const from = START + Math.floor(next() * YEARS_10);
    const lane = Math.floor(next() * LANES.length);
    const to = next() < 0.3 ? from + Math.floor(next() * 60 * DAY) : undefined;
    return {id: `e${index}`, lane, from, to, title: `${LANES[lane]}: what happened, number ${index + 1}`};
  });
}

const iso = (at) => new Date(at).toISOString().slice(0, 16);

export const asStory = (list) => ({
  version: 1,
  lang: 'en',
  title: 'Bench',
  timeZone: 'UTC',
  groups: LANES.map((title, index) => ({id: `g${index}`, title})),
  events: list.map(({id, lane, from, to, title}) => ({
    id,
    title,
    group: `g${lane}`,
    ...(to === undefined ? {when: iso(from), lasts: 'PT0S'} : {when: `${iso(from)}/${iso(to)}`}),
  })),
});

export const asVisItems = (list) => ({
  items: list.map(({id, lane, from, to, title}) => ({
    id,
    group: lane,
    content: title,
    start: from,
    ...(to === undefined ? {type: 'box'} : {end: to, type: 'range'}),
  })),
  groups: LANES.map((content, id) => ({id, content})),
});
