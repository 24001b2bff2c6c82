/** What editors show beside each key of a story. Only the JSON Schema needs it: no page loads this file. */
import type {
  DurationRange,
  Era,
  Event,
  Group,
  Lasts,
  Media,
  RelationStatement,
  Says,
  Source,
  Story,
  WhenStatement,
} from '../story.ts';

type KeyOf<T> = T extends unknown ? keyof T : never;
type Docs<T> = Readonly<Record<KeyOf<T>, string>>;

interface AllDocs {
  readonly Story: Docs<Story>;
  readonly Event: Docs<Event>;
  readonly When: Docs<WhenStatement>;
  readonly Lasts: Docs<Exclude<Lasts, string>>;
  readonly Relation: Docs<RelationStatement> & Docs<DurationRange>;
  readonly Says: Docs<Says>;
  readonly Media: Docs<Media>;
  readonly Source: Docs<Source>;
  readonly Group: Docs<Group>;
  readonly Era: Docs<Era>;
}

const statement = {
  source: 'The ids of the sources it rests on: all of them. When one is switched off, the statement goes.',
  basis: '"stated" (default): the source says so. "inferred": we read it between the lines.',
  because: 'Why we infer it, for the reader.',
  label: 'The source’s own words: "en la madrugada".',
  infers: 'What was inferred: the "order" (default), the "day", or the "reading" of a word.',
};

const range = {min: 'At least this long.', max: 'At most this long.'};

export const DOCS: AllDocs = {
  Story: {
    $schema: 'The address of this schema, for editors.',
    version: 'The version of the format: 1.',
    lang: 'The language of plain strings and of the story, such as "es".',
    title: 'The title of the timeline.',
    summary: 'A few sentences under the title.',
    timeZone: 'The IANA zone of dates and times without an offset. Default: UTC.',
    timeZoneName: 'How to call that zone: "hora de Pyongyang".',
    published: 'When the story was published: what it reports had happened by then.',
    updated: 'When the story was last changed.',
    sources: 'Who says so: each source under an id of its own.',
    media: 'The story’s own picture.',
    order: '"newest": the latest event first. Default "oldest".',
    start:
      'What the clock opens at: a moment, two of them with a "/", "now" or "end". Default: by the spread of the events.',
    groups: 'Phases or lanes, in the order in which they are shown.',
    eras: 'Named stretches of time behind the lanes.',
    events: 'The events, in the order in which the story tells them.',
  },
  Event: {
    id: 'Unique in the story: letters, digits, "-", "_" and ".". It becomes the address of the event on the page.',
    title: 'What happened, in one line.',
    short: 'A shorter title, for narrow places.',
    name: 'The event as it stands after "after": "the arrival".',
    text: 'What is to be said of it. An empty line begins a new paragraph; *emphasis*, **strong** and [words](https://…) are shown as such.',
    url: 'A page that tells more.',
    note: 'What can be said of its time where nothing places it.',
    wording: 'The different words that the sources use for it.',
    group: 'The id of its group.',
    weight: 'Importance: higher keeps its place when room is short. Default 0; below 0: background.',
    status: 'Default "past".',
    when: 'What is said of its time. Several statements hold together.',
    lasts: 'How long it lasted. Left out: not known; "PT0S": a moment.',
    after: 'The events that were over before it began.',
    before: 'The events that began after it was over.',
    during: 'The events within which it happened.',
    with: 'The events with the same beginning and end.',
    timeZone: 'The IANA zone of its dates and times, if not the story’s.',
    place: 'Where it happened.',
    people: 'Who took part.',
    says: 'Who says so, in which words.',
    media: 'Pictures, videos, recordings.',
    updated: 'When this event was last corrected or completed.',
  },
  When: {
    ...statement,
    on: 'All of it happened within what this date or time names.',
    from: 'When it began; ".." if that is not known.',
    to: 'When it ended; ".." if that is not known, or not yet.',
    between: 'All of it happened somewhere between these two; ".." for an open end.',
    around: 'About then; "give" says by what margin.',
    give: 'The margin of "around": ours, and shown as ours.',
  },
  Lasts: {
    ...statement,
    ...range,
    about: 'About this long; "give" says by what margin.',
    give: 'The margin of "about".',
  },
  Relation: {
    ...statement,
    ...range,
    event: 'The id of the other event.',
    gap: 'How much time lay between them. Left out: any, from 0 up.',
  },
  Says: {
    source: 'The id of the source.',
    sentence: 'The source’s own sentence, letter by letter: the evidence.',
    translation: 'That sentence in other languages, shown as our translation.',
    paragraph: 'The paragraph of the source, counted from 1; 0 is the headline.',
    quote: 'Words that somebody spoke.',
    speaker: 'Who spoke them.',
    via: 'Which agency reported them.',
    lang: 'The language of the sentence, and of the quotation as it was published.',
  },
  Media: {
    src: 'The address of the file.',
    type: '"embed": a page of another site, framed when the reader asks. Default: by the address.',
    width: 'Its width in pixels: with the height it holds the place of what is not loaded yet.',
    height: 'Its height in pixels.',
    alt: 'What it shows, for those who cannot see it.',
    credit: 'Who made it.',
    caption: 'The line below it.',
    thumbnail: 'The address of a small picture.',
  },
  Source: {
    title: 'Its title, or its name.',
    kind: '"article": the story is told from this one article, and may call it so.',
    publisher: 'Who published it.',
    url: 'Where to read it.',
    archived: 'Where a copy is kept.',
    published: 'When it was published: what it reports had happened by then.',
    accessed: 'When it was read for the story.',
    lang: 'Its language.',
    outside: 'Not the story’s own source: what it says carries a badge.',
    hidden: 'Switched off at first.',
    note: 'What a reader should know where a bound rests on it.',
  },
  Group: {
    id: 'Unique among the groups; events name it.',
    title: 'Its heading.',
    parent: 'The id of the group that it is part of.',
    color: 'A CSS colour, brought to the contrast that its use needs.',
  },
  Era: {title: 'Its name.', from: 'Its beginning.', to: 'Its end; ".." if there is none yet.'},
};
