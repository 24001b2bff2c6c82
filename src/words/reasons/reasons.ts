/** "Why this time?": the statements that an event's place rests on, one a line, and what follows from them. */
import type {Bound} from '../../story/solve/solution.ts';
import {isBeyondDate} from '../../time/calendar.ts';
import {alike, limitOf, writtenReasons} from '../time/limits.ts';
import {fill, fillPhrase} from '../fill.ts';
import {isMidnight} from '../time/format.ts';
import {isOpen, isTime, statementAt, statementsOf, type WordedStatement} from '../statements.ts';
import {dayOf, lineDated, noun, sameDay, type Dated, type Point} from '../time/points.ts';
import {linesOf, notesOf, type ReasonLine} from './reason-lines.ts';
import {boundsPhrase} from '../time/time-phrase.ts';
import type {WordsContext} from '../words-context.ts';
import {zoneName} from '../time/zone-words.ts';

export type {ReasonLine} from './reason-lines.ts';

export interface Reasons {
  readonly question: string;
  readonly lines: readonly ReasonLine[];
  /** Empty where the lines say it all. */
  readonly conclusion: string;
}

/** Undefined where nothing is statement of the event's time, so that there is nothing to ask. */
export function describeReasons(id: string, words: WordsContext): Reasons | undefined {
  const own = statementsOf(id, words).filter(({force}) => force !== 'aside');
  return whyBetween(id, own, words) ?? whyNotBefore(id, words) ?? whyHere(own, words);
}

/** Both ends are known, and neither only because the event was reported. */
function whyBetween(id: string, own: readonly WordedStatement[], words: WordsContext): Reasons | undefined {
  const {messages} = words;
  const [first, last] = [limitOf(id, 'earliestStart', words), limitOf(id, 'latestEnd', words)];
  if (!first || !last || first.reported || last.reported) return undefined;
  const [from, to] = alike(first, last, words);
  if ((from.at < to.at || from.precision !== 'time') && isWhole(from, words) && isWhole(to, words))
    return undefined;
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
const isWhole = ({precision, at}: Point, {story}: WordsContext): boolean =>
  precision !== 'time' || isBeyondDate(at) || isMidnight(at, story.timeZone ?? 'UTC');

/** A source states the order, but the limit that follows from it is ours. Where the order is ours too, that is what to explain. */
function whyNotBefore(id: string, words: WordsContext): Reasons | undefined {
  const {messages} = words;
  const earliest = limitOf(id, 'earliestStart', words);
  const [nearest] = writtenReasons(id, 'earliestStart', words);
  const isStatedOrder =
    nearest?.event === id && nearest.basis === 'stated' && statementAt(nearest.path, id, words)?.other;
  if (!isStatedOrder || !earliest || earliest.reported || isWhole(earliest.point, words)) return undefined;
  const notBefore = (dated: Dated): string =>
    fillPhrase(messages.notBefore, {a: noun(earliest.point, words, dated)}, messages);
  return {
    question: fill(messages.why, {when: notBefore('no')}),
    lines: reasonLines(id, ['earliestStart'], [], words),
    conclusion: fill(messages.therefore, {when: notBefore(lineDated(words))}),
  };
}

function whyHere(own: readonly WordedStatement[], words: WordsContext): Reasons | undefined {
  const bounding = own.filter((statement) => !isOpen(statement));
  if (bounding.length === 0) return undefined;
  const {whyTime, whyHere} = words.messages;
  const lines = bounding.flatMap((statement) =>
    linesOf(statement, {own: true, side: undefined, follows: false}, words),
  );
  const question = bounding.some(isTime) ? whyTime : whyHere;
  return {question, lines: [...lines, ...notesOf(bounding, words)], conclusion: ''};
}

/** From the statement furthest away to the event's own; `always` are told even where another bounds as tightly. */
function reasonLines(
  id: string,
  bounds: readonly Bound[],
  always: readonly WordedStatement[],
  words: WordsContext,
): readonly ReasonLine[] {
  const told = new Set(always.map(({path}) => path));
  const found = bounds.flatMap((bound) =>
    writtenReasons(id, bound, words)
      .toReversed()
      .flatMap(({path, event}) => {
        if (told.has(path)) return [];
        told.add(path);
        const statement = statementAt(path, event, words);
        return statement ? [{statement, side: bound}] : [];
      }),
  );
  const all = [...found, ...always.map((statement) => ({statement, side: undefined}))];
  const lines = all.flatMap(({statement, side}, place) => {
    const follows = place > 0 && all[place - 1]?.statement.event === statement.event;
    return linesOf(statement, {own: statement.event === id, side, follows}, words);
  });
  const own = all.map(({statement}) => statement).filter(({event}) => event === id);
  return [...lines, ...notesOf(own, words)];
}
