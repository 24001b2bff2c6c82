/** Stories that a newsroom never wrote: most of each is right enough to be drawn, and anything may stand anywhere. */
import * as fc from 'fast-check';
import {address, id, languageTag, localText, someText} from './texts.ts';
import {duration, moment, zone} from './times.ts';

const nested = fc
  .integer({min: 1, max: 400})
  .map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown);

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1e308, 5e-324, NaN, Infinity, undefined, '', [], {}),
  fc.constantFrom<unknown>(10n, Symbol.iterator, () => 1, new Date(NaN), new Map([[1, 2]]), /x/),
  fc.anything({maxDepth: 2, maxKeys: 3, withNullPrototype: true, withSparseArray: true}),
  nested,
);

/** Right as a rule, and now and then anything at all. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({weight: 40, arbitrary: right}, {weight: 1, arbitrary: junk});

const oneOrMore = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({weight: 3, arbitrary: one}, {weight: 1, arbitrary: fc.array(one, {maxLength: 3})});

const ABSENT = Symbol('absent');

/** With the required keys and, of the others, one in so many: with all at once, nothing would be free to move. */
function record(
  members: Record<string, fc.Arbitrary<unknown>>,
  required: readonly string[],
  oneIn = 3,
): fc.Arbitrary<object> {
  const absent = {weight: oneIn - 1, arbitrary: fc.constant<unknown>(ABSENT)};
  const values = Object.entries(members).map(([key, value]) =>
    required.includes(key) ? mostly(value) : fc.oneof(absent, {weight: 1, arbitrary: mostly(value)}),
  );
  const keys = Object.keys(members);
  return fc
    .tuple(...values)
    .map((given) =>
      Object.fromEntries(
        keys.flatMap((key, index) => (given[index] === ABSENT ? [] : [[key, given[index]]])),
      ),
    );
}

const statement = {
  source: oneOrMore(id),
  basis: fc.constantFrom('stated', 'inferred'),
  because: localText,
  label: localText,
  infers: fc.constantFrom('order', 'day', 'reading'),
};
const bound = fc.oneof({weight: 4, arbitrary: moment}, {weight: 1, arbitrary: fc.constant('..')});
const range = record({min: duration, max: duration}, []);

const when = fc.oneof(
  moment,
  fc.tuple(moment, moment).map((ends) => ends.join('/')),
  record({...statement, on: moment}, ['on']),
  record({...statement, from: bound, to: bound}, ['from', 'to']),
  record({...statement, between: fc.tuple(bound, bound)}, ['between']),
  record({...statement, around: moment, give: duration}, ['around', 'give']),
  record({...statement, on: moment, from: bound, between: fc.tuple(bound, bound)}, []),
);

const lasts = fc.oneof(
  duration,
  record({...statement, about: duration, give: duration}, ['about', 'give']),
  record({...statement, min: duration, max: duration}, []),
);

const relation = fc.oneof(id, record({...statement, event: id, gap: fc.oneof(duration, range)}, ['event']));

const says = record(
  {
    source: id,
    sentence: someText,
    translation: localText,
    paragraph: fc.integer({min: -1, max: 1_000_000}),
    quote: localText,
    speaker: localText,
    via: localText,
    lang: languageTag,
  },
  ['source'],
);

const media = record(
  {
    src: address,
    alt: localText,
    type: fc.constantFrom('image', 'video', 'audio', 'embed', 'script'),
    width: fc.constantFrom(0, 1, 640, 1e9, 0.5, -1),
    height: fc.constantFrom(0, 1, 360, 1e9),
    credit: localText,
    caption: localText,
    thumbnail: address,
  },
  ['src', 'alt'],
);

const event = record(
  {
    id,
    title: localText,
    short: localText,
    name: localText,
    note: localText,
    text: localText,
    url: address,
    group: id,
    weight: fc.constantFrom(0, 1, -1, 1e308, -1e308, 0.1, 3),
    status: fc.constantFrom('past', 'ongoing', 'planned', 'alleged', 'denied', 'odd'),
    when: oneOrMore(when),
    lasts,
    after: oneOrMore(relation),
    before: oneOrMore(relation),
    during: oneOrMore(relation),
    with: oneOrMore(relation),
    timeZone: zone,
    place: localText,
    people: fc.array(localText, {maxLength: 3}),
    wording: localText,
    says: fc.array(says, {maxLength: 3}),
    media: oneOrMore(media),
    updated: moment,
  },
  ['id', 'title'],
  5,
);

const source = record(
  {
    title: localText,
    publisher: localText,
    url: address,
    archived: address,
    published: moment,
    accessed: moment,
    lang: languageTag,
    outside: fc.boolean(),
    kind: fc.constantFrom('article', 'report', 'reference'),
    note: localText,
    hidden: fc.boolean(),
  },
  ['title'],
);

const color = fc.constantFrom(
  'red',
  '#123',
  'rgb(1 2 3)',
  'url(x)',
  'var(--x)',
  'oklch(0.5 0.1 20)',
  'expression(1)',
);
const group = record({id, title: localText, parent: id, color}, ['id', 'title']);
const era = record({title: localText, from: moment, to: bound}, ['title', 'from', 'to']);

const story: fc.Arbitrary<object> = record(
  {
    version: fc.constant(1),
    lang: languageTag,
    title: localText,
    summary: localText,
    timeZone: zone,
    timeZoneName: localText,
    published: moment,
    updated: moment,
    sources: fc.dictionary(id, source, {maxKeys: 4}),
    groups: fc.array(group, {maxLength: 5}),
    eras: fc.array(era, {maxLength: 3}),
    media,
    order: fc.constantFrom('oldest', 'newest'),
    start: fc.oneof(moment, fc.constantFrom('now', 'end')),
    events: fc.array(event, {minLength: 1, maxLength: 10}),
  },
  ['version', 'lang', 'title', 'events'],
  2,
);

/** Few events and many statements, all of them right by themselves. */
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const gap = fc.oneof(duration, fc.record({min: duration}), fc.record({max: duration}));
const tie = fc.oneof(name, fc.record({event: name, gap, basis: fc.constantFrom('stated', 'inferred')}));
const ties = fc.array(tie, {maxLength: 2});
const tangledEvent = fc.record(
  {
    when: fc.array(moment, {maxLength: 2}),
    lasts: duration,
    after: ties,
    before: ties,
    during: ties,
    with: ties,
  },
  {requiredKeys: []},
);
const tangled = fc
  .tuple(fc.array(tangledEvent, {minLength: 2, maxLength: 5}), fc.option(moment, {nil: undefined}))
  .map(([events, published]) => ({
    version: 1,
    lang: 'en',
    title: 'Tangled',
    timeZone: 'UTC',
    published,
    events: events.map((given, index) => ({id: 'abcde'[index], title: 'An event', ...given})),
  }));

/** What somebody hands over: a story, or anything else. */
export const handedOver: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 40, arbitrary: story},
  {weight: 20, arbitrary: tangled},
  {weight: 1, arbitrary: junk},
  {weight: 1, arbitrary: someText},
);
