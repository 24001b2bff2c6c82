/** What is said of an event's time, one statement at a time. */
import {eventsIn, isMembers, listOf, oneOrMany, told} from './draft.ts';
import type {Members} from './draft.ts';
import {withEvent} from './events.ts';

export type RelationKind = 'after' | 'before' | 'during' | 'with';
export type StatementKind = 'when' | 'lasts' | RelationKind;

export interface Statement {
  readonly kind: StatementKind;
  /** As the format has it. */
  readonly value: unknown;
}

/** One of the statements of a kind. */
export interface StatementPlace {
  readonly kind: StatementKind;
  readonly index: number;
}

export interface PlacedStatement extends StatementPlace {
  readonly value: unknown;
}

const KINDS: readonly StatementKind[] = ['when', 'lasts', 'after', 'before', 'during', 'with'];

export const statementsOf = (event: Members): readonly PlacedStatement[] =>
  KINDS.flatMap((kind) => listOf(event[kind]).map((value, index) => ({kind, index, value})));

/** An event lasts once; of everything else there may be several. The same is not said twice. */
export function addStatement(story: Members, id: string, {kind, value}: Statement): Members {
  const event = eventsIn(story).find((each) => each['id'] === id);
  if (!event) return story;
  const others = kind === 'lasts' ? [] : listOf(event[kind]);
  const written = JSON.stringify(value);
  if (others.some((other) => JSON.stringify(other) === written)) return story;
  return withEvent(story, id, {[kind]: oneOrMany([...others, value])});
}

export function removeStatement(story: Members, id: string, {kind, index}: StatementPlace): Members {
  const event = eventsIn(story).find((each) => each['id'] === id);
  if (!event) return story;
  return withEvent(story, id, {[kind]: oneOrMany(listOf(event[kind]).filter((_, at) => at !== index))});
}

/** Does the source say so, or is it read between the lines? */
export function setBasis(story: Members, id: string, place: StatementPlace, isStated: boolean): Members {
  const event = eventsIn(story).find((each) => each['id'] === id);
  if (!event) return story;
  const {kind, index} = place;
  const values = listOf(event[kind]).map((value, at) => (at === index ? withBasis(value, isStated) : value));
  return withEvent(story, id, {[kind]: oneOrMany(values)});
}

const withBasis = (value: unknown, isStated: boolean): unknown => {
  if (!isMembers(value)) return value;
  const {basis: _, infers, ...rest} = value;
  return isStated ? rest : told({...rest, basis: 'inferred', infers});
};
