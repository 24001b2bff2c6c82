/** Where each property of a calendar stands in its text. ical.js knows no lines. */
import type {Path} from '../../story/read/path.ts';
import type {Locate} from '../note.ts';

/** The line of an event (`VEVENT/3`), of its first property of a name (`VEVENT/3/SUMMARY`), of the calendar's own (`NAME`). */
export function placesIn(text: string): Locate {
  const lines = new Map<string, number>();
  const open: string[] = [];
  let event = -1;
  const note = (key: string, line: number): void => void (lines.has(key) || lines.set(key, line));
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, name = '', value = ''] = /^([\w-]+)[^:]*:?(.*)$/.exec(line) ?? [];
    const key = name.toUpperCase();
    if (key === 'BEGIN') {
      open.push(value.trim().toUpperCase());
      if (open.at(-1) === 'VEVENT') note(`VEVENT/${++event}`, index + 1);
      else note(open.join('/'), index + 1);
    } else if (key === 'END') open.pop();
    // A line that goes on from the one before begins with white space.
    else if (key) note(open.at(-1) === 'VEVENT' ? `VEVENT/${event}/${key}` : key, index + 1);
  }
  return (paths) => paths.map((path) => placeOf(path, lines));
}

function placeOf(path: Path, lines: ReadonlyMap<string, number>): {line: number; column: number} {
  for (let end = path.length; end > 0; end--) {
    const line = lines.get(path.slice(0, end).join('/'));
    if (line !== undefined) return {line, column: 1};
  }
  return {line: 1, column: 1};
}
