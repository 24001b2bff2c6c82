import {expect} from 'chai';
import {parseStory} from '../../src/story/read/parse.ts';
import {storyFromHTML} from '../../src/story/html/from-html.ts';
import {toHTML} from '../../src/story/html/to-html.ts';
import {elementOf} from './element-of.ts';
import {fullStory, mutableCopy} from './full-story.ts';

type Parent = Record<string | number, unknown>;

/** Repeatable: the same seed gives the same story. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  Number.MAX_VALUE,
  'x',
  '',
  '..',
  '2024',
  '2024-02-30',
  '2025/2024',
  'PT1H',
  'javascript:x',
  'arrival',
  'article',
  [],
  {},
  [null],
  [[]],
  {es: 'x'},
  {on: '2024'},
  {event: 'talks'},
  {__proto__: 1},
  {min: 'PT9H', max: 'PT1H'},
  undefined,
  '\ud800',
  'talks',
];
const KEYS = [
  'when',
  'on',
  'from',
  'between',
  'around',
  'id',
  'title',
  'after',
  'source',
  'constructor',
  '__proto__',
  'a b',
  '',
];

function* placesIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<[Parent, string, readonly (string | number)[]]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value as Parent, key, [...path, key]];
    yield* placesIn((value as Parent)[key], [...path, key]);
  }
}

/** Changes one to three places; returns the indexes of the events that were touched, and whether others may be. */
function mutate(story: Parent, next: () => number): {touched: Set<string>; isGlobal: boolean} {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const touched = new Set<string>();
  let isGlobal = false;
  for (let count = 1 + Math.floor(next() * 3); count > 0; count--) {
    const places = [...placesIn(story)];
    if (places.length === 0) break;
    const [parent, key, path] = pick(places);
    const action = next();
    if (action < 0.5) parent[key] = pick(VALUES);
    else if (action < 0.7) delete parent[key];
    else if (action < 0.85) parent[pick(KEYS)] = pick(VALUES);
    else parent[key] = JSON.parse(JSON.stringify(pick(places)[0])) as unknown;
    if (path[0] === 'events' && path.length > 2) touched.add(String(path[1]));
    else isGlobal = true;
  }
  return {touched, isGlobal};
}

function check(seed: number): void {
  const story = mutableCopy() as Parent;
  const {touched, isGlobal} = mutate(story, random(seed));
  const parsed = parseStory(story, {lang: seed % 2 ? 'es' : 'en'});
  const name = `seed ${seed}`;
  for (const issue of parsed.issues) expect(issue.message, name).to.match(/^\S.{10,400}[.?]$/su);
  if (!parsed.story) {
    expect(isGlobal, `${name}: the story went`).to.equal(true);
    return;
  }
  const ids = parsed.story.events.map(({id}) => id);
  // A touched event may take the id of another, but then one of them stays.
  const others = isGlobal ? [] : fullStory.events.filter((_, index) => !touched.has(String(index)));
  for (const {id} of others) expect(ids, name).to.include(id);
  // As JSON, as the next reader gets it.
  const again = parseStory(JSON.stringify(parsed.story));
  const errors = again.issues.filter(({severity}) => severity === 'error');
  expect(errors, name).to.deep.equal([]);
  expect(again.story, name).to.deep.equal(parsed.story);
}

describe('A story with random mistakes is read without throwing, loses no event that was not touched, and reads again without an error', () => {
  const [runs, size] = [10, 250];
  for (let run = 0; run < runs; run++) {
    const first = run * size + 1;
    it(`in the stories ${first} to ${first + size - 1}`, () => {
      for (let seed = first; seed < first + size; seed++) check(seed);
    }).timeout(60_000);
  }
});

describe('A story with random mistakes, written as HTML, is read back with every event and nothing missing', () => {
  const [runs, size] = [4, 250];
  for (let run = 0; run < runs; run++) {
    const first = run * size + 1;
    it(`in the stories ${first} to ${first + size - 1}`, () => {
      for (let seed = first; seed < first + size; seed++) {
        const input = mutableCopy() as Parent;
        mutate(input, random(seed));
        const {story} = parseStory(input);
        if (!story) continue;
        const again = parseStory(storyFromHTML(elementOf(toHTML(story, {lang: seed % 2 ? 'es' : 'fr'}))));
        const name = `seed ${seed}`;
        expect(
          again.story?.events.map(({id}) => id),
          name,
        ).to.deep.equal(story.events.map(({id}) => id));
        // What has no title in JSON has none in HTML.
        const missing = again.issues.filter(
          ({code, path}) => code === 'missing' && (path !== 'title' || story.title),
        );
        expect(missing, name).to.deep.equal([]);
      }
    }).timeout(60_000);
  }
});
