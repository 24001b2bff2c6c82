/** The story format, once: validator (`read.ts`), JSON Schema (`json-schema.ts`), and equal to the types of `story.ts`. */
import {
  boolean,
  count,
  list,
  literal,
  number,
  object,
  oneOrList,
  pair,
  record,
  size,
  string,
  text,
  union,
} from './schema-nodes.ts';

const moment = string('moment');
const bound = string('bound');
const duration = string('duration');
const language = string('language');
const url = string('url');

/** What every statement about time may add. */
export const statement = {
  source: oneOrList(string('source')),
  basis: literal('stated', 'inferred'),
  because: text,
  label: text,
  infers: literal('order', 'day', 'reading'),
};

const range = object({}, {min: duration, max: duration}, {ordered: ['min', 'max']});

export const whenSchema = union(
  string('when'),
  statement,
  object({on: moment}, {}),
  object({from: bound, to: bound}, {}, {ordered: ['from', 'to']}),
  object({between: pair(bound)}, {}),
  object({around: moment, give: duration}, {}),
);

export const lastsSchema = union(duration, statement, object({about: duration, give: duration}, {}), range);

export const relationSchema = union(
  string('event'),
  statement,
  object({event: string('event')}, {gap: union(duration, {}, range)}),
);

const relations = oneOrList(relationSchema);

export const saysSchema = object(
  {source: string('source')},
  {
    sentence: string(),
    translation: text,
    paragraph: count,
    quote: text,
    speaker: text,
    via: text,
    lang: language,
  },
);

export const mediaSchema = object(
  {src: url, alt: text},
  {
    type: literal('image', 'video', 'audio', 'embed'),
    width: size,
    height: size,
    credit: text,
    caption: text,
    thumbnail: url,
  },
  {fallback: {alt: () => ''}},
);

export const eventSchema = object(
  {id: string('id'), title: text},
  {
    short: text,
    name: text,
    text,
    url,
    note: text,
    wording: text,
    group: string('group'),
    weight: number,
    status: literal('past', 'ongoing', 'planned', 'alleged', 'denied'),
    when: oneOrList(whenSchema),
    lasts: lastsSchema,
    after: relations,
    before: relations,
    during: relations,
    with: relations,
    timeZone: string('zone'),
    place: text,
    people: list(text),
    says: list(saysSchema),
    media: oneOrList(mediaSchema),
    updated: moment,
  },
  {names: 'event'},
);

// A source or a group whose title is missing keeps its place under its id: with it would go all that rests on it.
const titledByKey = {title: (key: string) => key};

export const sourceSchema = object(
  {title: text},
  {
    kind: literal('article', 'report', 'reference'),
    publisher: text,
    url,
    archived: url,
    published: moment,
    accessed: moment,
    lang: language,
    outside: boolean,
    hidden: boolean,
    note: text,
  },
  {fallback: titledByKey},
);

export const groupSchema = object(
  {id: string('key'), title: text},
  {parent: string('group'), color: string('color')},
  {names: 'group', fallback: titledByKey},
);

export const eraSchema = object({title: text, from: moment, to: bound}, {}, {ordered: ['from', 'to']});

export const storySchema = object(
  {version: literal(1), lang: language, title: text, events: list(eventSchema)},
  {
    $schema: string(),
    summary: text,
    timeZone: string('zone'),
    timeZoneName: text,
    published: moment,
    updated: moment,
    sources: record(sourceSchema),
    groups: list(groupSchema),
    eras: list(eraSchema),
    media: mediaSchema,
    order: literal('oldest', 'newest'),
    start: string('opening'),
  },
  {fallback: {version: () => 1, lang: () => 'en', title: () => ''}},
);
