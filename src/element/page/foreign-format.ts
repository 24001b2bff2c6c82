/** Is a text that was fetched no story of ours, and may it be one of another format? What reads those is fetched when one is met. */
export function isForeign(text: string): boolean {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^[{[]/.test(start))
    return /"(start_date|unique_id|headline)"\s*:/.test(start) && !/"version"\s*:/.test(start);
  return /^(<|BEGIN:VCALENDAR)/i.test(start) || /[,;\t]/.test(start.split(/[\r\n]/, 1)[0] ?? '');
}

/** Does a page say which of its lists is a story? Of others nobody knows what they are. */
export const hasNamedList = (html: string): boolean =>
  /<(story|visit)-timeline\b|\sdata-story-timeline\b|\sclass="[^"]*\bstory-timeline\b/.test(html);
