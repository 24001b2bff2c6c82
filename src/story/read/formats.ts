import {parseDuration} from '../../time/duration.ts';
import {parseInterval} from '../../time/interval.ts';
import {momentSpan, parseMoment} from '../../time/moment.ts';
import {isTimeZone} from '../../time/zone.ts';
import {isColor} from '../color.ts';
import {isLanguageTag} from '../language.ts';
import type {IssueCode} from './issues/issue.ts';
import type {Format} from './schema-nodes.ts';
import {isLinkable} from '../url.ts';

const isMoment = (text: string): boolean => parseMoment(text) !== undefined;

const isMomentOrInterval = (text: string): boolean => isMoment(text) || parseInterval(text) !== undefined;

/** One moment, or the two of `2024-06-18/2024-06-19`. */
export const intervalEnds = (text: string): readonly string[] => text.split('/');

const TESTS: {readonly [F in Format]?: readonly [IssueCode, (text: string) => boolean]} = {
  // Letters of any script: an id stands in an address, where browsers show them as they are.
  id: ['invalid-id', (text) => /^[\w.-]+$/.test(text) || /^[\p{L}\p{M}\p{N}_.-]+$/u.test(text)],
  // The one name that a plain object does not keep.
  key: ['invalid-id', (text) => text.trim() !== '' && text !== '__proto__'],
  moment: ['invalid-date', isMoment],
  bound: ['invalid-date', (text) => text === '..' || isMoment(text)],
  when: ['invalid-date', isMomentOrInterval],
  opening: ['invalid-date', (text) => /^(now|end)$/.test(text) || isMomentOrInterval(text)],
  duration: ['invalid-duration', (text) => parseDuration(text) !== undefined],
  zone: ['invalid-zone', isTimeZone],
  language: ['invalid-language', isLanguageTag],
  url: ['invalid-url', isLinkable],
  color: ['unsupported', isColor],
};

// No id, date or tag is longer, and what reads them need not be fit for texts of megabytes. An address can be.
const LONGEST = 1000;

/** What is wrong with a string that should have this format; undefined if nothing is. */
export function formatIssue(format: Format, text: string): IssueCode | undefined {
  const [code, test] = TESTS[format] ?? [];
  return test && ((text.length > LONGEST && format !== 'url') || !test(text)) ? code : undefined;
}

const DATES = /^(moment|bound|when|opening)$/;

/** Does its meaning depend on a zone: a day, or a time of day, without an offset? */
export const isWallClock = (format: Format, text: string): boolean =>
  DATES.test(format) && intervalEnds(text).some((end) => rests(end, /^(day|hour|minute|second)$/));

/** Does it tell a time of day without an offset, so that it names no instant without a zone? */
export const isTimeOfDay = (format: Format, text: string): boolean =>
  DATES.test(format) && intervalEnds(text).some((end) => rests(end, /^(hour|minute|second)$/));

function rests(end: string, precisions: RegExp): boolean {
  const {offset, precision = ''} = parseMoment(end) ?? {};
  return offset === undefined && precisions.test(precision);
}

/** Is the first of two moments after all of the second, or the first of two durations longer? */
export function runsBackwards(format: Format, first: string, second: string, zone = 'UTC'): boolean {
  if (format === 'duration') return (parseDuration(first) ?? 0) > (parseDuration(second) ?? 0);
  const [a, b] = [momentSpan(first, zone), momentSpan(second, zone)];
  return !!a && !!b && a.first > b.first && a.first >= b.last;
}
