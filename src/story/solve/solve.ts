/** What follows from all that a story says about time. */
import {Networks, type SixNumbers} from './networks.ts';
import {settleAll, solvedAlone, type Settled} from './settled.ts';
import type {Order, Solution, SolvedEvent} from './solution.ts';
import {initiallyHidden, readStatements, refOf, type Reading} from './statements.ts';
import {toldBound} from './told.ts';
import {ToldStatements} from './told-statements.ts';
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
  const given = isObject(story) ? story : NO_STORY;
  const reading = readStatements(given, options?.hiddenSources ?? initiallyHidden(given));
  return answer(reading, settleAll(reading));
}

const NO_STORY: Story = {version: 1, lang: 'en', title: '', events: []};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function answer(reading: Reading, settled: Settled): Solution {
  const {events, indexOf, isHidden} = reading;
  const all = new Networks(settled, settled.alone);
  const stated = new Networks(settled, [], ({basis}) => basis === 'stated');
  const told = new ToldStatements(reading, settled);
  const visible = (id: string): number | undefined => {
    const index = indexOf(id);
    return index === undefined || isHidden(index) ? undefined : index;
  };
  const isBefore = (a: number, b: number, networks: Networks): boolean =>
    networks.isOver(a, b) && !networks.isOver(b, a);
  const solved = events.map(({id}, event) =>
    isHidden(event)
      ? undefined
      : (settled.alone[event] ?? (all.isJoint(event) ? solvedLater : solvedAlone)(id, all.limits(event))),
  );
  return {
    events: solved.filter((event) => event !== undefined),
    hidden: events.flatMap(({id}, event) => (isHidden(event) ? id : [])),
    contradictions: settled.conflicts.map((conflict) => ({
      ...conflict,
      statements: conflict.statements.map((statement) => refOf(statement, events)),
      dropped: refOf(conflict.dropped, events),
    })),
    order(a, b): Order {
      const [first, second] = [visible(a), visible(b)];
      if (first === undefined || second === undefined || first === second) return 'unknown';
      if (!isBefore(first, second, all)) return 'unknown';
      return stated.isOver(first, second) ? 'stated' : 'inferred';
    },
    reasons(id, bound) {
      const event = visible(id);
      const chain = event === undefined ? undefined : all.chain(event, bound);
      return (chain?.statements ?? []).map((statement) => refOf(statement, events));
    },
    told(id, bound) {
      const event = visible(id);
      const chain = event === undefined ? undefined : all.chain(event, bound);
      if (event === undefined || !chain) return undefined;
      return toldBound(all.limits(event)[bound], bound, chain);
    },
    statements(id) {
      const event = visible(id);
      return event === undefined ? [] : told.inForce(event);
    },
    written(id) {
      const event = visible(id);
      return event === undefined ? [] : told.all(event);
    },
    indexOf: (id) => indexOf(id) ?? -1,
    event(id) {
      const event = visible(id);
      return event === undefined ? undefined : solved[event];
    },
  };
}

const solvedLater = (id: string, limits: SixNumbers): SolvedEvent =>
  Object.defineProperties({id}, Object.getOwnPropertyDescriptors(limits)) as SolvedEvent;
