/** What an event's status and the dates of its reports imply: nothing is reported before it has begun. */
import type {Event, Says, Source, Story} from '../story.ts';
import {readMoment} from './content.ts';
import type {PlacedMoment} from './statement.ts';

export interface Report {
  /** The one that reported it; none for the story itself. */
  readonly source: readonly string[];
  /** When it was last written. */
  readonly at: PlacedMoment;
}

/** When the sources of an event that are not hidden were last written; where none of them says so, when the story was. */
export function reportsOf(
  story: Story,
  zone: string,
  hidden: ReadonlySet<string>,
): (event: Event) => readonly Report[] {
  const read = ({published, updated}: Written, source: readonly string[]): readonly Report[] => {
    const at = later(readMoment(published, zone), readMoment(updated, zone));
    return at ? [{source, at}] : [];
  };
  const sources = sourcesOf(story).filter(([id]) => !hidden.has(id));
  const bySource = new Map(sources.map(([id, source]) => [id, read(source, [id])]));
  const whole = read(story, []);
  return ({says}) => {
    if (!Array.isArray(says)) return whole;
    const ids = new Set((says as readonly (Says | null)[]).map((one) => one?.source));
    const dated = [...ids].flatMap((id) => bySource.get(id ?? '') ?? []);
    return dated.length > 0 ? dated : whole;
  };
}

interface Written {
  readonly published?: unknown;
  readonly updated?: unknown;
}

const later = (a: PlacedMoment | undefined, b: PlacedMoment | undefined): PlacedMoment | undefined =>
  a && b ? (b.last > a.last ? b : a) : (a ?? b);

/** The story's sources by their ids; none where a story that nobody checked has something else. */
export const sourcesOf = ({sources}: Story): readonly (readonly [string, Source])[] =>
  Object.entries(sources ?? {}).filter(([, source]) => typeof source === 'object' && source !== null);
