/** The statements of a whole story, without those that contradict others. */
import {clustersOf} from './clusters.ts';
import {settle, type Conflict, type Settled as Contradictions} from './contradictions.ts';
import {tightened, type Held, type Joint, type SixNumbers} from './networks.ts';
import {settleOwn} from './own-contradictions.ts';
import type {SolvedEvent} from './solution.ts';
import type {Reading, TimeStatement} from './statements.ts';

export interface Settled extends Held {
  readonly conflicts: readonly Conflict[];
  /** Of each event, by its index, what follows from its own statements; undefined where it takes a network to tell, and of a hidden event. */
  readonly alone: readonly (SolvedEvent | undefined)[];
  /** The event's own that can count: with those that were set aside. */
  readonly read: (event: number) => readonly TimeStatement[];
}

/** Of an event that takes part in a relation or a contradiction. Those of all others are read when they are asked for. */
interface Own {
  readonly read: readonly TimeStatement[];
  readonly held: readonly TimeStatement[];
}

export function settleAll(reading: Reading): Settled {
  const {events, statements, isHidden} = reading;
  const conflicts: Conflict[] = [];
  const kept = (settled: Contradictions): readonly TimeStatement[] => {
    for (const conflict of settled.conflicts) conflicts.push(conflict);
    return settled.statements;
  };
  const owns = new Map<number, Own>();
  // First what each event says of itself: most contradictions are of that kind, and these need no great network.
  const alone = events.map(({id}, event): SolvedEvent | undefined => {
    if (isHidden(event)) return undefined;
    const read = statements(event);
    const limits = tightened(read);
    if (limits && !read.some(isRelation)) return solvedAlone(id, limits);
    owns.set(event, {read, held: limits ? read : kept(settleOwn(read))});
    return undefined;
  });
  const joint = new Map<number, Joint>();
  for (const cluster of clustersOf([...owns.values()].map(({held}) => held))) {
    const members = cluster.map((event) => ({event, ...(owns.get(event) ?? onlyRead(statements(event)))}));
    const group = {events: cluster, statements: kept(settle(members.flatMap(({held}) => held)))};
    const lists = new Map<number, TimeStatement[]>(cluster.map((event) => [event, []]));
    for (const statement of group.statements) lists.get(statement.event)?.push(statement);
    for (const {event, read} of members) {
      joint.set(event, group);
      owns.set(event, {read, held: lists.get(event) ?? []});
      alone[event] = undefined;
    }
  }
  const own = (event: number): Own => owns.get(event) ?? onlyRead(statements(event));
  return {joint, conflicts, alone, own: (event) => own(event).held, read: (event) => own(event).read};
}

const onlyRead = (read: readonly TimeStatement[]): Own => ({read, held: read});

const isRelation = ({content}: TimeStatement): boolean => 'other' in content;

/** Written out: a story has a great many. */
export const solvedAlone = (id: string, limits: SixNumbers): SolvedEvent => ({
  id,
  earliestStart: limits.earliestStart,
  latestStart: limits.latestStart,
  earliestEnd: limits.earliestEnd,
  latestEnd: limits.latestEnd,
  minDuration: limits.minDuration,
  maxDuration: limits.maxDuration,
});
