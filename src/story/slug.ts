/** An id made of a title: its letters and digits, joined by hyphens. */
export const slug = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');

/** The id, or the first of `id-2`, `id-3` … that is not taken. */
export function unused(id: string, taken: {has(id: string): boolean}): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
}
