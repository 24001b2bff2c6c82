/** An era: a named stretch of the axis. */
import type {Path} from '../../story/read/path.ts';
import {runsBackwards} from '../../story/read/formats.ts';
import {plainWords} from '../markup/texts.ts';
import type {NoteLog} from '../note.ts';
import {isMembers, shown} from '../raw.ts';
import type {Members} from '../raw.ts';
import {slideDate} from './date.ts';
import type {SlideDate} from './date.ts';
import {noteNoPlace, noteUnknown} from './unknown.ts';

const READ = ['start_date', 'end_date', 'text'];

export function slideEra(era: unknown, at: Path, log: NoteLog): Members | undefined {
  if (!isMembers(era)) {
    log.add('no-era', at, {value: shown(era)});
    return undefined;
  }
  noteUnknown(era, [...READ, 'headline'], at, log);
  const text: Members = isMembers(era['text']) ? era['text'] : {headline: era['headline'] ?? era['text']};
  noteUnknown(text, ['headline', 'text'], [...at, 'text'], log);
  // What tells of an era has never been shown.
  noteNoPlace(text, ['text'], [...at, 'text'], log);
  const headline = plainWords(text['headline'], [...at, 'text', 'headline'], log);
  // An era shows its name and no dates.
  for (const key of headline ? ['start_date', 'end_date'] : [])
    noteNoPlace(isMembers(era[key]) ? era[key] : {}, ['display_date'], [...at, key], log);
  return stretch(era, headline, at, log);
}

interface Ends {
  readonly start: SlideDate | undefined;
  readonly end: SlideDate | undefined;
}

function stretch(era: Members, headline: string, at: Path, log: NoteLog): Members | undefined {
  const start = slideDate(era['start_date'], [...at, 'start_date'], log);
  const end = slideDate(era['end_date'], [...at, 'end_date'], log);
  const moments = [start, end].flatMap((date) => date?.moment ?? []);
  const [from, until] = moments;
  if (from === undefined) {
    log.add('no-era', at, {value: headline || shown(era)});
    return undefined;
  }
  if (until === undefined) log.add('open-era', at, {value: headline || from});
  const to = endAfter(from, until, [...at, 'end_date'], log);
  return {title: headline || wordsOf({start, end}, from, to), from, to};
}

function endAfter(from: string, to: string | undefined, at: Path, log: NoteLog): string {
  if (to === undefined) return from;
  if (!runsBackwards('moment', from, to)) return to;
  log.add('reversed-end', at, {value: to, from});
  return from;
}

const wordsOf = ({start, end}: Ends, from: string, to: string): string =>
  [start?.display || from, end?.display || to].join(' – ');
