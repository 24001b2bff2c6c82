/** Numbers in [0, 1) that look like chance and are the same each time: a gallery must not change by itself. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `2024-03-31T02:05` from a number of minutes after the start of a day, as a wall clock counts them. */
export function wallText(day: string, minutes: number): string {
  const at = new Date(Date.parse(`${day}T00:00Z`) + minutes * 60_000);
  return at.toISOString().slice(0, 16);
}
