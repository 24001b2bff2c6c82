/** The order of things: which role each event plays in the sequence, and in which order a reader meets them. */
import type {Solution} from '../solve/solution.ts';
import type {Event, Story} from '../story.ts';
import {arrange} from './arrange.ts';
import {intoBlocks} from './blocks.ts';
import type {Placing} from './by-start.ts';
import {datedLine, datedRows, type PhaseRows} from './dated.ts';
import {foldedAfter, lightest, OPEN_ROWS} from './fold.ts';
import {formOf, type Form} from './form.ts';
import {groupOrder, type GroupOrder} from './groups.ts';
import {numberedRows} from './numbered.ts';
import {precedenceOf, type Precedence} from './precedence.ts';
import {railBelow} from './rail.ts';
import type {Phase, Row, Sequence} from './rows.ts';

export {leavingRow} from './rows.ts';
export type {Block, Link, Phase, Role, Row, Sequence} from './rows.ts';

/** `form`: as it was decided with the story's initial sources. */
export function sequence(
  story: Story,
  solution: Solution,
  precedence: Precedence = precedenceOf(story, solution),
  form: Form = formOf(story, solution, precedence),
): Sequence {
  const shown = story.events.filter(({id}) => solution.event(id) !== undefined);
  const order = groupOrder(story);
  const behind = backgroundOf(shown, solution, precedence);
  const events = shown.filter((event) => !behind.has(event.id));
  const groups = form.grouping === 'phases' ? order : undefined;
  const placing: Placing = {events, solution, precedence, groups};
  const made = form.dated ? datedRows(placing, order) : numberedRows(placing, order);
  const unfolded = phasesOf(made, {order, grouped: groups !== undefined, placing});
  const phases = form.dated ? foldedAfter(unfolded, OPEN_ROWS) : folded(unfolded, events, made.chain);
  const background = backgroundRows(shown, behind, {placing, order});
  const rows = phases.flatMap(({blocks}) => blocks.flatMap((block) => block.rows));
  const line = form.dated
    ? (a: string, b: string) => datedLine(a, b, placing)
    : (a: string, b: string) => solution.order(a, b);
  return {
    form,
    background,
    phases,
    ids: [...background, ...rows].map(({id}) => id),
    chain: made.chain,
    below: railBelow(rows, made.chain, line),
    heavy: form.dated ? heaviest(events) : new Set(),
  };
}

/** In the author's order, as far as that contradicts nothing. */
function backgroundRows(
  events: readonly Event[],
  behind: ReadonlySet<string>,
  {placing: {precedence, solution}, order}: Pick<Parts, 'placing' | 'order'>,
): readonly Row[] {
  const groups = new Map(events.map(({id, group}) => [id, order.indexOf(group)]));
  return arrange([...behind], precedence, solution).map(({id}) => {
    return {id, role: 'bracket', group: groups.get(id) ?? -1, rank: undefined, link: undefined};
  });
}

interface Parts {
  readonly order: GroupOrder;
  readonly grouped: boolean;
  readonly placing: Placing;
}

function phasesOf({placed}: PhaseRows, {order, grouped, placing}: Parts): readonly Phase[] {
  const members = new Map<number, Row[]>();
  for (const {row, phase} of placed) {
    const rows = members.get(phase);
    if (rows) rows.push(row);
    else members.set(phase, [row]);
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([phase, rows]) => {
      const group = grouped ? order.groups[phase] : undefined;
      const blocks = intoBlocks(rows, placing.solution, placing.precedence);
      const groupIndex = group ? order.indexOf(group.id) : -1;
      return {key: group?.id ?? '', group, groupIndex, blocks, folded: new Set()};
    });
}

function folded(
  phases: readonly Phase[],
  events: readonly Event[],
  chain: readonly string[],
): readonly Phase[] {
  const light = lightest(events, chain);
  return phases.map((phase) => {
    const ids = phase.blocks.flatMap(({rows}) => rows.map(({id}) => id));
    return {...phase, folded: new Set(ids.filter((id) => light.has(id)))};
  });
}

/** What lies behind the story, and follows none of it; that has a place of its own before everything else. */
function backgroundOf(
  events: readonly Event[],
  solution: Solution,
  precedence: Precedence,
): ReadonlySet<string> {
  const light = new Set(events.filter(({weight = 0}) => weight < 0).map(({id}) => id));
  let begun = Infinity;
  for (const {id} of events)
    if (!light.has(id)) begun = Math.min(begun, solution.event(id)?.latestStart ?? Infinity);
  const follows = (id: string): boolean =>
    (precedence.placed.has(id) && (solution.event(id)?.earliestStart ?? -Infinity) >= begun) ||
    precedence.predecessors(id).some((other) => !light.has(other));
  // What follows such an event follows the story too.
  for (let before = -1; before !== light.size;) {
    before = light.size;
    for (const id of light) if (follows(id)) light.delete(id);
  }
  return light;
}

/** The top quarter by weight, as far as that is above 0. */
function heaviest(events: readonly Event[]): ReadonlySet<string> {
  const weights = events.map(({weight = 0}) => weight).sort((a, b) => b - a);
  const least = Math.max(weights[Math.floor(events.length / 4)] ?? 0, Number.MIN_VALUE);
  return new Set(events.filter(({weight = 0}) => weight >= least).map(({id}) => id));
}
