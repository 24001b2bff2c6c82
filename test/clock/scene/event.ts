import type {ClockEvent} from '../../../src/clock/scene/marks.ts';
import type {SolvedEvent} from '../../../src/story/solve/solution.ts';

/** An event with nothing to say, within bounds. */
export const boundedEvent = (id: string, bounds: Omit<SolvedEvent, 'id'>, weight = 0): ClockEvent => ({
  id,
  group: 0,
  bounds: {id, ...bounds},
  title: id,
  shortTitle: id,
  wordings: [],
  times: () => ({long: [], short: [], always: []}),
  weight,
  isPlanned: false,
  outside: false,
  duration: undefined,
  former: undefined,
  told: [],
});

/** Between two instants, epoch ms. */
export const clockEvent = (id: string, from: number, to = from, weight = 0): ClockEvent =>
  boundedEvent(
    id,
    {
      earliestStart: from,
      latestStart: from,
      earliestEnd: to,
      latestEnd: to,
      minDuration: 0,
      maxDuration: Infinity,
    },
    weight,
  );
