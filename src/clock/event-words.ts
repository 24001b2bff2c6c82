/** How an event's label says its title and its time, from long to short. */
import {describeTimes} from '../words/all-times.ts';
import {writtenReasons} from '../words/time/limits.ts';
import {badge, describeStatus, type Badge} from '../words/badges.ts';
import {labelTime} from '../words/time/label-time.ts';
import {isTime, statementsOf} from '../words/statements.ts';
import {datedIn, timePoint} from '../words/time/points.ts';
import {boundsPhrase} from '../words/time/time-phrase.ts';
import {badgesOf, isImplied, lastsPhrase, relationPhrase, type WhenPhrase} from '../words/when.ts';
import type {WordsContext} from '../words/words-context.ts';
import type {Grain} from '../time/grain.ts';
import type {LabelTimes} from './scene/marks.ts';
import type {TextLine, TextPart, Wording} from '../view/labels.ts';
import type {Event, Text} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';

type Reading = Pick<ViewContext, 'words' | 'text'>;

/** Made when they are first asked for: of many events few are in sight. */
export class EventWords {
  /** Those that the lines name by their place. */
  readonly badges: Badge[] = [];
  readonly #context: Reading;
  readonly #event: Event;
  readonly #ways: readonly TextLine[];
  readonly #status: TextLine;
  readonly #isPlain: boolean;

  constructor(context: Reading, event: Event) {
    const {words} = context;
    this.#context = context;
    this.#event = event;
    const all = describeTimes(event.id, words);
    this.#isPlain = all.length === 1 && all.every(({badges}) => badges.length === 0);
    // Whatever gives way to a lack of room, that somebody denies it does not.
    this.#status = doubts(event, words).map((one) => this.#badge(one));
    this.#ways = phrasesOf(event.id, words).map((phrases) => this.#line(phrases));
  }

  /** Title in full and short; all phrases, then fewer: the card says the rest. */
  get wordings(): readonly Wording[] {
    const {text} = this.#context;
    const {title, short = title} = this.#event;
    return [...new Set([titleOf(title, text), titleOf(short, text)])].flatMap((one) =>
      this.#ways.map((words) => ({title: one, words: [...words, ...this.#status]})),
    );
  }

  times(grain: Grain): LabelTimes {
    const {words} = this.#context;
    const time = this.#isPlain ? labelTime(this.#event.id, grain, words) : undefined;
    const after = (line: TextLine, space: string): TextLine =>
      line.length === 0 ? this.#status : [{text: space, font: 'words'}, ...line, ...this.#status];
    const written = (text: string): TextLine => after(text === '' ? [] : [{text, font: 'words'}], '\u2002');
    if (time) return {long: written(time.long), short: written(time.short), always: this.#status};
    const [long = [], short = long] = [this.#ways[0], this.#ways.at(-1)];
    return {long: after(long, ' · '), short: after(short, ' · '), always: this.#status};
  }

  #badge(one: Badge): TextPart {
    return {text: one.text, font: 'badge', badge: this.badges.push(one) - 1};
  }

  #line(phrases: readonly WhenPhrase[]): TextLine {
    const {messages} = this.#context.words;
    return phrases.flatMap(({text, badges}, index): readonly TextPart[] => [
      {text: (index > 0 ? messages.semicolon : '') + text, font: 'words'},
      ...badges.map((one) => this.#badge(one)),
    ]);
  }
}

/** That it is planned, alleged or denied. What goes on still is said in words. */
export const doubts = (event: Event, words: WordsContext): readonly Badge[] =>
  describeStatus(event, words).filter(({kind}) => kind === event.status && kind !== 'ongoing');

export const titleOf = (title: Text, text: ViewContext['text']): string => text(title).text;

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
