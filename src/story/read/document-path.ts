/**
 * The path in the document as it was given of what a path names in the story that was read: lists from which something
 * was left out have other indexes there.
 */
export function documentPath(
  story: unknown,
  path: string,
  kept: ReadonlyMap<object, readonly number[]>,
): string {
  let value: unknown = story;
  return path.replace(/[^.[\]]+/g, (key) => {
    const list = value as Readonly<Record<string, unknown>> | undefined;
    value = list?.[key];
    return String((list && kept.get(list)?.[Number(key)]) ?? key);
  });
}
