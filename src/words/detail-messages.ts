/** What the interface says beyond the first view: cards, panels, the clock, the table. */
import type {Plural, Voiced} from './message-kinds.ts';

export interface DetailMessages {
  readonly clockLittle: Voiced;
  readonly clockMore: string;
  readonly clockGiven: string;
  readonly printed: string;
  readonly legendWindow: string;
  readonly legendCore: string;
  readonly legendDuration: string;
  readonly legendNoStart: string;
  readonly legendNoEnd: string;
  readonly legendMoment: string;
  readonly legendOutside: Voiced;
  readonly legendGhost: Voiced;
  readonly legendContradiction: string;
  readonly legendCount: string;
  readonly shelfClock: Plural;
  readonly later: string;
  readonly explainInferred: Voiced;
  readonly explainDay: Voiced;
  readonly explainLimit: string;
  readonly explainReading: string;
  readonly explainMargin: string;
  readonly explainOutside: Voiced;
  readonly explainContradiction: string;
  readonly explainUpdated: string;
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
  readonly translation: string;
  readonly translationHeading: string;
  readonly accordingTo: string;
  readonly speakerVia: string;
  readonly published: string;
  readonly accessed: string;
  readonly archived: string;
  readonly loadImage: string;
  readonly loadVideo: string;
  readonly loadAudio: string;
  readonly credit: string;

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
  readonly wasNot: Plural;
  readonly lasted: Plural;
  /** The same, right after a line about the same event. */
  readonly itLasted: Plural;
  readonly weCount: string;
  /** Of a statement without wording: where a source puts the event. */
  readonly places: string;
  readonly placesWhere: string;
  readonly wePlace: string;
  readonly contradiction: string;
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
}
