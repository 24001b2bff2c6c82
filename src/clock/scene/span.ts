/** Which part of the story is in sight, and how far one may go. */
import type {SolvedEvent} from '../../story/solve/solution.ts';
import {epochMs, HOUR} from '../../time/units.ts';
import {widthOf} from './scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';
import {stepOf, ticksOf} from './ticks.ts';

/** Nothing is told more finely than this, in milliseconds. */
const LEAST = 10;

/** Nor than numbers tell instants apart, a thousand of them in sight: a day, 13.8 billion years away. */
const leastOf = ({from, to}: TimeSpan): number =>
  Math.max(LEAST, 1000 * Number.EPSILON * Math.max(Math.abs(from), Math.abs(to)));

/** How many of its own widths the story can be moved out of the middle. */
const MARGIN = 0.5;

/** The story's extent, out to even hours, days or years of the zone where those are near; undefined where nothing in it has a date. */
export function domainOf(events: readonly SolvedEvent[], zone: string): TimeSpan | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const {earliestStart, latestStart, earliestEnd, latestEnd} of events) {
    for (const bound of [earliestStart, latestStart, earliestEnd, latestEnd]) {
      if (!Number.isFinite(bound)) continue;
      first = Math.min(first, bound);
      last = Math.max(last, bound);
    }
  }
  if (first > last) return undefined;
  if (first === last) {
    const room = Math.max(HOUR, leastOf({from: epochMs(first), to: epochMs(last)}));
    [first, last] = [first - room, last + room];
  }
  // What has no beginning or no end needs some room in which to be seen.
  const room = (last - first) / 8;
  for (const {earliestStart, latestEnd} of events) {
    if (earliestStart === -Infinity && Number.isFinite(latestEnd)) first = Math.min(first, latestEnd - room);
    if (latestEnd === Infinity && Number.isFinite(earliestStart)) last = Math.max(last, earliestStart + room);
  }
  return outward(first, last, zone);
}

/** Of the whole: so near an even hour, day or year the axis begins there; else it begins with so much air. */
const NEAR = 0.02;
const AIR = 0.012;

/** To the ticks around it where they are near; else as far as its first and last marks need to be seen. */
function outward(first: number, last: number, zone: string): TimeSpan {
  const width = last - first;
  const step = stepOf(width / 12);
  const room = {from: epochMs(first - 2 * step.ms), to: epochMs(last + 2 * step.ms)};
  const ticks = ticksOf(room, step, zone);
  const before = ticks.findLast((tick) => tick <= first) ?? -Infinity;
  const after = ticks.find((tick) => tick >= last) ?? Infinity;
  return {
    from: epochMs(first - before <= NEAR * width ? before : first - AIR * width),
    to: epochMs(after - last <= NEAR * width ? after : last + AIR * width),
  };
}

/** Never narrower than can be told, never wider than twice the story, never further than half of it away. */
export function clampSpan(span: TimeSpan, domain: TimeSpan): TimeSpan {
  const limits = limitsOf(domain);
  const asked = Math.abs(span.to - span.from) || 0;
  const width = Math.min(Math.max(asked, leastOf(span)), widthOf(limits));
  const middle = (span.from + span.to) / 2;
  const from = Math.min(Math.max(middle - width / 2, limits.from), limits.to - width);
  return Number.isFinite(from) ? {from: epochMs(from), to: epochMs(from + width)} : domain;
}

export function limitsOf(domain: TimeSpan): TimeSpan {
  const margin = widthOf(domain) * MARGIN;
  return {from: epochMs(domain.from - margin), to: epochMs(domain.to + margin)};
}

/** A factor above 1 comes closer. What stands at `around`, a fraction of the span, stays there. */
export function zoomSpan(span: TimeSpan, factor: number, domain: TimeSpan, around = 0.5): TimeSpan {
  const width = widthOf(span) / factor;
  const limited = Math.min(Math.max(width, leastOf(span)), widthOf(limitsOf(domain)));
  const from = span.from + (widthOf(span) - limited) * around;
  return clampSpan({from: epochMs(from), to: epochMs(from + limited)}, domain);
}

/** Moves on by a fraction of what is in sight; negative, back. */
export function panSpan(span: TimeSpan, fraction: number, domain: TimeSpan): TimeSpan {
  const by = widthOf(span) * fraction;
  return clampSpan({from: epochMs(span.from + by), to: epochMs(span.to + by)}, domain);
}

export const sameSpan = (a: TimeSpan, b: TimeSpan): boolean => a.from === b.from && a.to === b.to;

/** On the way from one span to another: `at` from 0 to 1, the width in even proportion. */
export function betweenSpans(a: TimeSpan, b: TimeSpan, at: number): TimeSpan {
  const width = widthOf(a) * (widthOf(b) / widthOf(a)) ** at;
  // From the narrower one's end, which is the more exact.
  const [near, far] = widthOf(a) < widthOf(b) ? [a, b] : [b, a];
  const shared =
    widthOf(a) === widthOf(b) ? 1 - at : (width - widthOf(near)) / (widthOf(far) - widthOf(near));
  const from = near.from + (far.from - near.from) * shared;
  return {from: epochMs(from), to: epochMs(from + width)};
}
