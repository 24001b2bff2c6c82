/** What follows from all that a story says about time. */
import {clustersOf} from './clusters.ts';
import {settle, type Conflict} from './contradictions.ts';
import {tighten, type Limits} from './limits.ts';
import {Networks, type Held, type Joint} from './networks.ts';
import type {Order, Solution, SolvedEvent} from './solution.ts';
import {
  inForce,
  initiallyHidden,
  readStatements,
  refOf,
  type Reading,
  type TimeStatement,
} from './statements.ts';
import type {Story} from '../story.ts';

export interface SolveOptions {
  /** The sources that are off: what rests on any of them does not hold. Default: those that the story marks as `hidden`. */
  readonly hiddenSources?: readonly string[];
}

/**
 * The tightest bounds of every event, their reasons, the order of any two events, and the contradictions. Never throws:
 * what it cannot read of a story says nothing. Takes time linear in the events, but for those that relations join.
 */
export function solve(story: Story, options: SolveOptions = {}): Solution {
  const reading = readStatements(story, options.hiddenSources ?? initiallyHidden(story));
  return answer(story, reading, settleAll(reading));
}

interface SettledStory extends Held {
  readonly conflicts: readonly Conflict[];
}

function settleAll({statements}: Reading): SettledStory {
  const conflicts: Conflict[] = [];
  const kept = (all: readonly TimeStatement[]): readonly TimeStatement[] => {
    const settled = settle(all);
    conflicts.push(...settled.conflicts);
    return settled.statements;
  };
  // First what each event says of itself: most contradictions are of that kind, and these need no great network.
  const own = statements.map((all) => (tighten(all) ? all : kept(all)));
  const joint = new Map<number, Joint>();
  for (const events of clustersOf(own)) {
    const group = {events, statements: kept(events.flatMap((event) => own[event] ?? []))};
    const lists = new Map<number, TimeStatement[]>(events.map((event) => [event, []]));
    for (const statement of group.statements) lists.get(statement.event)?.push(statement);
    for (const [event, list] of lists) {
      joint.set(event, group);
      own[event] = list;
    }
  }
  return {own, joint, conflicts};
}

function answer(story: Story, {indexOf, isHidden}: Reading, {own, joint, conflicts}: SettledStory): Solution {
  const all = new Networks({own, joint});
  const stated = new Networks({own, joint}, ({basis}) => basis === 'stated');
  const visible = (id: string): number | undefined => {
    const index = indexOf(id);
    return index === undefined || isHidden(index) ? undefined : index;
  };
  const solved = story.events.map(({id}, event) =>
    isHidden(event) ? undefined : (all.isJoint(event) ? solvedLater : solvedNow)(id, all.limits(event)),
  );
  return {
    events: solved.filter((event) => event !== undefined),
    hidden: story.events.flatMap(({id}, event) => (isHidden(event) ? id : [])),
    contradictions: conflicts.map((conflict) => ({
      ...conflict,
      statements: conflict.statements.map((statement) => refOf(statement, story)),
      dropped: refOf(conflict.dropped, story),
    })),
    order(a, b): Order {
      const [first, second] = [visible(a), visible(b)];
      if (first === undefined || second === undefined || first === second) return 'unknown';
      if (!all.isOver(first, second)) return 'unknown';
      return stated.isOver(first, second) ? 'stated' : 'inferred';
    },
    reasons(id, bound) {
      const event = visible(id);
      return event === undefined ? [] : all.reasons(event, bound).map((statement) => refOf(statement, story));
    },
    statements(id) {
      const event = visible(id);
      return (event === undefined ? [] : (own[event] ?? [])).map((statement) => inForce(statement, story));
    },
    event(id) {
      const event = visible(id);
      return event === undefined ? undefined : solved[event];
    },
  };
}

const solvedNow = (id: string, limits: Limits): SolvedEvent => ({
  id,
  earliestStart: limits.earliestStart,
  latestStart: limits.latestStart,
  earliestEnd: limits.earliestEnd,
  latestEnd: limits.latestEnd,
  minDuration: limits.minDuration,
  maxDuration: limits.maxDuration,
});

const solvedLater = (id: string, limits: Limits): SolvedEvent =>
  Object.defineProperties({id}, Object.getOwnPropertyDescriptors(limits)) as SolvedEvent;
