/** The one time that an event's author wrote, where it can stand in a row without a word more. */
import {parseMoment, resolveMoment, type ParsedMoment} from '../../time/moment.ts';
import {DAY, epochMs, type EpochMs} from '../../time/units.ts';
import type {When} from '../../story/story.ts';
import type {WordsContext} from '../words-context.ts';

export type Unit = 'clock' | 'day' | 'month' | 'year';

/** A moment as it was written: a date is told in UTC, where it was read; a time in the zone that the reader chose. */
export interface WrittenMoment {
  readonly at: EpochMs;
  readonly zone: string;
  readonly unit: Unit;
}

export interface WrittenTime {
  readonly from: WrittenMoment;
  /** Undefined where it is one moment, or one date. */
  readonly to: WrittenMoment | undefined;
}

const TIMES: ReadonlySet<string> = new Set(['on', 'from', 'between', 'around']);

/** Undefined where there is none or several, where sources disagree, or where it takes more words: a margin, an open end. */
export function writtenTime(id: string, words: WordsContext): WrittenTime | undefined {
  const event = words.eventOf(id);
  const list: readonly unknown[] = Array.isArray(event?.when) ? event.when : [event?.when];
  const times = words.solution.statements(id).filter(({kind}) => TIMES.has(kind));
  const [when] = list as readonly (When | undefined)[];
  if (!when || times.length !== 1 || list.length !== 1) return undefined;
  return words.disputed.has(times[0]?.path ?? '') ? undefined : inFull(when, event?.timeZone, words);
}

function inFull(when: When, timeZone: string | undefined, words: WordsContext): WrittenTime | undefined {
  const ends = endsOf(when) ?? [];
  const [from, to] = ends.map((moment) => written(moment, timeZone, words));
  return from && (to || ends.length === 1) ? {from, to} : undefined;
}

/** Where an event stands among dates: at the time that was written, or where the limits of its start lie near enough. */
export function placeAmongDates(id: string, words: WordsContext): WrittenMoment | undefined {
  const time = writtenTime(id, words);
  if (time) return time.from;
  const {earliestStart = -Infinity, latestStart = Infinity} = words.solution.event(id) ?? {};
  const isTimed = words.solution.statements(id).some(({kind, implied}) => TIMES.has(kind) && !implied);
  if (!isTimed || latestStart - earliestStart > DAY) return undefined;
  return {at: epochMs(earliestStart), zone: words.zone, unit: 'clock'};
}

function endsOf(when: When): readonly string[] | undefined {
  if (typeof when === 'string') return when.split('/');
  if (when.basis === 'inferred' || when.label) return undefined;
  if ('on' in when) return [when.on];
  return 'from' in when && when.to !== '..' ? [when.from, when.to] : undefined;
}

const UNITS: {readonly [precision in ParsedMoment['precision']]?: Unit} = {
  second: 'clock',
  minute: 'clock',
  day: 'day',
  month: 'month',
  year: 'year',
};

function written(
  moment: string,
  timeZone: string | undefined,
  {story, zone}: WordsContext,
): WrittenMoment | undefined {
  const parsed = parseMoment(moment);
  const unit = parsed && UNITS[parsed.precision];
  if (!parsed || !unit || parsed.qualifier || parsed.unspecified) return undefined;
  if (unit !== 'clock') return {at: epochMs(parsed.first), zone: 'UTC', unit};
  return {at: resolveMoment(parsed, timeZone ?? story.timeZone ?? 'UTC').first, zone, unit};
}
