/** What the clock is told of each event: its bounds, and ways to say them, from long to short. */
import {describeTimes} from '../words/all-times.ts';
import {writtenReasons} from '../words/time/limits.ts';
import {badge, describeStatus, type Badge} from '../words/badges.ts';
import {isTime, statementsOf, type WordedStatement} from '../words/statements.ts';
import {datedIn, timePoint} from '../words/time/points.ts';
import {boundsPhrase} from '../words/time/time-phrase.ts';
import {badgesOf, isImplied, isPlaced, lastsPhrase, relationPhrase, type WhenPhrase} from '../words/when.ts';
import type {WordsContext} from '../words/words-context.ts';
import {shownBounds} from './shown-bounds.ts';
import type {ClockEvent, Told} from './scene/marks.ts';
import type {TextPart, Wording} from '../view/labels.ts';
import type {EraEvent} from './scene/axis.ts';
import type {SolvedEvent, Solution} from '../story/solve/solution.ts';
import type {Event, Text} from '../story/story.ts';
import {momentSpan} from '../time/moment.ts';
import type {ViewContext} from '../view/context.ts';

/** An event with the badges that its wordings name by their place. */
export interface WordedEvent extends ClockEvent {
  readonly badges: readonly Badge[];
}

export interface ClockStory {
  readonly events: readonly WordedEvent[];
  /** What nothing places in time. */
  readonly shelf: readonly Event[];
  readonly eras: readonly EraEvent[];
  /** Some event has no known beginning, or no known end. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

type Reading = Pick<ViewContext, 'words' | 'text'>;

/** The last story told in some words: a frame asks for it again and again. */
const told = new WeakMap<WordsContext, {readonly former: Solution | null; readonly story: ClockStory}>();

/** `former`: the solution before the last source switch. */
export function clockStory({words, text}: Reading, former: Solution | null): ClockStory {
  const last = told.get(words);
  if (last?.former === former) return last.story;
  const story = tell({words, text}, former);
  told.set(words, {former, story});
  return story;
}

function tell(context: Reading, former: Solution | null): ClockStory {
  const {words} = context;
  const {story, solution} = words;
  const groups = new Map((story.groups ?? []).map(({id}, index) => [id, index]));
  const events: WordedEvent[] = [];
  const shelf: Event[] = [];
  for (const event of story.events) {
    const bounds = solution.event(event.id);
    if (!bounds || (event.weight ?? 0) < 0) continue;
    if (!isPlaced(event.id, words)) shelf.push(event);
    else
      events.push(
        new Worded(context, event, {
          bounds: shownBounds(bounds, solution),
          former: wasPlaced(event.id, former),
          group: groups.get(event.group ?? '') ?? -1,
        }),
      );
  }
  return {
    events,
    shelf,
    eras: erasIn(context),
    opensBefore: events.some(({bounds}) => bounds.earliestStart === -Infinity),
    opensAfter: events.some(({bounds}) => bounds.latestEnd === Infinity),
  };
}

/** Its former bounds, unless it stood on the shelf: only reported, and so after no known moment. */
function wasPlaced(id: string, former: Solution | null): SolvedEvent | undefined {
  const bounds = former?.event(id);
  if (!former || !bounds) return undefined;
  const stood =
    Number.isFinite(bounds.earliestStart) ||
    former.reasons(id, 'latestEnd').some(({path}) => !isImplied(path));
  return stood ? shownBounds(bounds, former) : undefined;
}

interface Place {
  readonly bounds: SolvedEvent;
  readonly former: SolvedEvent | undefined;
  readonly group: number;
}

/** Words are made when they are first asked for: of many events few are in sight. */
class Worded implements WordedEvent {
  readonly id: string;
  readonly group: number;
  readonly bounds: SolvedEvent;
  readonly former: SolvedEvent | undefined;
  readonly weight: number;
  readonly #context: Reading;
  readonly #event: Event;
  #said: {readonly wordings: readonly Wording[]; readonly badges: readonly Badge[]} | undefined;
  #told: readonly Told[] | undefined;
  #short: string | undefined;
  #lasts: {readonly duration: number | undefined} | undefined;

  constructor(context: Reading, event: Event, {bounds, former, group}: Place) {
    this.#context = context;
    this.#event = event;
    this.id = event.id;
    this.group = group;
    this.bounds = bounds;
    this.former = former;
    this.weight = event.weight ?? 0;
  }

  get shortTitle(): string {
    const {title, short = title} = this.#event;
    this.#short ??= titleOf(short, this.#context.text);
    return this.#short;
  }

  get wordings(): readonly Wording[] {
    this.#said ??= wordingsOf(this.#context, this.#event);
    return this.#said.wordings;
  }

  get badges(): readonly Badge[] {
    this.#said ??= wordingsOf(this.#context, this.#event);
    return this.#said.badges;
  }

  get told(): readonly Told[] {
    this.#told ??= toldOf(this.#event, this.bounds, this.#context.words);
    return this.#told;
  }

  get outside(): boolean {
    const {sources} = this.#context.words.story;
    const says = this.#event.says ?? [];
    return says.length > 0 && says.every(({source}) => sources?.[source]?.outside);
  }

  get duration(): number | undefined {
    this.#lasts ??= {duration: durationOf(this.#event, this.#context.words)};
    return this.#lasts.duration;
  }
}

function durationOf({id, lasts}: Event, words: WordsContext): number | undefined {
  if (lasts === undefined) return undefined;
  const [content] = statementsOf(id, words).flatMap(({content: one, force}) =>
    one.kind === 'lasts' && force === 'full' ? [one] : [],
  );
  const length = content?.length;
  return (length?.exactly ?? length?.about)?.mean;
}

/** Title in full and short; all phrases, then fewer: the card says the rest. */
function wordingsOf(
  context: Reading,
  event: Event,
): {wordings: readonly Wording[]; badges: readonly Badge[]} {
  const {words, text} = context;
  const badges: Badge[] = [];
  const part = (one: Badge): TextPart => ({text: one.text, font: 'badge', badge: badges.push(one) - 1});
  // Whatever gives way to a lack of room, that somebody denies it does not.
  const status = doubts(event, words);
  const parts = (phrases: readonly WhenPhrase[]): readonly TextPart[] => [
    ...phrases.flatMap((phrase, index): readonly TextPart[] => [
      {text: (index > 0 ? words.messages.semicolon : '') + phrase.text, font: 'words'},
      ...phrase.badges.map(part),
    ]),
    ...status.map(part),
  ];
  const [long, short] = [titleOf(event.title, text), titleOf(event.short ?? event.title, text)];
  const ways = phrasesOf(event.id, words);
  const wordings = [...new Set([long, short])].flatMap((title) =>
    ways.map((way) => ({title, words: parts(way)})),
  );
  return {wordings, badges};
}

/** That it is planned, alleged or denied. What goes on still is said in words. */
export const doubts = (event: Event, words: WordsContext): readonly Badge[] =>
  describeStatus(event, words).filter(({kind}) => kind === event.status && kind !== 'ongoing');

const titleOf = (title: Text, text: ViewContext['text']): string => text(title).text;

/** What is known, all of it; then where that puts the event, with how long it lasted; then the one thing that says most. */
function phrasesOf(id: string, words: WordsContext): readonly (readonly WhenPhrase[])[] {
  const all = describeTimes(id, words);
  const known = statementsOf(id, words).filter(({force}) => force === 'full');
  const bounds = boundsOf(id, words);
  const lasts = known.find(({kind}) => kind === 'lasts');
  const said = lasts ? lastsPhrase(lasts, words) : '';
  // A moment's length is nothing, and nothing is said of it.
  const length: readonly WhenPhrase[] = said === '' ? [] : [{text: said, badges: []}];
  const limit =
    !known.some(isTime) && bounds.badges.some(({kind}) => kind === 'limit') && !all.some(isInferred);
  if (known.some(isTime)) return all.length < 2 ? [all] : [all, [...length, bounds], [bounds]];
  const order = known.find(({kind}) => kind === 'after' || kind === 'before');
  if (!order) return limit ? [[...all, bounds], [bounds]] : [all];
  const text = relationPhrase(order, words);
  const plain = {text, badges: badgesOf(order, words, {})};
  if (limit) return [[...all, bounds], [plain, bounds], [{text, badges: bounds.badges}]];
  return [all, [...length, plain], [plain]];
}

const isInferred = ({badges}: WhenPhrase): boolean => badges.some(({kind}) => kind === 'inferred');

/** "entre las 12:00 y las 16:54": where all that is known puts it. An end that is no more than the day of a report is left out. */
function boundsOf(id: string, words: WordsContext): WhenPhrase {
  const {solution} = words;
  const reported = solution.reasons(id, 'latestEnd').every(({path}) => isImplied(path));
  const point = (at: number | undefined): ReturnType<typeof timePoint> | undefined =>
    at !== undefined && Number.isFinite(at) ? timePoint(at, words) : undefined;
  // As it was written: a minute's end is told as that minute.
  const end = reported ? undefined : point(solution.told(id, 'latestEnd')?.instant);
  const start = point(solution.told(id, 'earliestStart')?.instant);
  const text = boundsPhrase(start, end, words, datedIn(words));
  return {text, badges: [...disputedBadge(id, words), ...limitBadges(id, words)]};
}

/** Whose the limits are. That the day itself has a date from elsewhere stands at the axis, once. */
function limitBadges(id: string, words: WordsContext): readonly Badge[] {
  const refs = (['earliestStart', 'latestEnd'] as const).flatMap((bound) => writtenReasons(id, bound, words));
  const limit = refs.some(({basis, event}) => basis === 'inferred' && event !== id);
  const {sources} = words.story;
  const outside = new Set(
    refs.flatMap(({source: [first = '']}) => (sources?.[first]?.outside ? [first] : [])),
  );
  return [
    ...(limit ? [badge('limit', words)] : []),
    ...(outside.size > 0 ? [badge('outside', words, {sources: [...outside]})] : []),
  ];
}

function disputedBadge(id: string, words: WordsContext): readonly Badge[] {
  return statementsOf(id, words).some(({path}) => words.disputed.has(path))
    ? [badge('contradiction', words)]
    : [];
}

/** Where several sources say different times, or one was set aside: each as a mark of its own. */
function toldOf(event: Event, bounds: SolvedEvent, words: WordsContext): readonly Told[] {
  const times = statementsOf(event.id, words).filter(
    (known) => isTime(known) && (known.force === 'full' || known.force === 'aside'),
  );
  const several = new Set(times.map(({source}) => source[0])).size > 1;
  const {earliestStart, latestEnd} = bounds;
  return times
    .filter(({force}) => several || force === 'aside')
    .flatMap((known) => {
      const span = spanOf(known);
      if (!span || (span.from === earliestStart && span.to === latestEnd)) return [];
      return [{...span, outside: known.outside.length > 0, disagrees: known.force === 'aside'}];
    });
}

function spanOf({content}: WordedStatement): {readonly from: number; readonly to: number} | undefined {
  if (content.kind === 'on') return {from: content.at.first, to: content.at.last};
  if (content.kind === 'around')
    return {from: content.at.first - content.give.mean, to: content.at.last + content.give.mean};
  if (content.kind !== 'from' && content.kind !== 'between') return undefined;
  if (!content.from && !content.to) return undefined;
  return {from: content.from?.first ?? -Infinity, to: content.to?.last ?? Infinity};
}

function erasIn({words, text}: Reading): readonly EraEvent[] {
  const zone = words.story.timeZone ?? 'UTC';
  return (words.story.eras ?? []).flatMap((era) => {
    const [from, to] = [momentSpan(era.from, zone), momentSpan(era.to, zone)];
    return from ? [{title: text(era.title).text, from: from.first, to: to?.last ?? Infinity}] : [];
  });
}
