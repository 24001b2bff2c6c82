import type {Path} from '../../story/read/path.ts';
import type {NoteLog} from '../note.ts';
import {isBlank, shown} from '../raw.ts';
import type {Members} from '../raw.ts';

/** Notes each member that says something and that nobody reads. */
export function noteUnknown(members: Members, known: readonly string[], at: Path, log: NoteLog): void {
  for (const [key, value] of Object.entries(members))
    if (!known.includes(key) && !isBlank(value)) log.add('no-place', [...at, key], {value: shown(value)});
}

/** Notes members that are known and have no place, where they say something. */
export function noteNoPlace(members: Members, keys: readonly string[], at: Path, log: NoteLog): void {
  for (const key of keys)
    if (!isBlank(members[key])) log.add('no-place', [...at, key], {value: shown(members[key])});
}
