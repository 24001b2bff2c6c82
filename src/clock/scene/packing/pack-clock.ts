/** What of each lane is in sight at a span, and the rows it gets: made at rest, kept while a reader moves the axis. */
import type {Grain} from '../../../time/grain.ts';
import type {TimeSpan} from '../../../time/time-span.ts';
import type {MeasureText} from '../../../view/labels.ts';
import {laneIndex, type Column} from '../lane-index.ts';
import {endOf, startOf, type Lane} from '../lanes.ts';
import {extentOf, type ClockEvent, type MarkPlace} from '../marks.ts';
import type {LaneCandidates, LaneRows, PackRoom} from './pack.ts';
import {packLanes} from './pack.ts';
import {ladderOf} from './ladder.ts';
import type {Candidate} from './pack-lane.ts';
import type {Rest} from './rest.ts';

export interface Packing {
  readonly span: TimeSpan;
  readonly lanes: readonly LaneRows[];
}

export interface PackingInput {
  readonly lanes: readonly Lane<ClockEvent>[];
  readonly grain: Grain;
  readonly measure: MeasureText;
  readonly place: MarkPlace;
  readonly room: PackRoom;
  /** What a reader looks for has its label first. */
  isFound(id: string): boolean;
}

/** More labels than any screen has room for; beyond, events are counted. */
const MOST = 320;
const LEAST_OF_LANE = 8;

export function packClock(input: PackingInput): Packing {
  const most = Math.max(LEAST_OF_LANE, Math.floor(MOST / Math.max(input.lanes.length, 1)));
  const lanes = input.lanes.map(({events}) => candidatesOf(events, input, most));
  return {span: input.place.scale.span, lanes: packLanes(lanes, input.room)};
}

/** The weightier; among equals the first of each column before the second of any, so that they are spread. */
function candidatesOf(events: readonly ClockEvent[], input: PackingInput, most: number): LaneCandidates {
  const index = laneIndex(events);
  const columns = index.columns(input.place.scale);
  const {earlier, later} = index.outOfSight(input.place.scale.span);
  const ranked = columns.flatMap((column) =>
    column.events.map((event, place) => ({event, place, rank: rankOf(event, input)})),
  );
  ranked.sort((a, b) => b.rank - a.rank || a.place - b.place || startOf(a.event) - startOf(b.event));
  const made = ranked.flatMap(({event, rank}) => candidateOf(event, rank, input) ?? []);
  return {
    isCut: earlier + later > 0,
    candidates: made.slice(0, most),
    rest: [
      ...made.slice(most).map(restOf),
      ...columns.flatMap((column) => (column.more > 0 ? (uncounted(column, input) ?? []) : [])),
    ],
  };
}

const rankOf = ({id, weight}: ClockEvent, {isFound}: PackingInput): number =>
  isFound(id) ? Number.MAX_SAFE_INTEGER : weight;

function candidateOf(
  event: ClockEvent,
  rank: number,
  {grain, measure, place}: PackingInput,
): Candidate | undefined {
  const extent = extentOf(event, place);
  if (!extent) return undefined;
  const {from, to} = extent;
  return {
    event,
    rank,
    from,
    to,
    // Asked for only by those that are packed.
    get ladder() {
      return ladderOf(event, grain, measure);
    },
    get disputed() {
      return event.told.some(({disagrees}) => disagrees);
    },
  };
}

export const restOf = (candidate: Candidate): Rest<Candidate> => {
  const {event, from, to} = candidate;
  return {item: candidate, count: 1, from, to, span: {from: startOf(event), to: endOf(event)}};
};

/** Those of a column that are too many to be told apart: where its first one stands. */
function uncounted({events, more, span}: Column, input: PackingInput): Rest<Candidate> | undefined {
  const [first] = events;
  const candidate = first && candidateOf(first, first.weight, input);
  return candidate && {item: candidate, count: more, from: candidate.from, to: candidate.to, span};
}
