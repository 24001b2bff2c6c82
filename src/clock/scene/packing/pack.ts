/** The lanes' rows for a span and a width: how many each lane may have, and what stands on them. */
import type {Rest} from './rest.ts';
import {packLane, type Candidate, type LaneRoom, type PackedLane} from './pack-lane.ts';

/** What of a lane is in sight. */
export interface LaneCandidates {
  readonly candidates: readonly Candidate[];
  /** Too many in a column of pixels to have rows. */
  readonly rest: readonly Rest<Candidate>[];
  readonly isCut: boolean;
}

export interface LaneRows extends PackedLane {
  /** Some of its events are out of sight. */
  readonly isCut: boolean;
  readonly rest: readonly Rest<Candidate>[];
}

export interface PackRoom extends Pick<LaneRoom, 'from' | 'to' | 'narrow'> {
  /** Of all lanes, in rows. */
  readonly budget: number;
}

/** All labels start with title and time if the lanes then fit, else with the short time. */
export function packLanes(
  lanes: readonly LaneCandidates[],
  {budget, ...room}: PackRoom,
): readonly LaneRows[] {
  const packed = (start: number, shares: readonly number[]): readonly PackedLane[] =>
    lanes.map(({candidates}, index) => packLane(candidates, {...room, start, rows: shares[index] ?? 1}));
  const free = lanes.map(() => budget + 1);
  const fits = (tried: readonly PackedLane[]): boolean => rowsOf(tried) <= budget;
  const whole = packed(0, free);
  let done = whole;
  if (!fits(whole)) {
    const shorter = packed(1, free);
    done = fits(shorter)
      ? shorter
      : packed(
          1,
          sharesOf(
            shorter.map(({rows}) => rows.length),
            budget,
          ),
        );
  }
  return done.map((lane, index) => ({
    ...lane,
    rest: lanes[index]?.rest ?? [],
    isCut: lanes[index]?.isCut ?? false,
  }));
}

/** What is left over is over any budget. */
const rowsOf = (lanes: readonly PackedLane[]): number =>
  lanes.reduce((sum, {rows, left}) => sum + rows.length + (left.length > 0 ? Infinity : 0), 0);

/** By need: whole rows first, then the largest remainders; at least one each. */
export function sharesOf(needs: readonly number[], budget: number): readonly number[] {
  const all = needs.reduce((sum, need) => sum + need, 0);
  if (all <= budget) return needs.map((need) => Math.max(need, 1));
  const exact = needs.map((need) => (need * budget) / all);
  const shares = exact.map((share) => Math.max(1, Math.floor(share)));
  const spare = budget - shares.reduce((sum, share) => sum + share, 0);
  const order = exact
    .map((share, index) => ({index, lacking: share - (shares[index] ?? 0)}))
    .sort((a, b) => b.lacking - a.lacking || a.index - b.index);
  order.slice(0, Math.max(0, spare)).forEach(({index}) => (shares[index] = (shares[index] ?? 0) + 1));
  return shares;
}
