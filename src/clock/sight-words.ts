/** What of the story's time is in sight: "desde las 02:00 hasta las 05:00 del miércoles: 4 hechos". */
import {daysFromDate} from '../time/calendar.ts';
import {DAY, epochMs, MINUTE, SECOND, YEAR, type EpochMs} from '../time/units.ts';
import {offsetAt} from '../time/zone.ts';
import {yearIn} from '../words/time/ages.ts';
import {fill, plural} from '../words/fill.ts';
import {lineDated, timePoint, type Point} from '../words/time/points.ts';
import {stretchPhrase} from '../words/time/stretch.ts';
import type {WordsContext} from '../words/words-context.ts';
import {placedIn} from './domain.ts';

/** Told no more finely than what is in sight can be told apart. */
export function describeSight(from: EpochMs, to: EpochMs, words: WordsContext): string {
  const {messages} = words;
  const width = to - from;
  const inSight = placedIn(words).filter(
    ({earliestStart, latestEnd}) => latestEnd >= from && earliestStart <= to,
  );
  const when = stretchPhrase(pointIn(width, from, words), pointIn(width, to, words), words, lineDated(words));
  return fill(messages.zoomed, {when, events: plural(words, messages.events, inSight.length)});
}

function pointIn(width: number, at: EpochMs, words: WordsContext): Point {
  const grain = [MINUTE, SECOND].find((unit) => width > 20 * unit) ?? 1;
  if (width < 4 * DAY) return timePoint(Math.round(at / grain) * grain, words);
  if (width > 5 * YEAR) return {precision: 'year', at: roundYear(width, at), zone: 'UTC'};
  const wall = epochMs(at + offsetAt(at, words.zone));
  return {precision: width > 100 * DAY ? 'month' : 'day', at: wall, zone: 'UTC'};
}

/** To some three digits of the width. */
function roundYear(width: number, at: EpochMs): EpochMs {
  const grain = Math.max(1, 10 ** Math.floor(Math.log10(width / YEAR) - 2));
  return epochMs(daysFromDate(Math.round(yearIn(at, 'UTC') / grain) * grain) * DAY);
}
