/** The networks of a whole story, each made when something is asked of it. */
import {isLess} from '../../time/network.ts';
import {Cluster} from './cluster.ts';
import {FREE, tighten, type Limits} from './limits.ts';
import type {Bound} from './solution.ts';
import type {TimeStatement} from './statements.ts';

/** Events that relations join, and the statements of all of them. */
export interface Joint {
  readonly events: readonly number[];
  readonly statements: readonly TimeStatement[];
}

/** The statements of a story that hold, without contradiction. Events are told by their index. */
export interface Held {
  /** By the event's index: its own. */
  readonly own: readonly (readonly TimeStatement[])[];
  /** For events that relations join, the same for all of them. */
  readonly joint: ReadonlyMap<number, Joint>;
}

export class Networks {
  readonly #held: Held;
  readonly #counts: ((statement: TimeStatement) => boolean) | undefined;
  readonly #clusters = new Map<Joint | number, Cluster>();
  readonly #limits: Limits[] = [];

  /** Only the statements for which `counts` says so take part. Default: all. */
  constructor(held: Held, counts?: (statement: TimeStatement) => boolean) {
    this.#held = held;
    this.#counts = counts;
  }

  /** Do relations join it to others? Then the bounds of its duration take a search each, which is made when they are asked for. */
  isJoint(event: number): boolean {
    return this.#held.joint.has(event);
  }

  limits(event: number): Limits {
    return (this.#limits[event] ??= this.isJoint(event)
      ? this.#cluster(event).limits(event)
      : (tighten(this.#held.own[event] ?? [], this.#counts) ?? FREE));
  }

  #cluster(event: number): Cluster {
    const joint = this.#held.joint.get(event);
    let cluster = this.#clusters.get(joint ?? event);
    if (!cluster) {
      const {events, statements} = joint ?? {events: [event], statements: this.#held.own[event] ?? []};
      cluster = new Cluster(this.#counts ? statements.filter(this.#counts) : statements, events);
      this.#clusters.set(joint ?? event, cluster);
    }
    return cluster;
  }

  /** Is `a` over before `b` begins? */
  isOver(a: number, b: number): boolean {
    if (!isLess(this.limits(b).earliestStart, this.limits(a).latestEnd)) return true;
    const joint = this.#held.joint.get(a);
    return joint !== undefined && joint === this.#held.joint.get(b) && this.#cluster(b).isOver(a, b);
  }

  /** See `Cluster.reasons`. */
  reasons(event: number, bound: Bound): readonly TimeStatement[] {
    return Number.isFinite(this.limits(event)[bound]) ? this.#cluster(event).reasons(event, bound) : [];
  }
}
