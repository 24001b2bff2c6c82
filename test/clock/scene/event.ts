import type {ClockEvent} from '../../../src/clock/scene/marks.ts';

/** An event with nothing to say, between two instants, epoch ms. */
export const clockEvent = (id: string, from: number, to = from, weight = 0): ClockEvent => ({
  id,
  group: 0,
  bounds: {
    id,
    earliestStart: from,
    latestStart: from,
    earliestEnd: to,
    latestEnd: to,
    minDuration: 0,
    maxDuration: Infinity,
  },
  wordings: [],
  shortTitle: id,
  weight,
  outside: false,
  duration: undefined,
  former: undefined,
  told: [],
});
