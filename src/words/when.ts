/** What is known of an event's time, in words, and no firmer than it is. */
import type {SolvedEvent} from '../story/solve/solution.ts';
import {badge, type Badge} from './badges.ts';
import {fill, fillPhrase} from './fill.ts';
import {isTime, knownOf, type Known} from './known.ts';
import {formatAbout, formatDuration, lengthOf} from './lengths.ts';
import {nameOf, quoted, textOf} from './names.ts';
import {timePhrase} from './time-phrase.ts';
import {pointsOf} from './points.ts';
import type {WordsContext} from './words-context.ts';

export type {WordsContext} from './words-context.ts';

export interface WhenPhrase {
  readonly text: string;
  readonly badges: readonly Badge[];
}

export interface When {
  /** To be joined by `messages.semicolon`; the first begins with a small letter, see `sentenceCase`. */
  readonly phrases: readonly WhenPhrase[];
  /** Does any statement put it somewhere on the clock? That it happened before publication does not count. */
  readonly placed: boolean;
}

/** What the row need not say again, because it stands above it. */
export interface SaidAbove {
  /** The event during which a whole bracket happened. */
  readonly during?: string | undefined;
  /** "No time in the article". */
  readonly nothing?: boolean;
}

/** The phrases of one event: time, then relations, then how long, then the author's note. */
export function describeWhen(id: string, words: WordsContext, said: SaidAbove = {}): When {
  const known = knownOf(id, words);
  const told = known.filter(
    ({kind, other}) => kind !== 'during' || other === undefined || other !== said.during,
  );
  const phrases = joinPlain(
    told.flatMap((statement) => phraseOf(statement, told, words)),
    words,
  );
  const note = textOf(words.eventOf(id)?.note, words);
  const nothing = known.length === 0 && !said.nothing ? [unknownTime(id, note !== '', words)] : [];
  const all = [...nothing, ...phrases, ...(note ? [note] : []).map(plain)];
  return {phrases: all, placed: isPlaced(id, words)};
}

const plain = (text: string): WhenPhrase => ({text, badges: []});

/** Phrases as one text, for where badges are not shown. */
export function whenText({phrases}: When, {messages}: WordsContext): string {
  return phrases.map(({text}) => text).join(messages.semicolon);
}

function unknownTime(id: string, hasNote: boolean, {messages, eventOf}: WordsContext): WhenPhrase {
  const background = (eventOf(id)?.weight ?? 0) < 0;
  if (hasNote) return plain(background ? messages.noDateShort : messages.noTimeShort);
  return plain(background ? messages.noDate : messages.noTime);
}

/** Does any statement that somebody wrote bound it in time? */
export function isPlaced(id: string, {solution}: WordsContext): boolean {
  const solved = solution.event(id);
  if (!solved) return false;
  if (Number.isFinite(solved.earliestStart)) return true;
  // The bound by publication is every event's; it places none.
  return solution.reasons(id, 'latestEnd').some(({path}) => !isImplied(path));
}

/** What stands on a clock: without the background. */
export const placedEvents = (words: WordsContext): readonly SolvedEvent[] =>
  words.solution.events.filter(({id}) => (words.eventOf(id)?.weight ?? 0) >= 0 && isPlaced(id, words));

/** Status and publication imply a bound that no author wrote. */
export const isImplied = (path: string): boolean => path.endsWith('.status');

/** One statement in words; none where it says nothing of its own. */
function phraseOf(known: Known, others: readonly Known[], words: WordsContext): readonly WhenPhrase[] {
  if (known.force === 'label')
    return [{text: quoted(known.label, words.messages), badges: outsideBadge(known, words)}];
  if (isTime(known)) return timePhrases(known, others, words);
  const text = known.kind === 'lasts' ? lastsPhrase(known, words) : relationPhrase(known, words);
  return text ? [{text: withLabel(text, known, words), badges: badgesOf(known, words, {})}] : [];
}

function timePhrases(known: Known, others: readonly Known[], words: WordsContext): readonly WhenPhrase[] {
  if (carriesOnlyTheDay(known, words) && others.some((other) => isFiner(other, known, words))) return [];
  const days = others.filter((other) => isFiner(known, other, words) && carriesOnlyTheDay(other, words));
  const {text, saysDate} = timePhrase(known, words);
  if (!text && !known.label) return [];
  // The source's own words for a day are firmer than the date that we put to them.
  const labelAlone = known.label !== '' && (!text || isWholeDay(known, words));
  const shown = {labelled: known.label !== '', dated: saysDate && !labelAlone};
  const badges = [...badgesOf(known, words, shown), ...days.flatMap((day) => badgesOf(day, words, shown))];
  return [
    {
      text: labelAlone ? quoted(known.label, words.messages) : withLabel(text, known, words),
      badges: distinct(badges),
    },
  ];
}

const isWholeDay = ({kind, author}: Known, words: WordsContext): boolean =>
  kind === 'on' && pointsOf(String(author.on), words)[0].precision === 'day';

/** A day of which other statements of the same event tell the hours: it adds its badge to theirs, and the date if need be. */
const carriesOnlyTheDay = (known: Known, words: WordsContext): boolean =>
  !known.label && known.force === 'full' && isWholeDay(known, words);

const isFiner = (known: Known, than: Known, words: WordsContext): boolean =>
  known !== than &&
  isTime(known) &&
  known.force === 'full' &&
  /T\d/.test(JSON.stringify(known.author)) &&
  isWholeDay(than, words);

/** The source's words in brackets after ours, unless they are the same but for the figures: "about 2 hours (“about two hours”)". */
export function withLabel(text: string, {label}: Pick<Known, 'label'>, words: WordsContext): string {
  if (!label || saysTheSame(text, label)) return text;
  return fill(words.messages.parentheses, {text, aside: quoted(label, words.messages)});
}

function saysTheSame(text: string, label: string): boolean {
  const [ours, theirs] = [text, label].map((phrase) => phrase.toLowerCase().split(/\s+/));
  return (
    ours?.length === theirs?.length &&
    !!ours?.every((word, place) => /\d/.test(word) || word === theirs?.[place])
  );
}

/** "unas 2 horas", "entre 1 hora y 2 horas", "2 horas como mínimo"; nothing for a moment. */
export function lastsPhrase({author}: Pick<Known, 'author'>, words: WordsContext): string {
  const {messages} = words;
  const length = (value: unknown): string =>
    lengthOf(value) > 0 ? formatDuration(lengthOf(value), words) : '';
  const {exactly, about} = author;
  const [min, max] = [length(author.min), length(author.max)];
  if (about !== undefined) return formatAbout(lengthOf(about), words);
  if (min && max) return fill(messages.betweenLengths, {a: min, b: max});
  if (min) return fill(messages.atLeast, {duration: min});
  return max ? fill(messages.atMost, {duration: max}) : length(exactly);
}

/** "después del visto bueno", "unas 2 horas antes de la firma". */
export function relationPhrase(known: Known, words: WordsContext): string {
  const {messages} = words;
  const kind = known.kind as 'after' | 'before' | 'during' | 'with';
  const event = nameOf(words, known.other ?? '');
  const gap = gapPhrase(known.author.gap, words);
  if (!event) return '';
  if (!gap || kind === 'during' || kind === 'with') return fillPhrase(messages[kind], {event}, messages);
  return fillPhrase(kind === 'after' ? messages.gapAfter : messages.gapBefore, {event, gap}, messages);
}

function gapPhrase(gap: unknown, words: WordsContext): string {
  if (gap === undefined) return '';
  const author = typeof gap === 'string' ? {exactly: gap} : (gap as Known['author']);
  return lastsPhrase({author}, words);
}

/** What of a statement is not the plain word of the story's own source. */
export function badgesOf(
  known: Known,
  words: WordsContext,
  {labelled = false, dated = false}: {readonly labelled?: boolean; readonly dated?: boolean},
): readonly Badge[] {
  const {foreign, outside, kind} = known;
  const needsOutside = foreign || (dated && outside.length > 0);
  return [
    ...(known.force === 'aside' || words.disputed.has(known.path) ? [badge('contradiction', words)] : []),
    ...basisBadge(known, labelled, words),
    ...(kind === 'around' ? [badge('margin', words)] : []),
    ...(needsOutside ? [badge('outside', words, {sources: outside})] : []),
  ];
}

function basisBadge({inferred, author}: Known, labelled: boolean, words: WordsContext): readonly Badge[] {
  if (!inferred) return [];
  if (author.infers === 'day') return [badge('day', words)];
  if (author.infers !== 'reading') return [badge('inferred', words)];
  // Beside the source's own words a reader sees that the figures are a reading of them.
  return labelled ? [] : [badge('reading', words)];
}

/** Where even the wording is an outside source's. */
export const outsideBadge = ({foreign, outside}: Known, words: WordsContext): readonly Badge[] =>
  foreign ? [badge('outside', words, {sources: outside})] : [];

/** One of each kind, an outside source's last. */
export function distinct(badges: readonly Badge[]): readonly Badge[] {
  const once = new Map(badges.map((one) => [one.kind, one]));
  return [...once.values()].toSorted((a, b) => Number(a.kind === 'outside') - Number(b.kind === 'outside'));
}

/** Neighbours without a badge are one phrase, and nothing is said twice. */
function joinPlain(phrases: readonly WhenPhrase[], {messages}: WordsContext): readonly WhenPhrase[] {
  const joined: WhenPhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (joined.some(({text}) => text === phrase.text)) continue;
    if (last && last.badges.length + phrase.badges.length === 0)
      joined[joined.length - 1] = plain(last.text + messages.comma + phrase.text);
    else joined.push(phrase);
  }
  return joined;
}
