/** What follows from a story and the sources that are switched off. */
import type {Solution} from './solve/solution.ts';
import {solve} from './solve/solve.ts';
import {initiallyHidden} from './solve/statements.ts';
import type {Event, Story} from './story.ts';
import {Facets, isFiltering, NO_FILTER, type Filter} from './filter.ts';
import {among} from './order/among.ts';
import {formOf, type Form} from './order/form.ts';
import {newestFirst} from './order/newest.ts';
import {precedenceOf, type Precedence} from './order/precedence.ts';
import {sequence, type Sequence} from './order/sequence.ts';

/** Made once for a story and a set of hidden sources; nothing else works any of it out again. */
export interface Model {
  readonly story: Story;
  readonly hiddenSources: readonly string[];
  readonly solution: Solution;
  /** Roles and reading order of the events that are shown. */
  readonly sequence: Sequence;
  /** The same from the end that a page asks for, undefined leaves it to the story; of the events that pass a filter. */
  inOrder(order: 'oldest' | 'newest' | undefined, filter?: Filter): Sequence;
  /** What a reader can choose among the events that are shown. */
  readonly facets: Facets;
  /** Undefined for an unknown id. Of two events with one id, the first. */
  eventOf(id: string): Event | undefined;
  /** The event's index in `story.events`; -1 for an unknown id. */
  indexOf(id: string): number;
}

/** `form`: of the same story, as it was decided with its initial sources. Left out, it is decided now. */
export function modelOf(story: Story, hiddenSources: readonly string[], form?: Form): Model {
  const indexes = new Map<string, number>();
  story.events.forEach(({id}, index) => indexes.has(id) || indexes.set(id, index));
  const solution = solve(story, {hiddenSources});
  const indexOf = (id: string): number => indexes.get(id) ?? -1;
  const precedence = precedenceOf(story, solution);
  const oldest = sequence(
    story,
    solution,
    precedence,
    form ?? initialForm({story, hiddenSources, solution}, precedence),
  );
  const facets = new Facets(
    story,
    story.events.filter(({id}, index) => indexOf(id) === index && solution.event(id) !== undefined),
  );
  const part = (filter: Filter): Sequence => {
    const events = facets.passing(filter);
    const known = among(new Set(events.map(({id}) => id)), precedence);
    return {...sequence({...story, events}, solution, known, oldest.form), heavy: oldest.heavy};
  };
  const turnable = lastOf((filter: Filter) => new Turnable(isFiltering(filter) ? part(filter) : oldest));
  return {
    story,
    hiddenSources,
    solution,
    sequence: oldest,
    inOrder: (order = story.order, filter = NO_FILTER) => turnable(filter).from(order),
    facets,
    indexOf,
    eventOf: (id) => story.events[indexOf(id)],
  };
}

function initialForm(
  {story, hiddenSources, solution}: Pick<Model, 'story' | 'hiddenSources' | 'solution'>,
  precedence: Precedence,
): Form {
  const atFirst = initiallyHidden(story);
  const off = new Set(hiddenSources);
  const isInitial = atFirst.length === off.size && atFirst.every((id) => off.has(id));
  return isInitial
    ? formOf(story, solution, precedence)
    : formOf(story, solve(story, {hiddenSources: atFirst}));
}

/** A sequence, and from its other end once that is asked for. */
class Turnable {
  readonly #oldest: Sequence;
  #newest: Sequence | undefined;

  constructor(oldest: Sequence) {
    this.#oldest = oldest;
  }

  from(order: 'oldest' | 'newest' | undefined): Sequence {
    return order === 'newest' ? (this.#newest ??= newestFirst(this.#oldest)) : this.#oldest;
  }
}

/** Made once for what was asked for last. */
function lastOf<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let last: {readonly key: Key; readonly made: Made} | undefined;
  return (key) => (last?.key === key ? last : (last = {key, made: make(key)})).made;
}
