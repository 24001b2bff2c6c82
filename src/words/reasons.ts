/** "Why this time?": the statements that an event's place rests on, one a line, and what follows from them. */
import type {Bound} from '../story/solve/solution.ts';
import {isBeyondDate} from '../time/calendar.ts';
import {epochMs, type EpochMs} from '../time/units.ts';
import {writtenReasons} from './bounds.ts';
import {fill, fillPhrase} from './fill.ts';
import {isMidnight} from './format.ts';
import {isOpen, isTime, knownAt, knownOf, type Known} from './known.ts';
import {dayOf, lineDated, noun, sameDay, timePoint, type Dated} from './points.ts';
import {linesOf, notesOf, type ReasonLine} from './reason-lines.ts';
import {boundsPhrase} from './time-phrase.ts';
import type {WordsContext} from './words-context.ts';
import {zoneName} from './zone-words.ts';

export type {ReasonLine} from './reason-lines.ts';

export interface Reasons {
  readonly question: string;
  readonly lines: readonly ReasonLine[];
  /** Empty where the lines say it all. */
  readonly conclusion: string;
}

/** Undefined where nothing is known of the event's time, so that there is nothing to ask. */
export function describeReasons(id: string, words: WordsContext): Reasons | undefined {
  const own = knownOf(id, words).filter(({force}) => force !== 'aside');
  return whyBetween(id, own, words) ?? whyNotBefore(id, words) ?? whyHere(own, words);
}

/** Both ends are known, and neither only because the event was reported. */
function whyBetween(id: string, own: readonly Known[], words: WordsContext): Reasons | undefined {
  const {solution, messages, story} = words;
  const solved = solution.event(id);
  if (!solved || !isKnown(id, 'earliestStart', words) || !isKnown(id, 'latestEnd', words)) return undefined;
  const [from, to] = [timePoint(solved.earliestStart, words), timePoint(solved.latestEnd, words)];
  const zone = story.timeZone ?? 'UTC';
  if (from.at < to.at && isWhole(from.at, zone) && isWhole(to.at, zone)) return undefined;
  const once = sameDay(from, to);
  const when = boundsPhrase(from, to, words, once ? 'no' : lineDated(words));
  const dayed = once ? fill(messages.dayWhen, {day: dayOf(from, words, lineDated(words)), when}) : when;
  return {
    question: fill(messages.why, {when}),
    lines: reasonLines(id, ['earliestStart', 'latestEnd'], own.filter(isTime), words),
    conclusion: fill(messages.therefore, {when: dayed + messages.comma + zoneName(words)}),
  };
}

/** The end of a day, or of a year in deep time: what was told is no hour. */
const isWhole = (at: EpochMs, zone: string): boolean => isBeyondDate(at) || isMidnight(at, zone);

/** A source states the order, but the limit that follows from it is ours. Where the order is ours too, that is what to explain. */
function whyNotBefore(id: string, words: WordsContext): Reasons | undefined {
  const {solution, messages} = words;
  const earliest = epochMs(solution.event(id)?.earliestStart ?? -Infinity);
  const [nearest] = writtenReasons(id, 'earliestStart', words);
  const isStatedOrder =
    nearest?.event === id && nearest.basis === 'stated' && knownAt(nearest.path, id, words)?.other;
  if (
    !isStatedOrder ||
    !isKnown(id, 'earliestStart', words) ||
    isWhole(earliest, words.story.timeZone ?? 'UTC')
  )
    return undefined;
  const notBefore = (dated: Dated): string =>
    fillPhrase(messages.notBefore, {a: noun(timePoint(earliest, words), words, dated)}, messages);
  return {
    question: fill(messages.why, {when: notBefore('no')}),
    lines: reasonLines(id, ['earliestStart'], [], words),
    conclusion: fill(messages.therefore, {when: notBefore(lineDated(words))}),
  };
}

function whyHere(own: readonly Known[], words: WordsContext): Reasons | undefined {
  const bounding = own.filter((known) => !isOpen(known));
  if (bounding.length === 0) return undefined;
  const {whyTime, whyHere} = words.messages;
  const lines = bounding.flatMap((known) =>
    linesOf(known, {own: true, side: undefined, follows: false}, words),
  );
  const question = bounding.some(isTime) ? whyTime : whyHere;
  return {question, lines: [...lines, ...notesOf(bounding, words)], conclusion: ''};
}

function isKnown(id: string, bound: 'earliestStart' | 'latestEnd', {solution}: WordsContext): boolean {
  const refs = solution.reasons(id, bound);
  return Number.isFinite(solution.event(id)?.[bound]) && refs.every(({path}) => !path.endsWith('.status'));
}

/** From the statement furthest away to the event's own; `always` are told even where another bounds as tightly. */
function reasonLines(
  id: string,
  bounds: readonly Bound[],
  always: readonly Known[],
  words: WordsContext,
): readonly ReasonLine[] {
  const told = new Set(always.map(({path}) => path));
  const found = bounds.flatMap((bound) =>
    writtenReasons(id, bound, words)
      .toReversed()
      .flatMap(({path, event}) => {
        if (told.has(path)) return [];
        told.add(path);
        const known = knownAt(path, event, words);
        return known ? [{known, side: bound}] : [];
      }),
  );
  const all = [...found, ...always.map((known) => ({known, side: undefined}))];
  const lines = all.flatMap(({known, side}, place) => {
    const follows = place > 0 && all[place - 1]?.known.event === known.event;
    return linesOf(known, {own: known.event === id, side, follows}, words);
  });
  const own = all.map(({known}) => known).filter(({event}) => event === id);
  return [...lines, ...notesOf(own, words)];
}
