/** A source's words with the figures that we read in them: "«en la madrugada», 00:00–06:00". */
import {formatDates, formatDayEnd, isMidnight} from '../time/format.ts';
import {quoted} from '../names.ts';
import {datedIn, pointsOf, sameDay, timeText, type Point} from '../time/points.ts';
import type {WordedStatement} from '../statements.ts';
import {timePhrase} from '../time/time-phrase.ts';
import {withLabel} from '../statement-phrases.ts';
import type {WordsContext} from '../words-context.ts';

export function readingPhrase(statement: WordedStatement, words: WordsContext): string {
  const {text} = timePhrase(statement, words);
  const figures = shortSpan(statement, words);
  if (figures === undefined) return withLabel(text, statement, words);
  return quoted(statement.label, words.messages) + words.messages.comma + figures;
}

/** "00:00–06:00", "5–6 October": what both ends share is said once. Undefined where a date has to be said beside the hours. */
function shortSpan({content}: WordedStatement, words: WordsContext): string | undefined {
  const ends = endsOf(content, words);
  if (!ends) return undefined;
  const [from, to] = ends;
  if (from.precision !== to.precision || from.qualifier || to.qualifier || from.oneOf) return undefined;
  return from.precision === 'time' ? hourSpan(from, to, words) : dateSpan(from, to, words);
}

function dateSpan(from: Point, to: Point, words: WordsContext): string | undefined {
  const {precision, zone} = from;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return undefined;
  return formatDates([from.at, to.at], zone, precision, words);
}

function hourSpan(from: Point, to: Point, words: WordsContext): string | undefined {
  if (datedIn(words) !== 'no' || !sameDay(from, to)) return undefined;
  if (from.at === to.at) return timeText(from, words);
  const last = isMidnight(to.at, to.zone) ? formatDayEnd(to.at, to.zone, words) : timeText(to, words);
  return `${timeText(from, words)}–${last}`;
}

function endsOf(
  content: WordedStatement['content'],
  words: WordsContext,
): readonly [Point, Point] | undefined {
  if (content.kind === 'on') return pointsOf(content.at, words);
  if (content.kind !== 'between' || !content.from || !content.to) return undefined;
  return [pointsOf(content.from, words)[0], pointsOf(content.to, words)[1]];
}
