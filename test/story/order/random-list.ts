/** Stories of many events with windows and relations that a hidden truth satisfies, and what is known of their order. */
import type {Story} from '../../../src/story/story.ts';
import {randomly} from '../random-story.ts';

export const SPREADS = ['clustered', 'spread', 'nested', 'disputed'] as const;
export type Spread = (typeof SPREADS)[number];

const MINUTE = 60_000;
const time = (minutes: number): string => new Date(minutes * MINUTE).toISOString().slice(0, 16);

interface Draft {
  /** The hidden truth, minutes. */
  readonly at: number;
  /** Of the start, minutes; undefined where nobody gives a time. */
  readonly window: readonly [number, number] | undefined;
}

export interface RandomList {
  readonly story: Story;
  /** Pairs of ids of which the first is written to begin before the second: by their windows, or in so many words. */
  readonly known: readonly (readonly [string, string])[];
}

export function randomList(seed: number, count: number, spread: Spread): RandomList {
  const random = randomly(seed);
  const drafts = Array.from({length: count}, (): Draft => {
    const at = spread === 'clustered' && random(5) > 0 ? 50_000 + random(600) : random(500_000);
    const give = random(3) === 0 ? random(20_000) : 0;
    if (random(6) === 0) return {at, window: undefined};
    return {at, window: [at - random(give + 1), at + 1 + random(give + 1)]};
  });
  const groups = ['g0', 'g1', 'g2'];
  const known: (readonly [string, string])[] = [];
  const events = drafts.map(({at, window}, index) => {
    const event: Record<string, unknown> = {
      id: `e${index}`,
      title: `Event ${index}`,
      group: groups[random(groups.length)],
      weight: random(7) - 1,
    };
    const between = window && {between: window.map(time)};
    const length = spread === 'nested' ? random(40_000) : 0;
    if (window)
      event['when'] =
        length && window[1] - window[0] < 60 ? {from: time(window[0]), to: time(at + 1 + length)} : between;
    if (spread === 'disputed' && window && random(4) === 0)
      event['when'] = [between, {on: time(random(500_000))}];
    const other = random(count);
    const earlier = drafts[other];
    const saysMore = random(5) === 0 && spread !== 'disputed' && spread !== 'nested';
    if (saysMore && earlier && earlier.at + 1 < at && other !== index) {
      event['after'] = `e${other}`;
      known.push([`e${other}`, `e${index}`]);
    }
    return event;
  });
  if (spread !== 'disputed') known.push(...byWindows(drafts));
  const story = {
    version: 1,
    lang: 'en',
    title: 'Random',
    timeZone: 'UTC',
    groups: groups.map((id) => ({id, title: id})),
    events,
  };
  return {story: story as unknown as Story, known};
}

function byWindows(drafts: readonly Draft[]): readonly (readonly [string, string])[] {
  return drafts.flatMap(({window: first}, a) =>
    drafts.flatMap(({window: second}, b) =>
      first && second && first[1] < second[0] ? [[`e${a}`, `e${b}`] as const] : [],
    ),
  );
}
