/** Makes a list of events one tab stop, in which arrow keys move. */

/** Takes focus up, down, to the first or the last of the stops. False for other keys, and where focus is elsewhere. */
export function walk({key, target}: KeyboardEvent, stops: readonly HTMLElement[]): boolean {
  const here = stops.indexOf(target as HTMLElement);
  const to = {ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: stops.length - 1}[key];
  if (to === undefined || here < 0) return false;
  stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
  return true;
}

/** For a list of events whose titles can be pressed. */
export function walkTitles(event: KeyboardEvent): void {
  const titles = (event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-title]');
  if (walk(event, [...titles])) event.preventDefault();
}
