import type {Path} from './path.ts';

/**
 * The path in the document as it was given of what a path names in the story that was read: lists from which something
 * was left out have other indexes there. It ends before the first key that nobody wrote.
 */
export function documentPath(
  story: unknown,
  path: string,
  kept: ReadonlyMap<object, readonly number[]>,
): Path {
  const keys: (string | number)[] = [];
  let value: unknown = story;
  for (const key of path.match(/[^.[\]]+/g) ?? []) {
    const parent = value as Readonly<Record<string, unknown>> | undefined;
    value = parent?.[key];
    if (!parent || value === undefined) break;
    keys.push(Array.isArray(parent) ? (kept.get(parent)?.[Number(key)] ?? Number(key)) : key);
  }
  return keys;
}
