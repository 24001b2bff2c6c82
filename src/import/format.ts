/** What a text is, by its content. */
import {isSlides} from './slides/document.ts';

export type Format = 'story' | 'timelinejs' | 'timelinejs-csv' | 'csv' | 'icalendar' | 'html';

/** A JSON text, read; or what else it looks like. Undefined for what looks like nothing. */
export type Looks =
  | {readonly format: 'story' | 'timelinejs'; readonly document: unknown}
  | {readonly format: 'icalendar' | 'html' | 'csv' | 'broken-json'};

export function looksLike(text: string): Looks | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return {format: 'icalendar'};
  // A cell may begin with a bracket or a quotation mark; a list of markup may not.
  if (start.startsWith('<')) return {format: 'html'};
  if (/^[{[]/.test(start)) return jsonOf(text);
  return /[,;\t]/.test(start.split(/[\r\n]/, 1)[0] ?? '') || /^[^\r\n]+[\r\n]+[^\r\n]/.test(start)
    ? {format: 'csv'}
    : undefined;
}

function jsonOf(text: string): Looks {
  try {
    const document = JSON.parse(text) as unknown;
    return {format: isSlides(document) ? 'timelinejs' : 'story', document};
  } catch {
    return {format: 'broken-json'};
  }
}
