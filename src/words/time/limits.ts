/** The limits within which all statements together put an event, to be told no finer than what they rest on. */
import type {Bound, StatementRef, ToldBound} from '../../story/solve/solution.ts';
import {isBeyondDate} from '../../time/calendar.ts';
import {DAY, epochMs} from '../../time/units.ts';
import {isDayAbove} from './above.ts';
import {isMidnight} from './format.ts';
import {isImplied} from '../placed.ts';
import {pointsOf, timePoint, type Point} from './points.ts';
import type {WordsContext} from '../words-context.ts';

export interface Limit extends ToldBound {
  readonly point: Point;
}

/** Undefined where nothing bounds it. */
export function limitOf(id: string, bound: Bound, words: WordsContext): Limit | undefined {
  const told = words.solution.told(id, bound);
  return told && {...told, point: pointOf(told, words)};
}

function pointOf({moment, side, instant, precision, reckoned}: ToldBound, words: WordsContext): Point {
  if (precision === 'hour' || precision === 'minute' || precision === 'second')
    return timePoint(instant, words);
  if (!reckoned) return pointsOf(moment, words)[side === 'first' ? 0 : 1];
  const unit = precision === 'day' || precision === 'month' ? precision : 'year';
  // Beyond `Date` a millisecond is less than numbers tell apart.
  const at = side === 'first' ? instant : epochMs(instant - (isBeyondDate(instant) ? DAY : 1));
  return {precision: unit, at, zone: moment.zone};
}

/** Two limits to be told together: where only one is an hour, the beginning or the end of the other's day is one too. */
export function alike(from: Limit, to: Limit, words: WordsContext): readonly [Point, Point] {
  if ((from.point.precision === 'time') === (to.point.precision === 'time')) return [from.point, to.point];
  return [timePoint(from.instant, words), timePoint(to.instant, words)];
}

/** Does it say no more than the day that the whole story has, or than when it was reported? */
export function isOnlyTheDay({point, reported, side}: Limit, words: WordsContext): boolean {
  if (reported) return true;
  const isKnownDay = words.extent === 'day' || isDayAbove(lastOf(point, side), words);
  return isKnownDay && (point.precision !== 'time' || isMidnight(point.at, words.story.timeZone ?? 'UTC'));
}

/** The midnight that ends a day belongs to it. */
const lastOf = (point: Point, side: Limit['side']): Point =>
  side === 'last' && point.precision === 'time' ? {...point, at: epochMs(point.at - 1)} : point;

/** The statements that a bound rests on and that somebody wrote. */
export function writtenReasons(id: string, bound: Bound, {solution}: WordsContext): readonly StatementRef[] {
  return solution.reasons(id, bound).filter(({path}) => !isImplied(path));
}
