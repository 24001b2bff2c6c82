/** What the first view says. */
import type {Plural, Voiced} from './message-kinds.ts';

export interface FirstMessages {
  // ------------------------------------------------------------------ the language itself
  /** The language of this dictionary: the plural rules are its, not the reader's. */
  readonly language: string;
  /** Quotation marks, outer and inner: `«`, `»`, `“`, `”`. */
  readonly quotes: readonly [string, string, string, string];
  /** What melts together where a placeholder meets the text before it: `de el ` becomes `del `. */
  readonly contractions: {readonly [apart: string]: string};
  /** A regular expression: a noun phrase that it matches is plural, where verbs must agree with it. Cannot be overridden. */
  readonly pluralName: string;
  /** Between two phrases that say different things about one event. */
  readonly semicolon: string;
  /** Between two phrases that say one thing together. */
  readonly comma: string;
  readonly parentheses: string;

  // ------------------------------------------------------------------ frame
  readonly events: Plural;
  readonly overview: string;
  readonly views: string;
  readonly sequence: string;
  readonly clock: string;
  readonly table: string;
  readonly distance: string;
  readonly distanceSpoken: string;
  readonly loading: string;
  readonly failed: string;
  /** Follows it where the page has a list of its own. */
  readonly failedList: string;
  readonly viewFailed: string;
  readonly retry: string;
  readonly empty: string;
  readonly provenanceTitle: string;
  readonly provenance: Voiced;
  readonly provenanceOff: string;
  readonly updated: string;
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
  readonly badgeDay: string;
  readonly badgeLimit: string;
  readonly badgeReading: string;
  readonly badgeMargin: string;
  readonly badgeOutside: Voiced;
  readonly badgeContradiction: string;
  readonly badgeUpdated: string;
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
  readonly theDay: string;
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
  readonly fromTo: string;
  /** From a date to a date, of which the first leaves out what both share. */
  readonly stretch: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly around: string;
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
  readonly zoneOf: string;
  readonly zoneWithOffset: string;
  readonly sources: string;
  readonly sourcesButton: string;
  readonly sourceOff: string;
  readonly hide: string;

  // ------------------------------------------------------------------ scrubber, card
  readonly paragraphShort: Plural;
}
