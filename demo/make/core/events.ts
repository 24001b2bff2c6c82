/** Events of a story that is being made: adding, changing, taking away. */
import {slug, unused} from '../../../src/story/slug.ts';
import {eventsIn, isMembers, listOf, oneOrMany, told} from './draft.ts';
import type {Members} from './draft.ts';

const idsIn = (story: Members): ReadonlySet<string> => new Set(eventsIn(story).map(({id}) => String(id)));

/** At the end, under an id of its own. */
export function addEvent(story: Members, event: Members): Members {
  const wanted = typeof event['id'] === 'string' ? event['id'] : slug(String(event['title'] ?? ''));
  const id = unused(wanted || 'event', idsIn(story));
  return {...story, events: [...listOf(story['events']), {...event, id}]};
}

/** What is undefined in `change` goes. */
export function withEvent(story: Members, id: string, change: Members): Members {
  return {
    ...story,
    events: listOf(story['events']).map((event) =>
      isMembers(event) && event['id'] === id ? told({...event, ...change}) : event,
    ),
  };
}

const RELATIONS = ['after', 'before', 'during', 'with'] as const;

/** With the relations of others to it. */
export function removeEvent(story: Members, id: string): Members {
  const events = listOf(story['events']).filter((event) => !isMembers(event) || event['id'] !== id);
  return {
    ...story,
    events: events.map((event) => (isMembers(event) ? withoutRelationsTo(event, id) : event)),
  };
}

function withoutRelationsTo(event: Members, id: string): Members {
  const relations = RELATIONS.filter((kind) => event[kind] !== undefined).map((kind) => {
    const kept = listOf(event[kind]).filter((relation) => otherIn(relation) !== id);
    return [kind, oneOrMany(kept)] as const;
  });
  return told({...event, ...Object.fromEntries(relations)});
}

/** The event that a relation names. */
export const otherIn = (relation: unknown): unknown => (isMembers(relation) ? relation['event'] : relation);
