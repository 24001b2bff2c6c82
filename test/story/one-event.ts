import type {Issue} from '../../src/story/read/issues/issue.ts';

/** An event that names a source, so that nothing is to be advised. */
export const SOURCED = {says: [{source: 's'}]};

/** A story that is fine, with these keys and these on its first event. */
export const story = (event: object = {}, keys: object = {}): object => ({
  version: 1,
  lang: 'en',
  title: 'T',
  timeZone: 'UTC',
  sources: {s: {title: 'S'}},
  groups: [{id: 'g', title: 'G'}],
  events: [
    {id: 'a', title: 'A', ...SOURCED, ...event},
    {id: 'b', title: 'B', ...SOURCED},
  ],
  ...keys,
});

/** Issues as `severity code path`. */
export const brief = ({issues}: {issues: readonly Issue[]}): string[] =>
  issues.map(({severity, code, path}) => `${severity} ${code} ${path}`);
