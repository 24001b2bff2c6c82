/** One line of what is known of an event's time: the first thing that says enough. The card tells the rest. */
import type {Bound} from '../story/solve/solution.ts';
import {isDayAbove} from './time/above.ts';
import {isOnlyTheDay, limitOf, writtenReasons, type Limit} from './time/limits.ts';
import {dayBadges, withSource} from './all-times.ts';
import {badge, weakest, type Badge} from './badges.ts';
import {quoted, textOf} from './names.ts';
import {datedIn} from './time/points.ts';
import {isPlaced} from './placed.ts';
import {readingPhrase} from './reasons/reading-phrase.ts';
import {
  badgesOf,
  isWholeDay,
  laterPhrase,
  outsideBadge,
  relationPhrase,
  lastsPhrase,
} from './statement-phrases.ts';
import {isOpen, isTime, statementsOf, type WordedStatement} from './statements.ts';
import {boundsPhrase, timePhrase} from './time/time-phrase.ts';
import {nothingKnown, plain, type WhenPhrase} from './when-phrase.ts';
import {rememberedById} from './remembered.ts';
import type {WordsContext} from './words-context.ts';

export {isImplied, isPlaced, placedEvents} from './placed.ts';
export {badgesOf, lastsPhrase, relationPhrase} from './statement-phrases.ts';
export type {WhenPhrase} from './when-phrase.ts';
export type {WordsContext} from './words-context.ts';

export interface When {
  /** One with at most one badge; none where nothing is to be said. The author's note may follow that no time is known. */
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
  /** The event whose row stands right above. */
  readonly previous?: string | undefined;
}

const NOTHING_ABOVE: SaidAbove = {};

/** What is known of an event's time, in one phrase. It begins with a small letter, see `sentenceCase`. */
export function describeWhen(id: string, words: WordsContext, said: SaidAbove = NOTHING_ABOVE): When {
  const isAlone = said.during === undefined && said.previous === undefined && !said.nothing;
  const phrases = isAlone ? alone(id, words) : lineOf(id, words, said);
  return {phrases, placed: isPlaced(id, words)};
}

const alone = rememberedById((id, words) => lineOf(id, words, NOTHING_ABOVE));

function lineOf(id: string, words: WordsContext, said: SaidAbove): readonly WhenPhrase[] {
  const statements = statementsOf(id, words);
  const line =
    givenTime(id, statements, words) ??
    later(statements, words, said) ??
    limits(id, statements, words) ??
    relation(statements, words) ??
    during(statements, words, said) ??
    ownWords(statements, words) ??
    howLong(statements, words);
  if (line) return [line];
  const note = textOf(words.eventOf(id)?.note, words);
  const nothing = statements.length === 0 && !said.nothing ? nothingKnown(id, words) : [];
  return [...nothing, ...(note ? [plain(note)] : [])];
}

const phrase = (text: string, badges: readonly Badge[], words: WordsContext): WhenPhrase => ({
  text,
  badges: weakest(badges, words),
});

/** A time that a source gives for the event; stated before read, read before inferred. */
function givenTime(
  id: string,
  statements: readonly WordedStatement[],
  words: WordsContext,
): WhenPhrase | undefined {
  const [given] = statements.filter((one) => isGiven(one, words)).toSorted((a, b) => rank(a) - rank(b));
  if (!given) return undefined;
  const tighter = given.force === 'full' ? tighterLimits(id, given, words) : undefined;
  if (tighter) return tighter;
  const isRead = given.label !== '' && given.infers === 'reading';
  const {text, saysDate} = timePhrase(given, words);
  const shown = {labelled: isRead, dated: saysDate};
  const badges = [...badgesOf(given, words, shown), ...dayBadges(given, statements, words, shown)];
  return phrase(withSource(isRead ? readingPhrase(given, words) : text, given, words), badges, words);
}

const rank = ({force, inferred, infers}: WordedStatement): number =>
  (force === 'aside' ? 3 : 0) + (inferred ? (infers === 'reading' ? 1 : 2) : 0);

/** An hour at which something is inferred to have begun is no time that a source gives: its limit says it in fewer words. */
function isGiven(statement: WordedStatement, words: WordsContext): boolean {
  const {content, force, inferred, infers} = statement;
  if (!isTime(statement) || (force !== 'full' && force !== 'aside') || isOpen(statement)) return false;
  if (isWholeDay(statement) && isKnownDay(statement, words)) return false;
  if (!inferred || infers === 'reading' || content.kind !== 'from') return true;
  return content.from?.parsed.precision !== 'hour';
}

/** Is it the day that the whole story has, or that stands over the row? */
const isKnownDay = ({content}: WordedStatement, words: WordsContext): boolean =>
  words.extent === 'day' ||
  (content.kind === 'on' && isDayAbove({at: content.at.first, zone: content.at.zone}, words));

/** Both limits, where the network knows the time better than a statement does, and reckons with no margin for it. */
function tighterLimits(id: string, {content}: WordedStatement, words: WordsContext): WhenPhrase | undefined {
  if (content.kind !== 'on' && content.kind !== 'between') return undefined;
  const upper = content.kind === 'on' && content.end !== 'within' ? 'latestStart' : 'latestEnd';
  const found = isTighter(id, content, upper, words) ? bothLimits(id, upper, words) : undefined;
  if (!found || found.some(({reckoned}) => reckoned)) return undefined;
  return limitsPhrase(id, found, ['earliestStart', upper], words);
}

type OnOrBetween = WordedStatement['content'] & {readonly kind: 'on' | 'between'};

function isTighter(id: string, content: OnOrBetween, upper: Bound, {solution}: WordsContext): boolean {
  const solved = solution.event(id);
  if (!solved || (content.kind === 'on' && MINUTES.includes(content.at.parsed.precision))) return false;
  const [from, to] = content.kind === 'on' ? [content.at, content.at] : [content.from, content.to];
  return solved.earliestStart > (from?.first ?? -Infinity) || solved[upper] < (to?.last ?? Infinity);
}

const MINUTES: readonly string[] = ['minute', 'second'];

/** Both ends, where each says more than the day or the publication and both are as exact as each other. */
function bothLimits(id: string, upper: Bound, words: WordsContext): readonly [Limit, Limit] | undefined {
  const [from, to] = [limitOf(id, 'earliestStart', words), limitOf(id, upper, words)];
  if (!from || !to || isOnlyTheDay(from, words) || isOnlyTheDay(to, words)) return undefined;
  return from.point.precision === to.point.precision ? [from, to] : undefined;
}

/** So long after the event of the row above. */
function later(
  statements: readonly WordedStatement[],
  words: WordsContext,
  {previous}: SaidAbove,
): WhenPhrase | undefined {
  if (previous === undefined) return undefined;
  const found = statements.find(({other, force}) => other === previous && force === 'full');
  const text = found && laterPhrase(found, words);
  return found && text ? phrase(text, badgesOf(found, words, {}), words) : undefined;
}

/** Both limits; else one, unless a source states an order. Where a length or a margin was reckoned in, neither is said. */
function limits(
  id: string,
  statements: readonly WordedStatement[],
  words: WordsContext,
): WhenPhrase | undefined {
  const both = bothLimits(id, 'latestEnd', words);
  if (both && !both.some(({reckoned}) => reckoned))
    return limitsPhrase(id, both, ['earliestStart', 'latestEnd'], words);
  if (statements.some((one) => isOrder(one) && !one.inferred)) return undefined;
  for (const bound of ['earliestStart', 'latestEnd'] as const) {
    const limit = limitOf(id, bound, words);
    if (limit && !limit.reckoned && !isOnlyTheDay(limit, words))
      return limitsPhrase(id, [limit], [bound], words);
  }
  return undefined;
}

function limitsPhrase(
  id: string,
  found: readonly Limit[],
  bounds: readonly Bound[],
  words: WordsContext,
): WhenPhrase {
  const [from, to] = (['first', 'last'] as const).map(
    (side) => found.find((one) => one.side === side)?.point,
  );
  const text = boundsPhrase(from, to, words, datedIn(words));
  return phrase(text, limitBadges(id, bounds, words), words);
}

/** Whose the limits are: ours where an inference is among their reasons, an outside source's where one gives a reason. */
function limitBadges(id: string, bounds: readonly Bound[], words: WordsContext): readonly Badge[] {
  const refs = bounds.flatMap((bound) => writtenReasons(id, bound, words));
  const outside = new Set(
    refs.flatMap(({source: [first = '']}) => (words.story.sources?.[first]?.outside ? [first] : [])),
  );
  return [
    ...(refs.some(({path}) => words.disputed.has(path)) ? [badge('contradiction', words)] : []),
    ...(refs.some(({basis}) => basis === 'inferred') ? [badge('inferred', words)] : []),
    ...(outside.size > 0 ? [badge('outside', words, {sources: [...outside]})] : []),
  ];
}

const isOrder = ({key, force}: WordedStatement): boolean =>
  key !== 'when' && key !== 'lasts' && force === 'full';

/** The relation to the nearest event: at the same time, else after it, else before it. */
function relation(statements: readonly WordedStatement[], words: WordsContext): WhenPhrase | undefined {
  for (const key of ['with', 'after', 'before'] as const) {
    const nearest = statements
      .filter((one) => one.key === key && one.force !== 'label')
      .reduce<WordedStatement | undefined>(
        (best, one) => (best && !isNearer(one, best, words) ? best : one),
        undefined,
      );
    const text = nearest && relationPhrase(nearest, words);
    if (nearest && text) return phrase(text, badgesOf(nearest, words, {}), words);
  }
  return undefined;
}

/** Of two relations of one event: does the first name a nearer event than the second? */
function isNearer(
  {key, other = ''}: WordedStatement,
  than: WordedStatement,
  {solution}: WordsContext,
): boolean {
  const [earlier, later] = key === 'before' ? [other, than.other ?? ''] : [than.other ?? '', other];
  return solution.order(earlier, later) !== 'unknown';
}

function during(
  statements: readonly WordedStatement[],
  words: WordsContext,
  said: SaidAbove,
): WhenPhrase | undefined {
  const found = statements.find(
    ({key, other, force}) => key === 'during' && other !== said.during && force !== 'label',
  );
  const text = found && relationPhrase(found, words);
  return found && text ? phrase(text, badgesOf(found, words, {}), words) : undefined;
}

/** The source's words for a day or a period; of a day without words its date. */
function ownWords(statements: readonly WordedStatement[], words: WordsContext): WhenPhrase | undefined {
  const worded = statements.find((one) => one.label !== '' && (isTime(one) || one.force === 'label'));
  if (worded) return phrase(quoted(worded.label, words.messages), outsideBadge(worded, words), words);
  const day = statements.find((one) => isTime(one) && one.force === 'full' && !isOpen(one));
  if (!day) return undefined;
  const {text, saysDate} = timePhrase(day, words);
  return phrase(text, badgesOf(day, words, {dated: saysDate}), words);
}

function howLong(statements: readonly WordedStatement[], words: WordsContext): WhenPhrase | undefined {
  const found = statements.find(({key}) => key === 'lasts');
  const text = found && lastsPhrase(found, words);
  return found && text ? phrase(text, badgesOf(found, words, {}), words) : undefined;
}
