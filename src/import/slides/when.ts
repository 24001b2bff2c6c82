/** When a slide's event was. */
import type {Path} from '../../story/read/path.ts';
import {runsBackwards} from '../../story/read/formats.ts';
import {wordsAlone} from '../markup/texts.ts';
import type {NoteLog} from '../note.ts';
import type {Members} from '../raw.ts';
import {slideDate} from './date.ts';
import type {SlideDate} from './date.ts';

export interface SlideTime {
  /** For the event's `when`. */
  readonly when: unknown;
  /** In words, for what has no other name. */
  readonly words: string;
}

/** A date that cannot be read is no claim that there is none: the event then has a time of which nothing is known. */
const UNKNOWN = {from: '..', to: '..'};

export function slideTime(slide: Members, at: Path, log: NoteLog): SlideTime {
  const start = slideDate(slide['start_date'], [...at, 'start_date'], log);
  const end = slideDate(slide['end_date'], [...at, 'end_date'], log);
  const label = wordsAlone(slide['display_date']) || displayOf(start, end);
  const when = whenOf(start?.moment, end?.moment, [...at, 'end_date'], log);
  if (!when) log.add('no-date', at);
  const statement = when ?? UNKNOWN;
  const words = label || [start?.moment, end?.moment].filter(Boolean).join(' – ');
  if (!label) return {when: statement, words};
  return {when: {...(typeof statement === 'string' ? {on: statement} : statement), label}, words};
}

/** The words for the beginning and the end; where only one has words, the other's date stands beside them. */
function displayOf(start: SlideDate | undefined, end: SlideDate | undefined): string {
  if (!start?.display && !end?.display) return '';
  return [start, end]
    .map((date) => date?.display || date?.moment)
    .filter(Boolean)
    .join(' – ');
}

function whenOf(
  from: string | undefined,
  to: string | undefined,
  at: Path,
  log: NoteLog,
): string | {readonly from: string; readonly to: string} | undefined {
  if (from === undefined) return to === undefined ? undefined : {from: '..', to};
  if (to === undefined || to === from) return from;
  if (!runsBackwards('moment', from, to)) return {from, to};
  log.add('reversed-end', at, {value: to, from});
  return from;
}
