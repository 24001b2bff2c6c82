/** What one line of a calendar may have wrong without taking the rest along: ical.js reads all or nothing. */
import ICAL from 'ical.js';

/** A day that the standard wants marked as one, and many programs do not mark. */
const DAY_ALONE = /^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)(?:;TZID=[^:;\r\n]*)?:(\d{8})(?=\r?$)/gim;
const RULE = /^(?:RRULE|EXRULE)[^:\r\n]*:(.*(?:\r?\n[ \t].*)*)/gim;

/** The name under which a rule stands that cannot be read. */
export const UNREAD_RULE = 'x-unread-rule';

/** The same lines, at the same places. */
export const mendLines = (text: string): string =>
  text
    .replace(DAY_ALONE, '$1;VALUE=DATE:$2')
    .replace(RULE, (line, rule: string) => (isRule(rule) ? line : `${UNREAD_RULE.toUpperCase()}:${rule}`));

function isRule(written: string): boolean {
  try {
    const rule = written.replace(/\r?\n[ \t]/g, '').trim();
    return /(^|;)FREQ=/i.test(rule) && Boolean(ICAL.Recur.fromString(rule));
  } catch {
    return false;
  }
}
