/** So many hostile stories, one after the other; what fails is shrunk to the least that fails. */
import * as fc from 'fast-check';
import {checkInput} from './check-story.ts';
import {handedOver} from './stories.ts';

export interface Run {
  readonly stories: number;
  readonly seed: number;
  /** How much the processor has worked, in ms. */
  clock(): number;
  /** How long one may take. */
  readonly limit: number;
}

export interface Outcome {
  /** How many were stories. */
  readonly read: number;
  /** What the slowest took, in ms of the processor. */
  readonly longest: number;
}

/** Throws at the first that breaks a rule or takes too long. */
export function checkRandomStories({stories, seed, clock, limit}: Run): Outcome {
  let [read, longest] = [0, 0];
  const timed = (input: unknown, turn: number): number => {
    const start = clock();
    if (checkInput(input, turn)) read++;
    return clock() - start;
  };
  const property = fc.property(handedOver, fc.nat(719), (input, turn) => {
    // What was slow once may have waited for the engine's compiler or its collector.
    const took = timed(input, turn);
    const least = took > limit ? Math.min(took, timed(input, turn), timed(input, turn)) : took;
    longest = Math.max(longest, least);
    if (least > limit) throw new Error(`took ${least} ms`);
  });
  fc.assert(property, {numRuns: stories, seed, includeErrorInReport: true});
  return {read, longest};
}
