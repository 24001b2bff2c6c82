import {parseDuration} from '../time/duration.ts';
import {momentSpan, parseMoment} from '../time/moment.ts';
import {isTimeZone} from '../time/zone.ts';
import type {IssueCode} from './issue.ts';
import {isLanguageTag} from './language.ts';
import type {Format} from './schema-nodes.ts';
import {isLinkable} from './url.ts';

const isMoment = (text: string): boolean => parseMoment(text) !== undefined;
const isBound = (text: string): boolean => text === '..' || isMoment(text);

/** One moment, or the two of `2024-06-18/2024-06-19`. */
export const intervalEnds = (text: string): readonly string[] => text.split('/');

/** Letters of any script: an id stands in an address, where browsers show them as they are. */
export const ID = /^[\p{L}\p{M}\p{N}_.-]+$/u;

const TESTS: {readonly [F in Format]?: readonly [IssueCode, (text: string) => boolean]} = {
  id: ['invalid-id', (text) => ID.test(text)],
  // The one name that a plain object does not keep.
  key: ['invalid-id', (text) => text.trim() !== '' && text !== '__proto__'],
  moment: ['invalid-date', isMoment],
  bound: ['invalid-date', isBound],
  when: [
    'invalid-date',
    (text) => isMoment(text) || (intervalEnds(text).length === 2 && intervalEnds(text).every(isBound)),
  ],
  duration: ['invalid-duration', (text) => parseDuration(text) !== undefined],
  zone: ['invalid-zone', isTimeZone],
  language: ['invalid-language', isLanguageTag],
  url: ['invalid-url', isLinkable],
};

/** What is wrong with a string that should have this format; undefined if nothing is. */
export function formatIssue(format: Format, text: string): IssueCode | undefined {
  const [code, test] = TESTS[format] ?? [];
  return test?.(text) === false ? code : undefined;
}

/** Does its meaning depend on a zone: a day, or a time of day, without an offset? */
export const isWallClock = (format: Format, text: string): boolean =>
  (format === 'moment' || format === 'bound' || format === 'when') &&
  intervalEnds(text).some(
    (end) => /^-?\d{4,}-\d\d-\d\d(T|$)/.test(end) && !/T.*([Zz]|[+-]\d\d:?\d\d)$/.test(end),
  );

/** Is the first of two moments after all of the second, or the first of two durations longer? */
export function runsBackwards(format: Format, first: string, second: string, zone = 'UTC'): boolean {
  if (format === 'duration') return (parseDuration(first) ?? 0) > (parseDuration(second) ?? 0);
  const [a, b] = [first, second].map((text) => (text === '..' ? undefined : momentSpan(text, zone)));
  return !!a && !!b && a.first > b.first && a.first >= b.last;
}
