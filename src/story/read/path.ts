import {clip} from './issues/clip.ts';

/** The keys that lead from the document to a place in it. */
export type Path = readonly (string | number)[];

/** As JSON path: `events[3]`, `events[3].when`, `sources["a b"]`. A key too long to read is cut. */
export const pathText = (path: Path): string => path.reduce<string>(childPath, '');

function childPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$]{0,59}$/u.test(key)) return `${path}[${JSON.stringify(clip(key))}]`;
  return path ? `${path}.${key}` : key;
}
