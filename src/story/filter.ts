/** Which events a reader wants to see: those of some groups, with some people. */
import type {Event, Group, Story, Text} from './story.ts';

export type FilterKind = 'groups' | 'people';

/** Any of the chosen groups, and any of the chosen people; nothing chosen lets all pass. */
export type Filter = {readonly [kind in FilterKind]: ReadonlySet<string>};

export const NO_FILTER: Filter = {groups: new Set(), people: new Set()};

export const isFiltering = ({groups, people}: Filter): boolean => groups.size + people.size > 0;

/** Chooses one more, or one no longer. */
export function withChoice(filter: Filter, kind: FilterKind, key: string): Filter {
  const chosen = new Set(filter[kind]);
  if (!chosen.delete(key)) chosen.add(key);
  return {...filter, [kind]: chosen};
}

export interface Choice {
  /** A group's id; a person as `personKey` says. */
  readonly key: string;
  readonly name: Text;
  /** How many events it would leave, given what is chosen of the other kind. */
  readonly count: number;
  readonly isChosen: boolean;
}

export type Choices = {readonly [kind in FilterKind]: readonly Choice[]};

/** A person's name in the story's language: the same person in every event. */
export const personKey = (name: Text, {lang}: Pick<Story, 'lang'>): string =>
  typeof name === 'string' ? name : (name[lang] ?? Object.values(name)[0] ?? '');

/** What can be chosen among the events of a story that are shown. Each filter is worked out once. */
export class Facets {
  readonly #story: Story;
  readonly #events: readonly Event[];
  /** Each group with those that it stands within. */
  readonly #within: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #choices = new WeakMap<Filter, Choices>();
  #often: ReadonlyMap<string, number> | undefined;

  constructor(story: Story, events: readonly Event[]) {
    this.#story = story;
    this.#events = events;
    const groups = story.groups ?? [];
    this.#within = new Map(groups.map((group) => [group.id, ancestors(group, groups)]));
  }

  passing(filter: Filter): readonly Event[] {
    return this.#events.filter(
      (event) => this.#isOf(event, filter.groups) && this.#has(event, filter.people),
    );
  }

  /** Groups in the story's order, people by how often they occur; only what some event has. */
  choices(filter: Filter): Choices {
    const known = this.#choices.get(filter) ?? this.#choose(filter);
    this.#choices.set(filter, known);
    return known;
  }

  #choose({groups, people}: Filter): Choices {
    const [perGroup, perPerson] = [new Map<string, number>(), new Map<string, number>()];
    const names = new Map<string, Text>();
    for (const event of this.#events) {
      const mine = this.#groupsOf(event);
      const those = new Map((event.people ?? []).map((name) => [personKey(name, this.#story), name]));
      const [isOf, has] = [this.#isOf(event, groups), this.#has(event, people)];
      for (const id of mine) add(perGroup, id, has ? 1 : 0);
      for (const [key, name] of those) {
        if (!names.has(key)) names.set(key, name);
        add(perPerson, key, isOf ? 1 : 0);
      }
    }
    const choice = (key: string, name: Text, count: number, chosen: ReadonlySet<string>): Choice => {
      return {key, name, count, isChosen: chosen.has(key)};
    };
    return {
      groups: (this.#story.groups ?? []).flatMap(({id, title}) => {
        const count = perGroup.get(id);
        return count === undefined ? [] : [choice(id, title, count, groups)];
      }),
      people: this.#byFrequency([...names]).map(([key, name]) =>
        choice(key, name, perPerson.get(key) ?? 0, people),
      ),
    };
  }

  /** In an order that no filter changes. */
  #byFrequency(names: readonly (readonly [string, Text])[]): readonly (readonly [string, Text])[] {
    this.#often ??= this.#countPeople();
    const often = this.#often;
    return [...names].sort(([a], [b]) => (often.get(b) ?? 0) - (often.get(a) ?? 0));
  }

  #countPeople(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const {people = []} of this.#events)
      for (const name of people) add(counts, personKey(name, this.#story), 1);
    return counts;
  }

  #groupsOf({group}: Event): ReadonlySet<string> {
    return (group === undefined ? undefined : this.#within.get(group)) ?? NONE;
  }

  #isOf(event: Event, chosen: ReadonlySet<string>): boolean {
    return chosen.size === 0 || [...this.#groupsOf(event)].some((id) => chosen.has(id));
  }

  #has({people = []}: Event, chosen: ReadonlySet<string>): boolean {
    return chosen.size === 0 || people.some((name) => chosen.has(personKey(name, this.#story)));
  }
}

const NONE: ReadonlySet<string> = new Set();

const add = (counts: Map<string, number>, key: string, by: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + by);

/** A group and those that it stands within; a circle ends where it closes. */
function ancestors(group: Group, groups: readonly Group[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let next: Group | undefined = group; next && !ids.has(next.id);) {
    ids.add(next.id);
    const {parent}: Group = next;
    next = groups.find(({id}) => id === parent);
  }
  return ids;
}
