/** What an author writes: the shapes of a story. */

/** A string in the story's language, or one per language tag. Plain text: markup is shown, not run. */
export type Text = string | {readonly [languageTag: string]: string};

/** ISO 8601 of any precision or an EDTF date; see `time/moment.ts`. */
export type Moment = string;

/** ISO 8601: `PT2H`, `PT1H30M`, `P3D`, `P2M`. */
export type Duration = string;

/** An open end: not known, or not yet. */
export type Open = '..';

export type Basis = 'stated' | 'inferred';

/** What every statement about time may add. */
export interface Statement {
  /** The sources it rests on: all of them. When one is switched off, the statement goes. `label` is the first one's wording. */
  readonly source?: string | readonly string[];
  /** `stated` (default): the source says so. `inferred`: we read it between the lines. */
  readonly basis?: Basis;
  /** Why we infer it, for the reader. */
  readonly because?: Text;
  /** The source's own words: "en la madrugada". Stays while its source is on, even if the statement goes. */
  readonly label?: Text;
  /** What was inferred, for the badge: the `order` (default), the `day`, or the `reading` of a word such as "madrugada". */
  readonly infers?: 'order' | 'day' | 'reading';
}

export type WhenStatement = Statement &
  (
    | {readonly on: Moment}
    | {readonly from: Moment | Open; readonly to: Moment | Open}
    | {readonly between: readonly [Moment | Open, Moment | Open]}
    | {readonly around: Moment; readonly give: Duration}
  );
export type When = Moment | `${Moment}/${Moment}` | WhenStatement;

export interface DurationRange {
  readonly min?: Duration;
  readonly max?: Duration;
}
/** Left out: not known. `PT0S`: a moment. */
export type Lasts =
  Duration | (Statement & ({readonly about: Duration; readonly give: Duration} | DurationRange));

export type RelationStatement = Statement & {readonly event: string; readonly gap?: Duration | DurationRange};
export type Relation = string | RelationStatement;

export interface Says {
  readonly source: string;
  /** An excerpt of the source's own sentence, letter by letter: the evidence. */
  readonly sentence?: string;
  /** The excerpt in other languages, shown as our translation. */
  readonly translation?: Text;
  readonly paragraph?: number;
  /** Words that somebody spoke, with who spoke them and which agency reported it. */
  readonly quote?: Text;
  readonly speaker?: Text;
  readonly via?: Text;
  /** Language of `sentence`, and of `quote` as it was published. */
  readonly lang?: string;
}

export type MediaType = 'image' | 'video' | 'audio' | 'embed';

export interface Media {
  readonly src: string;
  /**
   * `embed`: a page of another site, framed when the reader asks. Left out, the address tells: a YouTube or Vimeo address
   * is an embed, others go by their ending, and the rest are pictures; see `media-type.ts`.
   */
  readonly type?: MediaType;
  /** In pixels: they hold the place of what is not loaded yet. */
  readonly width?: number;
  readonly height?: number;
  readonly alt: Text;
  readonly credit?: Text;
  readonly caption?: Text;
  readonly thumbnail?: string;
}

export type Status = 'past' | 'ongoing' | 'planned' | 'alleged' | 'denied';

export interface Event {
  /** Unique; letters, digits, `-`, `_`, `.`: usable as a URL fragment. */
  readonly id: string;
  readonly title: Text;
  /** A shorter title, for the clock and narrow places. */
  readonly short?: Text;
  /** The event as a noun phrase, as it stands after "after" in that language: "la llegada", "the arrival". */
  readonly name?: Text;
  /** Paragraphs by blank lines; `*emphasis*`, `**strong**` and `[words](https://…)` are shown as such, everything else as it is written. */
  readonly text?: Text;
  /** A page that tells more. */
  readonly url?: string;
  /** What can be said of its time where nothing places it: "pudo ser antes de la llegada". */
  readonly note?: Text;
  /** Where the sources use different words for it, those words. */
  readonly wording?: Text;
  readonly group?: string;
  /** Importance. Higher keeps its row, its title, its place when room is short. Default 0. Below 0: background, folded at first and left out of the axis' domain. */
  readonly weight?: number;
  readonly status?: Status;
  readonly when?: When | readonly When[];
  readonly lasts?: Lasts;
  readonly after?: Relation | readonly Relation[];
  readonly before?: Relation | readonly Relation[];
  readonly during?: Relation | readonly Relation[];
  readonly with?: Relation | readonly Relation[];
  readonly timeZone?: string;
  readonly place?: Text;
  readonly people?: readonly Text[];
  readonly says?: readonly Says[];
  readonly media?: Media | readonly Media[];
  /** When this event was last corrected or completed: shown as a badge. */
  readonly updated?: Moment;
}

export interface Source {
  readonly title: Text;
  /** `article`: the story's one own source is an article, and the interface may call it so. */
  readonly kind?: 'article' | 'report' | 'reference';
  readonly publisher?: Text;
  readonly url?: string;
  readonly archived?: string;
  readonly published?: Moment;
  readonly accessed?: Moment;
  readonly lang?: string;
  /** Not the story's own source: its claims carry a badge. */
  readonly outside?: boolean;
  /** Switched off at first. */
  readonly hidden?: boolean;
  /** What a reader should know where a bound rests on this source, such as an assumed date of publication. */
  readonly note?: Text;
}

export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly parent?: string;
  /** A CSS colour, brought to the contrast that its use needs. */
  readonly color?: string;
}

export interface Era {
  readonly title: Text;
  readonly from: Moment;
  readonly to: Moment | Open;
}

export interface Story {
  readonly $schema?: string;
  readonly version: 1;
  readonly lang: string;
  readonly title: Text;
  readonly summary?: Text;
  /** IANA zone of wall-clock times. Default `UTC`, with advice. */
  readonly timeZone?: string;
  /** How to call that zone: "hora de Pyongyang". */
  readonly timeZoneName?: Text;
  readonly published?: Moment;
  readonly updated?: Moment;
  readonly sources?: {readonly [id: string]: Source};
  /** In display order: the phases of the visit, or lanes; `parent` nests them. */
  readonly groups?: readonly Group[];
  /** The story's own picture. */
  readonly media?: Media;
  /** `newest`: the latest first in the sequence. Default `oldest`. */
  readonly order?: 'oldest' | 'newest';
  /** What the clock opens at. Default: by the spread of the events. */
  readonly start?: Moment | `${Moment}/${Moment}` | 'now' | 'end';
  /** Named stretches behind the lanes. */
  readonly eras?: readonly Era[];
  readonly events: readonly Event[];
}

/**
 * A story as a program holds it: what TypeScript infers for an imported JSON file, where `1` is a number and every word
 * a string. What is misspelt or missing at the required keys does not fit. `parseStory` tells whether it is a `Story`.
 */
export type StoryInput = Story | Widened<Story>;

/** The same keys with plain strings, numbers and lists. A key that may be left out may be `undefined`, as JSON's inferred types have it. */
type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer Item)[]
        ? readonly Widened<Item>[]
        : T extends object
          ? string extends keyof T
            ? {readonly [K in keyof T]: Widened<T[K]> | undefined}
            : {readonly [K in keyof T]: Widened<T[K]> | (object extends Pick<T, K> ? undefined : never)}
          : T;
