/** The networks of a whole story, each made when something is asked of it. */
import {notAbove, notBelow} from '../../time/exact.ts';
import {Cluster, type Chain} from './cluster.ts';
import {limitsOf} from './constraints.ts';
import {tighten, type Limits} from './limits.ts';
import type {Bound} from './solution.ts';
import type {TimeStatement} from './statements.ts';

/** Events that relations join, and the statements of all of them. */
export interface Joint {
  readonly events: readonly number[];
  readonly statements: readonly TimeStatement[];
}

/** The statements of a story that hold, without contradiction. Events are told by their index. */
export interface Held {
  /** The event's own. */
  readonly own: (event: number) => readonly TimeStatement[];
  /** For events that relations join, the same for all of them. */
  readonly joint: ReadonlyMap<number, Joint>;
}

export type SixNumbers = Omit<Limits, 'startsBefore'>;

export function tightened(statements: readonly TimeStatement[]): Limits | undefined {
  const all: Limits[] = [];
  for (const {content} of statements) {
    const limits = limitsOf(content);
    if (limits) all.push(limits);
  }
  return tighten(all);
}

/** Does a statement take part? */
type Counts = (statement: TimeStatement) => boolean;

export class Networks {
  readonly #held: Held;
  readonly #counts: Counts | undefined;
  readonly #clusters = new Map<Joint, Cluster>();
  readonly #limits: (SixNumbers | undefined)[];

  /** `known`: the limits of events, by their index, as far as they are known. */
  constructor(held: Held, known: readonly (SixNumbers | undefined)[] = [], counts?: Counts) {
    this.#held = held;
    this.#limits = [...known];
    this.#counts = counts;
  }

  /** Do relations join it to others? Then the bounds of its duration take a search each, which is made when they are asked for. */
  isJoint(event: number): boolean {
    return this.#held.joint.has(event);
  }

  limits(event: number): SixNumbers {
    return (this.#limits[event] ??= this.isJoint(event)
      ? this.#cluster(event).limits(event)
      : this.#alone(event));
  }

  #alone(event: number): SixNumbers {
    // Copied, so that they do not hold on to the network.
    return tightened(this.#own(event)) ?? {...this.#cluster(event).limits(event)};
  }

  #own(event: number): readonly TimeStatement[] {
    return this.#counting(this.#held.own(event));
  }

  #counting(statements: readonly TimeStatement[]): readonly TimeStatement[] {
    return this.#counts ? statements.filter(this.#counts) : statements;
  }

  /** That of a single event is made anew each time: a story has a great many of them. */
  #cluster(event: number): Cluster {
    const joint = this.#held.joint.get(event);
    if (!joint) return new Cluster(this.#own(event), [event]);
    let cluster = this.#clusters.get(joint);
    if (!cluster) {
      cluster = new Cluster(this.#counting(joint.statements), joint.events);
      this.#clusters.set(joint, cluster);
    }
    return cluster;
  }

  /** Is `a` over before `b` begins, or just then? */
  isOver(a: number, b: number): boolean {
    // Far from now a bound is rounded outward: two that touch are apart by that.
    if (notBelow(this.limits(b).earliestStart) >= notAbove(this.limits(a).latestEnd)) return true;
    const joint = this.#held.joint.get(a);
    return joint !== undefined && joint === this.#held.joint.get(b) && this.#cluster(b).isOver(a, b);
  }

  /** What a bound follows from; undefined where nothing bounds it. */
  chain(event: number, bound: Bound): Chain | undefined {
    const limit = this.limits(event)[bound];
    if (!Number.isFinite(limit)) return undefined;
    const own = this.isJoint(event) ? [] : this.#own(event);
    const alone = own.find(({content}) => limitsOf(content)?.[bound] === limit);
    if (alone) return {statements: [alone], anchor: bound.endsWith('Start') ? 'start' : 'end'};
    return this.#cluster(event).chain(event, bound);
  }
}
