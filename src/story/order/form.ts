/** How a story's order is told: decided once, by the sources that are on at first. */
import type {Solution} from '../solve/solution.ts';
import type {Event, Story} from '../story.ts';
import {arrangeByStart, type Placing} from './by-start.ts';
import {datedChain} from './dated-chain.ts';
import {precedenceOf} from './precedence.ts';
import {groupOrder, type GroupOrder} from './groups.ts';

export interface Form {
  /** `phases`: one group after the other. `list`: groups run beside each other, and time alone gives the order. */
  readonly grouping: 'phases' | 'list';
  /** Dates give the order, and stand over the rows; else the steps are numbered. */
  readonly dated: boolean;
}

export function formOf(story: Story, solution: Solution, precedence = precedenceOf(story, solution)): Form {
  const events = story.events.filter(({id, weight = 0}) => weight >= 0 && solution.event(id));
  const groups = groupOrder(story);
  const grouping = areInTurn(events, groups, {solution, precedence}) ? 'phases' : 'list';
  const placing: Placing = {events, solution, precedence, groups: grouping === 'phases' ? groups : undefined};
  const chain = datedChain(
    arrangeByStart(placing).map(({id}) => id),
    placing,
  );
  const dated = chain.filter((id) => precedence.dated.has(id)).length;
  return {grouping, dated: chain.length > 1 && dated * 2 >= chain.length};
}

/** Do the groups follow one another: does no event of a later group begin before one of an earlier group? */
function areInTurn(events: readonly Event[], {phaseOf, last}: GroupOrder, known: Known): boolean {
  const phase = new Map(events.map((event) => [event.id, phaseOf(event)]));
  const isDrawnBack = events.some((event) =>
    known.precedence.predecessors(event.id).some((other) => (phase.get(other) ?? 0) > phaseOf(event)),
  );
  if (isDrawnBack) return false;
  const spans = Array.from({length: last + 1}, () => new PhaseSpan());
  for (const event of events)
    if (known.precedence.placed.has(event.id)) spans[phaseOf(event)]?.add(event.id, known);
  return spans.every((span, index) => span.follows(spans[index - 1]));
}

type Known = Pick<Placing, 'solution' | 'precedence'>;

/** When the events of a phase begin. */
class PhaseSpan {
  #firstBegun = Infinity;
  #firstDated = Infinity;
  #last = -Infinity;
  #lastDated = -Infinity;

  add(id: string, {solution, precedence}: Known): void {
    const {earliestStart = -Infinity, latestStart = Infinity} = solution.event(id) ?? {};
    this.#firstBegun = Math.min(this.#firstBegun, latestStart);
    this.#last = Math.max(this.#last, earliestStart);
    if (earliestStart === -Infinity || !precedence.dated.has(id)) return;
    this.#firstDated = Math.min(this.#firstDated, earliestStart);
    this.#lastDated = Math.max(this.#lastDated, earliestStart);
  }

  /** Does the phase begin after all earlier phases, by relations and by dates? If so, they count as part of it. */
  follows(before: PhaseSpan | undefined): boolean {
    if (!before) return true;
    if (this.#firstBegun < before.#last || this.#firstDated < before.#lastDated) return false;
    this.#last = Math.max(this.#last, before.#last);
    this.#lastDated = Math.max(this.#lastDated, before.#lastDated);
    return true;
  }
}
