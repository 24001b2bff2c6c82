import {clipped, leaving, overlaps, sideways, textBoxes} from './geometry.ts';
import type {Mounted} from './mount.ts';
import {frameOf} from './reading.ts';
import {crampedTargets} from './targets.ts';

export interface Faults {
  readonly overlapping: readonly string[];
  readonly leaving: readonly string[];
  readonly clipped: readonly string[];
  /** By how many px the timeline makes its container scroll. */
  readonly sideways: number;
  readonly cramped: readonly string[];
}

export const NO_FAULTS: Faults = {overlapping: [], leaving: [], clipped: [], sideways: 0, cramped: []};

/** Everything in a timeline that a reader's eye or finger would stumble over. */
export function faults(timeline: Mounted): Faults {
  const {root, element} = timeline;
  const boxes = textBoxes(root);
  return {
    overlapping: overlaps(boxes),
    leaving: leaving(boxes, element),
    clipped: clipped(root),
    sideways: sideways(frameOf(timeline)),
    cramped: crampedTargets(root),
  };
}
