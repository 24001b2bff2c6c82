/** Events that relations join, and what follows for each of them from all that is said of any. */
import {createNetwork, ORIGIN, type Edge, type Network} from '../../time/network.ts';
import {Consistency, shortestPaths, type Paths} from '../../time/paths.ts';
import {endOf, eventOf, limitsOf, linksOf, restsOf, startOf} from './constraints.ts';
import {Lengths} from './lengths.ts';
import type {Limits} from './limits.ts';
import {Precedence} from './precedence.ts';
import type {Bound} from './solution.ts';
import type {TimeStatement} from './statements.ts';

type Six = Omit<Limits, 'startsBefore'>;

/** The statements that a bound follows from, the event's own first. */
export interface Chain {
  readonly statements: readonly TimeStatement[];
  /** Whether the last of them, which names a date, bounds the start or the end of its event. */
  readonly anchor: 'start' | 'end';
}

export class Cluster {
  readonly #network: Network<TimeStatement>;
  /** Places of events in the network, by their index in the story. */
  readonly #places = new Map<number, number>();
  #precedence: Precedence<TimeStatement> | undefined;
  #lengths: Lengths<TimeStatement> | undefined;
  #earliest: Paths | undefined;
  #latest: Paths | undefined;

  /** For the events that the statements name, and the given further ones. */
  constructor(statements: Iterable<TimeStatement>, events: readonly number[] = []) {
    const edges: Edge<TimeStatement>[] = [];
    for (const event of events) this.#place(event);
    for (const statement of statements) {
      this.#place(statement.event);
      if ('other' in statement.content) this.#place(statement.content.other);
      for (const edge of this.#edges(statement)) edges.push(edge);
    }
    // Last, so that of two paths of one length the one that a statement explains is taken.
    for (const event of this.#places.keys())
      edges.push({from: this.#point(endOf(event)), to: this.#point(startOf(event)), weight: 0});
    this.#network = createNetwork(1 + 2 * this.#places.size, edges);
  }

  #place(event: number): void {
    if (!this.#places.has(event)) this.#places.set(event, this.#places.size);
  }

  /** Turns a point of the story into a point of this network. */
  #point(point: number): number {
    const event = eventOf(point);
    return startOf(this.#places.get(event) ?? -1) + (point - startOf(event));
  }

  #edges(reason: TimeStatement): readonly Edge<TimeStatement>[] {
    const {event, content} = reason;
    const limits = limitsOf(content);
    if (!limits)
      return linksOf(content, event).map((link) => ({
        ...link,
        from: this.#point(link.from),
        to: this.#point(link.to),
        reason,
      }));
    const [start, end] = [this.#point(startOf(event)), this.#point(endOf(event))];
    const rests = restsOf(content);
    const least = (from: number, key: keyof Six): Edge<TimeStatement> => ({
      from,
      to: key === 'minDuration' ? start : ORIGIN,
      weight: 0 - limits[key],
      ...(rests && {rest: 0 - rests[key]}),
      reason,
    });
    const most = (to: number, key: keyof Six, strict = false): Edge<TimeStatement> => ({
      from: key === 'maxDuration' ? start : ORIGIN,
      to,
      weight: limits[key],
      ...(rests && {rest: rests[key]}),
      strict,
      reason,
    });
    return [
      least(start, 'earliestStart'),
      most(start, 'latestStart', limits.startsBefore),
      least(end, 'earliestEnd'),
      most(end, 'latestEnd'),
      ...(limits.minDuration > 0 ? [least(end, 'minDuration')] : []),
      most(end, 'maxDuration'),
    ].filter(({weight}) => weight < Infinity);
  }

  /** Finds contradictions among the statements. All other methods assume that there is none. */
  consistency(): Consistency<TimeStatement> {
    return new Consistency(this.#network);
  }

  #toOrigin(): Paths {
    return (this.#earliest ??= shortestPaths(this.#network, ORIGIN, true));
  }

  #fromOrigin(): Paths {
    return (this.#latest ??= shortestPaths(this.#network, ORIGIN));
  }

  /** The tightest bounds of an event. Those of its duration take a search each, which is made when they are first read. */
  limits(event: number): Six {
    const [start, end] = [this.#point(startOf(event)), this.#point(endOf(event))];
    const [before, after] = [this.#toOrigin().distances, this.#fromOrigin().distances];
    const most = (from: number, to: number): number => this.#most(from, to);
    let [shortest, longest]: [number?, number?] = [];
    return {
      earliestStart: before.down(start),
      latestStart: after.up(start),
      earliestEnd: before.down(end),
      latestEnd: after.up(end),
      get minDuration() {
        return (shortest ??= 0 - most(end, start));
      },
      get maxDuration() {
        return (longest ??= most(start, end));
      },
    };
  }

  #most(from: number, to: number): number {
    this.#lengths ??= new Lengths(this.#network, this.#toOrigin(), this.#fromOrigin());
    return this.#lengths.most(from, to);
  }

  /** Does the network, dates aside, put the end of `a` before or at the beginning of `b`? */
  isOver(a: number, b: number): boolean {
    this.#precedence ??= new Precedence(this.#network);
    return this.#precedence.isEarlier(this.#point(endOf(a)), this.#point(startOf(b)));
  }

  /** The statements along the shortest path between an event and the origin, from the event on; undefined where there is no path. */
  chain(event: number, bound: Bound): Chain | undefined {
    const backward = bound.startsWith('earliest');
    const {via} = backward ? this.#toOrigin() : this.#fromOrigin();
    const found = new Set<TimeStatement>();
    let point = this.#point(bound.endsWith('Start') ? startOf(event) : endOf(event));
    let anchor = point;
    // A shortest path visits no point twice.
    for (let steps = 0; point !== ORIGIN && steps < this.#network.size; steps++) {
      const edge = this.#network.edges[via[point] ?? -1];
      if (!edge) return undefined;
      if (edge.reason) found.add(edge.reason);
      anchor = point;
      point = backward ? edge.to : edge.from;
    }
    if (point !== ORIGIN) return undefined;
    return {statements: [...found], anchor: anchor === startOf(eventOf(anchor)) ? 'start' : 'end'};
  }
}
