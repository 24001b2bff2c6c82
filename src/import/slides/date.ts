/** A date of a slide as a moment: `{"year": -44, "month": "3", "day": 15}`. */
import type {Path} from '../../story/read/path.ts';
import {parseMoment} from '../../time/moment.ts';
import type {NoteLog} from '../note.ts';
import {isBlank, isMembers, shown, textOf} from '../raw.ts';
import type {Members} from '../raw.ts';
import {wordsAlone} from '../markup/texts.ts';
import {noteUnknown} from './unknown.ts';

export interface SlideDate {
  /** Undefined where not even the year can be read. */
  readonly moment: string | undefined;
  /** How the author would have it shown. */
  readonly display: string;
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];
const KEYS = [...PARTS, 'display_date'];

export function slideDate(value: unknown, at: Path, log: NoteLog): SlideDate | undefined {
  if (isBlank(value)) return undefined;
  if (!isMembers(value)) {
    log.add('unread-date', at, {value: shown(value)});
    return undefined;
  }
  noteUnknown(value, KEYS, at, log);
  return {moment: momentOf(value, at, log), display: wordsAlone(value['display_date'])};
}

function momentOf(date: Members, at: Path, log: NoteLog): string | undefined {
  const parts = partsOf(date);
  const {moment, isWhole} = longest(parts);
  if (!isWhole && PARTS.some((key) => !isBlank(date[key])))
    log.add(moment ? 'bad-date' : 'unread-date', at, {value: writtenParts(date), kept: moment ?? ''});
  else if (parts[3] !== '' && /T00(:00){0,2}$/.test(moment ?? ''))
    log.add('midnight', at, {value: moment ?? ''});
  if (/^-\d{1,4}$/.test(parts[0] ?? '')) log.addOnce('before-common-era', at);
  return moment;
}

/** Numbers as they are written, without the commas and spaces that spreadsheets put into them; 0 is no month and no day. */
function partsOf(date: Members): readonly string[] {
  const [year = '', month = '', day = '', ...time] = PARTS.map((key) =>
    textOf(date[key]).replace(/[\s,]/g, ''),
  );
  return [year, ...[month, day].map((part) => (/^0+$/.test(part) ? '' : part)), ...time];
}

const writtenParts = (date: Members): string =>
  PARTS.filter((key) => !isBlank(date[key]))
    .map((key) => `${key} ${shown(date[key])}`)
    .join(', ');

const two = (part: string): string => part.padStart(2, '0');

/** What each part adds to the moment. A time of day needs a day before it: that a part is missing ends the moment. */
const WRITE: readonly ((part: string) => string)[] = [
  (year) => yearText(year),
  // Above 12 the format has seasons.
  (month) => (Number(month) > 12 ? '?' : `-${two(month)}`),
  (day) => `-${two(day)}`,
  (hour) => `T${two(hour)}`,
  (minute) => `:${two(minute)}`,
  (second) => `:${two(second)}`,
  (millisecond) =>
    Number(millisecond) > 999 ? '?' : Number(millisecond) ? `.${millisecond.padStart(3, '0')}` : '',
];

/** The most of the date that exists, from the year on; never more than is written. */
function longest(parts: readonly string[]): {readonly moment: string | undefined; readonly isWhole: boolean} {
  let moment: string | undefined;
  let text = '';
  let used = 0;
  for (const [index, part] of parts.entries()) {
    if (part === '') break;
    text += /^-?\d+$/.test(part) ? (WRITE[index]?.(part) ?? '') : '?';
    if (!parseMoment(text) || text.endsWith('?')) break;
    moment = text;
    used = index + 1;
  }
  return {moment, isWhole: moment !== undefined && parts.slice(used).every((part) => part === '')};
}

/**
 * A year as it is shown there, -44 being 44 BCE, in the count of ISO 8601, in which 1 BCE is 0000. Beyond four digits a
 * year is a round number, of which one more or less says nothing: it stays as it is written.
 */
function yearText(year: string): string {
  if (!/^-?\d{1,15}$/.test(year)) return '?';
  const number = Number(year);
  if (Math.abs(number) > 9999) return `Y${number}`;
  const counted = number < 0 ? number + 1 : number;
  return `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
}
