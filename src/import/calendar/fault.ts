/** Where a calendar stops being one. ical.js says that it cannot be read, not where. */

export interface Fault {
  readonly offset: number;
  /** What stands there. */
  readonly line: string;
}

/** The first line that is none, or is opened and closed by nothing that fits; else the last that was opened. */
export function faultIn(text: string): Fault {
  const open: Fault[] = [];
  let offset = 0;
  for (const written of text.split('\n')) {
    const here = {offset, line: written.trim()};
    offset += written.length + 1;
    // A line that goes on from the one before begins with white space.
    if (here.line === '' || /^[ \t]/.test(written)) continue;
    if (!fits(here.line, open)) return here;
    if (/^BEGIN:/i.test(here.line)) open.push(here);
    if (/^END:/i.test(here.line)) open.pop();
  }
  return open.at(-1) ?? {offset: 0, line: text.trimStart().split(/[\r\n]/, 1)[0] ?? ''};
}

function fits(line: string, open: readonly Fault[]): boolean {
  if (/^BEGIN:/i.test(line)) return true;
  const around = open.at(-1);
  if (!around || !/^[\w-]+[;:]/.test(line)) return false;
  return !/^END:/i.test(line) || nameIn(line) === nameIn(around.line);
}

const nameIn = (line: string): string => line.replace(/^\w+:/, '').toUpperCase();
