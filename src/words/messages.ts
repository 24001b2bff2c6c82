/**
 * What the interface says, as plain data: a dictionary can be written, checked and overridden as JSON.
 * `{name}` marks a place that `fill` fills; a placeholder means the same in every language.
 */
import type {Plural, Spoken, Voiced} from './message-kinds.ts';
import type {QuotationMarks} from './quotation-marks.ts';

export type {Plural, Spoken, Voice, Voiced} from './message-kinds.ts';

/** Every string of the interface in one language. A language that lacks a key does not compile. */
export interface Messages {
  // ------------------------------------------------------------------ the language itself
  /** The language of this dictionary: the plural rules are its, not the reader's. */
  readonly language: string;
  /** Quotation marks, outer and inner: `«`, `»`, `“`, `”`. */
  readonly quotes: QuotationMarks;
  /** Contractions where a placeholder meets the text before it: `de el ` becomes `del `. */
  readonly contractions: {readonly [apart: string]: string};
  /** A regular expression: a noun phrase that it matches is plural, where verbs must agree with it. Cannot be overridden. */
  readonly pluralName: string;
  /** An event without a name, after a preposition; `{title}` stands in quotation marks. */
  readonly unnamed: string;
  /** Between two phrases that say different things about one event. */
  readonly semicolon: string;
  /** Between two phrases that say one thing together. */
  readonly comma: string;
  readonly parentheses: string;

  // ------------------------------------------------------------------ frame
  readonly events: Plural;
  readonly overview: string;
  readonly summaryMore: string;
  readonly summaryLess: string;
  readonly lead: string;
  readonly views: string;
  readonly sequence: string;
  readonly clock: string;
  /** The same view of a story in which nothing is more exact than a year; of any other that is longer than two days. */
  readonly clockYears: string;
  readonly clockDates: string;
  readonly table: string;
  readonly distance: string;
  readonly distanceSpoken: string;
  readonly loading: string;
  readonly failed: string;
  readonly failedNetwork: string;
  /** `{status}`: an HTTP status. */
  readonly failedStatus: string;
  /** `{type}`: a media type. */
  readonly failedType: string;
  readonly failedJson: string;
  readonly failedStory: string;
  /** Follows `viewFailed` after a second try. */
  readonly reload: string;
  readonly viewFailed: string;
  readonly retry: string;
  readonly empty: string;
  /** Before the sources of what is shown; before the one that all of it comes from. */
  readonly footSources: Plural;
  readonly footSource: string;
  readonly provenanceTitle: string;
  readonly provenance: Voiced;
  /** The same where the article does not give the date; and where sources outside it are on. */
  readonly provenanceUndated: string;
  readonly provenanceMore: string;
  readonly provenanceOff: string;
  /** Events that could not be read; said to readers. */
  readonly lostEvents: Plural;
  readonly showAll: Plural;

  // ------------------------------------------------------------------ legend
  readonly legend: string;
  readonly legendStated: Voiced;
  readonly legendInferred: string;
  readonly legendUnknown: string;
  readonly legendShelf: string;

  // ------------------------------------------------------------------ sequence and clock
  readonly bracket: string;
  readonly bracketBackground: string;
  /** The fold of events with a weight below 0 that have no group. */
  readonly background: string;

  // ------------------------------------------------------------------ badges and what they mean
  readonly badgeInferred: string;
  readonly badgeInferredOutside: string;
  readonly badgeDay: string;
  readonly badgeLimit: string;
  readonly badgeReading: string;
  readonly badgeMargin: string;
  readonly badgeOutside: Voiced;
  readonly badgeContradiction: string;
  readonly badgeUpdated: string;
  readonly badgeNew: string;
  readonly badgeOngoing: string;
  readonly badgePlanned: string;
  readonly badgeAlleged: string;
  readonly badgeDenied: string;

  // ------------------------------------------------------------------ time in words
  readonly noTime: Voiced;
  readonly noTimeShort: string;
  readonly noDate: Voiced;
  readonly noDateShort: string;
  /** An hour as a noun, by the hour: `la 01:30`, `las 02:00`. */
  readonly theTime: Plural;
  /** The end of a day, where hours count to twelve. */
  readonly midnight: string;
  readonly theDay: string;
  /** A day of the week by itself. */
  readonly theWeekday: string;
  readonly timeOnDay: string;
  /** A day before the hours in it: `el miércoles entre las 00:00 y las 06:00`. */
  readonly dayWhen: string;
  readonly atTime: string;
  readonly onDay: string;
  readonly inPeriod: string;
  readonly between: string;
  /** The same for two lengths. */
  readonly betweenLengths: string;
  readonly from: string;
  readonly sometime: string;
  readonly until: string;
  readonly untilYear: string;
  readonly fromTo: string;
  readonly fromToYears: string;
  /** From a date to a date, of which the first leaves out what both share. */
  readonly stretch: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly around: string;
  readonly aroundYear: string;
  /** One of a run of dates; its ends are nouns. */
  readonly oneOfYears: string;
  readonly oneOfMonths: string;
  readonly oneOfDays: string;
  readonly orEarlier: string;
  readonly orLater: string;
  readonly approximate: string;
  readonly uncertain: string;
  /** Spring, summer, autumn, winter of a year. */
  readonly seasons: readonly [string, string, string, string];
  readonly decade: string;
  readonly yearsAgo: Plural;
  readonly yearsAhead: Plural;
  /** `{n}` is a million or more, in words. */
  readonly millionsOfYears: string;
  /** `{h}` and `{m}` are figures; `{hours}` and `{minutes}` are words. */
  readonly hoursAndMinutes: string;
  readonly about: string;
  readonly aboutHours: Plural;
  readonly atLeast: string;
  readonly atMost: string;
  readonly after: string;
  readonly before: string;
  readonly during: string;
  readonly with: string;
  readonly gapAfter: string;
  readonly gapBefore: string;
  /** Under the row of the event that it is after: `{gap}` is a length. */
  readonly later: string;
  /** A time that a source outside the story's own gives. */
  readonly perSource: string;
  readonly zoneOf: string;
  readonly zoneWithOffset: string;
  readonly sources: string;
  readonly sourcesButton: string;
  readonly sourceOff: string;
  readonly hide: string;

  // ------------------------------------------------------------------ scrubber, card
  readonly paragraphShort: Plural;

  // ------------------------------------------------------------------ cards, panels, clock and table
  readonly clockLittle: Voiced;
  readonly clockMore: string;
  readonly clockGiven: string;
  readonly legendWindow: string;
  readonly legendCore: string;
  readonly legendDuration: string;
  readonly legendNoStart: string;
  readonly legendNoEnd: string;
  readonly legendMoment: string;
  readonly legendOutside: Voiced;
  readonly legendGhost: Voiced;
  readonly legendContradiction: string;
  /** Of a lane, out of sight: "3 earlier". */
  readonly earlierEvents: Plural;
  readonly laterEvents: Plural;
  readonly nextEvent: string;
  readonly nextUndated: string;
  readonly shelfClock: Plural;
  readonly explainInferred: Voiced;
  readonly explainInferredOutside: Voiced;
  readonly explainDay: Voiced;
  readonly explainLimit: string;
  readonly explainReading: string;
  readonly explainMargin: string;
  readonly explainOutside: Voiced;
  readonly explainContradiction: string;
  readonly explainUpdated: string;
  readonly explainNew: string;
  readonly explainOngoing: string;
  readonly explainPlanned: string;
  readonly explainAlleged: string;
  readonly explainDenied: string;

  // ------------------------------------------------------------------ zone
  readonly zones: string;
  readonly zoneReader: string;
  readonly otherDayAhead: string;
  readonly otherDayBehind: string;

  // ------------------------------------------------------------------ controls
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomAll: string;
  readonly zoomHint: string;
  /** What lies before and after what is in sight of the clock, and the way back where nothing is. */
  readonly panEarlier: string;
  readonly panLater: string;
  readonly panBack: string;
  readonly zoomed: string;
  readonly sourcesOwn: Voiced;
  readonly sourceChanges: Plural;
  readonly search: string;
  readonly searchClear: string;
  readonly searchFound: string;
  readonly searchNothing: string;
  readonly searchHits: Plural;
  readonly searchPrevious: string;
  readonly searchNext: string;
  readonly filter: string;
  /** `{n}`: of all events; `{shown}`: of those that pass. */
  readonly filtered: Plural;
  readonly filterClear: string;
  /** `{n}` further people. */
  readonly filterMore: string;
  readonly filterNone: string;
  /** Of the event whose card was open. */
  readonly filterLost: string;
  /** Of events that came with an update. */
  readonly newEvents: Plural;
  readonly help: string;
  readonly helpStep: string;
  readonly helpEnds: string;
  readonly helpOpen: string;
  readonly helpClose: string;
  readonly helpZoom: string;
  readonly helpPan: string;
  readonly keyHome: string;
  readonly keyEnd: string;
  readonly close: string;
  readonly announced: string;
  readonly previous: string;
  readonly next: string;
  readonly position: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly copyCitation: string;
  readonly citationCopied: string;
  readonly copyFailed: string;
  readonly share: string;
  readonly citation: string;
  readonly place: string;
  readonly people: string;
  readonly wording: string;
  readonly source: string;
  readonly when: string;
  readonly ownArticle: string;
  readonly paragraph: string;
  readonly sourceParagraph: string;
  readonly translationHeading: string;
  readonly accordingTo: string;
  readonly speakerVia: string;
  readonly published: string;
  readonly loadImage: string;
  readonly loadVideo: string;
  readonly loadAudio: string;

  // ------------------------------------------------------------------ why
  readonly why: string;
  readonly whyTime: string;
  readonly whyHere: string;
  readonly therefore: string;
  readonly saysWhere: string;
  readonly says: string;
  /** These take a noun phrase (`one`, or `other` where `pluralName` matches it) and a phrase of time. */
  readonly came: Plural;
  readonly began: Plural;
  readonly was: Plural;
  /** `{when}`: no earlier or no later than a time. */
  readonly limited: string;
  readonly lasted: Plural;
  /** The same, right after a line about the same event. */
  readonly itLasted: Plural;
  readonly weCount: string;
  /** Of a statement without wording: where a source puts the event. */
  readonly places: string;
  readonly placesWhere: string;
  readonly wePlace: string;
  readonly contradiction: string;
  /** One had to be before the other and both are at once. */
  readonly contradictionAtOnce: string;
  /** Why one of the statements was set aside: a soft date, an inference, the last of equals, or it cannot hold by itself. */
  readonly asideSoft: string;
  readonly asideInferred: string;
  readonly asideLater: string;
  readonly asideItself: string;

  // ------------------------------------------------------------------ table
  readonly tableCaption: string;
  readonly columnEvent: string;
  readonly columnGroup: string;
  readonly sortBy: string;
  readonly download: string;
  readonly hiddenEvents: Plural;
  readonly show: string;
  readonly scrubber: string;
  /** Nothing is selected yet. */
  readonly scrubberNone: string;
  readonly scrubberValue: string;
  readonly noneLeft: string;
  readonly sourcesAll: string;

  // ------------------------------------------------------------------ media and text
  /** A page that tells more; `{host}`: `example.org`. */
  readonly moreOn: string;
  /** `{host}`: a site's own name, or its host. */
  readonly playOn: string;
  readonly openOn: string;
  readonly mediaFailed: string;
}

/** A dictionary in one voice. */
export type Words = Spoken<Messages>;
