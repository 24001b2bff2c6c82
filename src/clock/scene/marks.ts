/** The marks of one event on its row: what its bounds say, and no firmer (visual specification §5). */
import type {Part} from '../../view/mark-part.ts';
import type {SolvedEvent} from '../../story/solve/solution.ts';
import {
  BAR,
  boxPath,
  chevronPath,
  disagreePaths,
  dotPath,
  edgePath,
  hatchPath,
  linePath,
  slidePaths,
  type Bar,
  type ToScreen,
} from './shapes.ts';
import type {Wording} from '../../view/labels.ts';
import type {LaneEvent} from './lanes.ts';
import type {TimeScale} from './scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';

/** What one source says of the event's time, where sources differ. */
export interface Told {
  readonly from: number;
  readonly to: number;
  readonly outside: boolean;
  /** It cannot be true together with the event's bounds. */
  readonly disagrees: boolean;
}

export interface ClockEvent extends LaneEvent {
  /** From the longest to the shortest. */
  readonly wordings: readonly Wording[];
  /** The title of the shortest of them, to be had without the rest. */
  readonly shortTitle: string;
  readonly weight: number;
  /** Known from outside sources alone. */
  readonly outside: boolean;
  /** How long it lasted, ms, where somebody says so. */
  readonly duration: number | undefined;
  /** Its bounds before the last source switch. */
  readonly former: SolvedEvent | undefined;
  readonly told: readonly Told[];
}

export interface ClockMark {
  readonly key: string;
  readonly id: string;
  readonly group: number;
  readonly part: Part;
  readonly d: string;
}

export interface MarkPlace {
  readonly scale: TimeScale;
  /** Top of the bar. */
  readonly y: number;
  readonly at: ToScreen;
  /** Room for chevrons outside the axis. */
  readonly gutter: number;
}

/** A window that is narrower is drawn this wide, around its place: less cannot be seen. */
const LEAST_BAR = 5;
/** Under so much width a dashed edge is no longer read as one. */
const SLIVER = 10;
/** Under so much room a length is told in words only. */
const LEAST_SLIDE = 24;
const DOT = 6;

export interface Interval {
  readonly from: number;
  readonly to: number;
}

interface Drawn {
  readonly bar: Bar;
  readonly paths: readonly (readonly [Part, string])[];
}

/** What is in sight of an event's marks, CSS px from the start edge; an edge of the axis where nothing is. */
export function extentOf({bounds, told}: ClockEvent, place: MarkPlace): Interval {
  const own = barOf(bounds, place);
  const edge = edgeOf(bounds, place.scale);
  if (told.length === 0) return own ?? {from: edge, to: edge};
  const bars = [own, ...told.map((one) => barOf(toldBounds(bounds, one), place))].flatMap((bar) => bar ?? []);
  if (bars.length === 0) return {from: edge, to: edge};
  return {from: Math.min(...bars.map(({from}) => from)), to: Math.max(...bars.map(({to}) => to))};
}

export function marksOf(event: ClockEvent, place: MarkPlace): readonly ClockMark[] {
  const {id, group, bounds, former, told, outside} = event;
  const own = windowOf(bounds, {outside, duration: event.duration}, place);
  const others = told.map((one) => {
    const drawn = windowOf(toldBounds(bounds, one), {outside: one.outside}, place);
    return drawn && {...drawn, signs: one.disagrees && own ? joined(own.bar, drawn.bar, place) : []};
  });
  const ghost = former && changed(former, bounds) ? windowBar(former, place) : undefined;
  const seen: readonly Drawn[] = [...others, own].flatMap((drawn) => drawn ?? []);
  const paths: Paths = [
    ['ghost', ghost ? edgePath(ghost, place.at) : ''],
    ['beyond', seen.length > 0 ? '' : beyondPath(bounds, place)],
    ...seen.flatMap((drawn) => drawn.paths),
    ...others.flatMap((drawn) => drawn?.signs ?? []),
  ];
  return paths
    .filter(([, d]) => d !== '')
    .map(([part, d], index) => ({key: `${id} ${part} ${index}`, id, group, part, d}));
}

/** The marks of a row's events that have no words beside them, as one mark of each kind. */
export function joinedMarks(marks: readonly ClockMark[], key: string): readonly ClockMark[] {
  const kinds = new Map<Part, {mark: ClockMark; readonly paths: string[]}>();
  for (const mark of marks) {
    const kind = kinds.get(mark.part) ?? {mark, paths: []};
    kind.paths.push(mark.d);
    kinds.set(mark.part, kind);
  }
  return [...kinds.values()].map(({mark, paths}) => ({
    ...mark,
    key: `${key} ${mark.part}`,
    d: paths.join(''),
  }));
}

const toldBounds = (bounds: SolvedEvent, {from, to}: Told): SolvedEvent => ({
  ...bounds,
  earliestStart: from,
  latestStart: to,
  earliestEnd: from,
  latestEnd: to,
});

const changed = (a: SolvedEvent, b: SolvedEvent): boolean =>
  a.earliestStart !== b.earliestStart || a.latestEnd !== b.latestEnd;

export const isInSight = ({earliestStart, latestEnd}: SolvedEvent, span: TimeSpan): boolean =>
  latestEnd >= span.from && earliestStart <= span.to;

const isBefore = ({latestEnd}: SolvedEvent, {span}: TimeScale): boolean => latestEnd < span.from;

const edgeOf = (bounds: SolvedEvent, scale: TimeScale): number =>
  isBefore(bounds, scale) ? scale.range.start : scale.range.end;

/** It lies further back or further on. */
function beyondPath(bounds: SolvedEvent, {scale, y, at}: MarkPlace): string {
  const before = isBefore(bounds, scale);
  return chevronPath(edgeOf(bounds, scale) + (before ? 13 : -13), y, before ? -1 : 1, at);
}

/** The part of a window that is in sight; undefined where none is. */
function windowBar(bounds: SolvedEvent, {scale, y, gutter}: MarkPlace): Bar | undefined {
  if (!isInSight(bounds, scale.span)) return undefined;
  const {span, range} = scale;
  const {earliestStart: first, latestEnd: last} = bounds;
  const [openStart, openEnd] = [first < span.from, last > span.to];
  // An open end reaches a little over the axis' end, where its arrow stands.
  const over = chevronBase(gutter);
  const from = openStart ? range.start - (first === -Infinity ? over : 0) : scale.x(first);
  const to = openEnd ? range.end + (last === Infinity ? over : 0) : scale.x(last);
  const lacking = Math.max(0, LEAST_BAR - (to - from)) / 2;
  return {from: from - lacking, to: to + lacking, y, openStart, openEnd};
}

const chevronBase = (gutter: number): number => (gutter >= 24 ? 4 : 2);

interface Look {
  readonly outside: boolean;
  readonly duration?: number | undefined;
}

/** What of a window or a moment is in sight. */
function barOf(bounds: SolvedEvent, place: MarkPlace): Bar | undefined {
  const {earliestStart: first, latestEnd: last} = bounds;
  const bar = windowBar(bounds, place);
  if (!bar || first !== last) return bar;
  const x = place.scale.x(first);
  return {from: x - DOT, to: x + DOT, y: bar.y};
}

function windowOf(bounds: SolvedEvent, look: Look, place: MarkPlace): Drawn | undefined {
  const {scale, at} = place;
  const {earliestStart: first, latestEnd: last} = bounds;
  const bar = barOf(bounds, place);
  if (!bar) return undefined;
  if (first === last) return moment(scale.x(first), bar, place);
  if (bar.to - bar.from < SLIVER) return {bar, paths: [['sliver', boxPath(bar, at)]]};
  const core = coreOf(bounds, bar, place);
  const firm = firmEnds(bounds, bar);
  if (core && firm.length === 2) return {bar, paths: [['core', boxPath(core, at)]]};
  const inside = core ? ([['core', boxPath(core, at)]] as const) : looseParts(bar, firm, {look, place});
  return {
    bar,
    paths: [
      look.outside ? ['hatch', hatchPath(bar, at)] : ['fill', boxPath(bar, at)],
      ...(core ? besideOf(bar, core, at) : [['edge', edgePath(bar, at)] as const]),
      ...inside,
      ...openEnds(bounds, bar, place),
    ],
  };
}

type Paths = readonly (readonly [Part, string])[];

/** What may have been, on either side of what is certain. */
function besideOf(bar: Bar, core: Bar, at: ToScreen): Paths {
  const before = {...bar, to: core.from, openEnd: true};
  const after = {...bar, from: core.to, openStart: true};
  return [before, after]
    .filter(({from, to}) => to - from >= 1)
    .map((one) => (one.to - one.from < SLIVER ? ['sliver', boxPath(one, at)] : ['edge', edgePath(one, at)]));
}

/** Ends that are known, though the other end, or how long it went on, is not. */
const firmEnds = (
  {earliestStart, latestStart, earliestEnd, latestEnd}: SolvedEvent,
  bar: Bar,
): readonly number[] => [
  ...(earliestStart === latestStart && !bar.openStart ? [bar.from] : []),
  ...(latestEnd === earliestEnd && !bar.openEnd ? [bar.to] : []),
];

function looseParts(
  bar: Bar,
  firm: readonly number[],
  {look, place}: {readonly look: Look; readonly place: MarkPlace},
): Paths {
  const lines = firm.map((x) => linePath(x, bar.y - 2, bar.y + BAR + 2, place.at)).join('');
  return [['firm', lines], ...(look.duration ? slide(bar, look.duration, place) : [])];
}

function openEnds({earliestStart, latestEnd}: SolvedEvent, bar: Bar, {y, at}: MarkPlace): Paths {
  return [
    ['chevron', earliestStart === -Infinity ? chevronPath(bar.from - 1, y, -1, at) : ''],
    ['chevron', latestEnd === Infinity ? chevronPath(bar.to + 1, y, 1, at) : ''],
  ];
}

function moment(x: number, bar: Bar, {y, at}: MarkPlace): Drawn {
  return {
    bar,
    paths: [
      ['stem', linePath(x, y - 3, y + BAR + 3, at)],
      ['dot', dotPath(x, y + BAR / 2, DOT, at)],
    ],
  };
}

/** When it was certainly going on. */
function coreOf({latestStart, earliestEnd}: SolvedEvent, bar: Bar, {scale}: MarkPlace): Bar | undefined {
  const from = Math.max(bar.from, scale.x(latestStart));
  const to = Math.min(bar.to, scale.x(earliestEnd));
  return to - from >= 1 ? {from, to, y: bar.y} : undefined;
}

function slide(bar: Bar, duration: number, {scale, at}: MarkPlace): readonly (readonly [Part, string])[] {
  const room = bar.to - bar.from;
  const length = scale.length(duration);
  if (room < LEAST_SLIDE || length > room - 4) return [];
  const {rail, bracket, arrows} = slidePaths(bar, {length, middle: (bar.from + bar.to) / 2}, at);
  return [
    ['rail', rail],
    ['bracket', bracket],
    ['arrows', arrows],
  ];
}

function joined(a: Bar, b: Bar, {at}: MarkPlace): readonly (readonly [Part, string])[] {
  const [from, to] = a.to < b.from ? [a.to, b.from] : [b.to, a.from];
  const {link, square, sign} = disagreePaths(from, to, a.y, at);
  return [
    ['link', link],
    ['square', square],
    ['sign', sign],
  ];
}
