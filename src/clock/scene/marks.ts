/** The marks of one event on its row: what its bounds say, and no firmer (visual specification §5). */
import type {Part} from '../../view/mark-part.ts';
import type {SolvedEvent} from '../../story/solve/solution.ts';
import {
  BAR,
  boxPath,
  chevronPath,
  disagreePaths,
  edgePath,
  hatchPath,
  linePath,
  n,
  slidePaths,
  type Bar,
  type ToScreen,
} from './shapes.ts';
import type {Grain} from '../../time/grain.ts';
import type {TextLine, Wording} from '../../view/labels.ts';
import {shapePath} from '../../view/shapes.ts';
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

/** What a label says after its title, with whatever sets it off. */
export interface LabelTimes {
  readonly long: TextLine;
  readonly short: TextLine;
  /** What no lack of room may hide: that it is planned, or denied. */
  readonly always: TextLine;
}

export interface ClockEvent extends LaneEvent {
  readonly title: string;
  readonly shortTitle: string;
  /** All that is known, from the longest to the shortest. */
  readonly wordings: readonly Wording[];
  times(grain: Grain): LabelTimes;
  readonly weight: number;
  readonly isPlanned: boolean;
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
  /** Where its own centre stands, CSS px from the left edge; else `d` is where it is drawn. */
  readonly centre?: {readonly x: number; readonly y: number};
}

export interface MarkPlace {
  readonly scale: TimeScale;
  /** Top of the bar. */
  readonly y: number;
  readonly at: ToScreen;
  /** Room for chevrons outside the axis. */
  readonly gutter: number;
}

/** A window that is narrower is drawn as its group's shape. */
const LEAST_BAR = 14;
/** Under so much width a dashed edge is no longer read as one. */
const SLIVER = 10;
/** Under so much room a length is told in words only. */
const LEAST_SLIDE = 24;
const SHAPE = 5.5;
const STUMP = 5;

export interface Interval {
  readonly from: number;
  readonly to: number;
}

interface Drawn {
  readonly bar: Bar;
  readonly paths: Paths;
}

/** The group's shape in the middle of so much of the row. */
interface Shape {
  readonly centre: {readonly x: number; readonly y: number};
}

type Paths = readonly (readonly [part: Part, d: string, shape?: Shape])[];

/** What is in sight of an event's marks, CSS px from the start edge; undefined where nothing is. */
export function extentOf({bounds, told}: ClockEvent, place: MarkPlace): Interval | undefined {
  const own = windowBar(bounds, place);
  if (told.length === 0) return own;
  const bars = [own, ...told.map((one) => windowBar(toldBounds(bounds, one), place))].flatMap(
    (bar) => bar ?? [],
  );
  if (bars.length === 0) return undefined;
  return {from: Math.min(...bars.map(({from}) => from)), to: Math.max(...bars.map(({to}) => to))};
}

export function marksOf(event: ClockEvent, place: MarkPlace): readonly ClockMark[] {
  const {id, group, bounds, former, told, outside, isPlanned} = event;
  const own = windowOf(bounds, {group, outside, isPlanned, duration: event.duration}, place);
  const others = told.map((one) => {
    const drawn = windowOf(toldBounds(bounds, one), {group, isPlanned, outside: one.outside}, place);
    return drawn && {...drawn, signs: one.disagrees && own ? joined(own.bar, drawn.bar, place) : []};
  });
  const ghost = former && changed(former, bounds) ? windowBar(former, place) : undefined;
  const seen: readonly Drawn[] = [...others, own].flatMap((drawn) => drawn ?? []);
  const paths: Paths = [
    ['ghost', ghost ? edgePath(ghost, place.at) : ''],
    ...seen.flatMap((drawn) => drawn.paths),
    ...others.flatMap((drawn) => drawn?.signs ?? []),
  ];
  return paths
    .filter(([, d]) => d !== '')
    .map(([part, d, shape], index) => ({key: `${id} ${part} ${index}`, id, group, part, d, ...shape}));
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
  const lacking = LEAST_BAR - (to - from);
  if (lacking <= 0) return {from, to, y, openStart, openEnd};
  // Of what goes on beyond the edge, a stump; what is all in sight is a shape, in its middle.
  if (openStart) return {from, to: Math.max(to, from + STUMP), y, openStart, openEnd};
  if (openEnd) return {from: Math.min(from, to - STUMP), to, y, openStart, openEnd};
  return {from: from - lacking / 2, to: to + lacking / 2, y};
}

const chevronBase = (gutter: number): number => (gutter >= 24 ? 4 : 2);

const isShape = ({openStart, openEnd, from, to}: Bar): boolean =>
  !openStart && !openEnd && to - from <= LEAST_BAR;

interface Look {
  readonly group: number;
  readonly outside: boolean;
  readonly isPlanned: boolean;
  readonly duration?: number | undefined;
}

function windowOf(bounds: SolvedEvent, look: Look, place: MarkPlace): Drawn | undefined {
  const bar = windowBar(bounds, place);
  return (
    bar && {bar, paths: isShape(bar) ? [shapeIn(bar, look, place.at)] : barPaths(bounds, bar, {look, place})}
  );
}

interface Drawing {
  readonly look: Look;
  readonly place: MarkPlace;
}

function barPaths(bounds: SolvedEvent, bar: Bar, {look, place}: Drawing): Paths {
  const {at} = place;
  const solid = look.isPlanned ? 'planned' : 'core';
  if (bar.to - bar.from < SLIVER) return [[look.isPlanned ? 'planned' : 'sliver', boxPath(bar, at)]];
  const core = coreOf(bounds, bar, place);
  const firm = firmEnds(bounds, bar);
  if (core && firm.length === 2) return [[solid, boxPath(core, at)]];
  const inside = core ? ([[solid, boxPath(core, at)]] as const) : looseParts(bar, firm, {look, place});
  return [
    ...fillOf(bar, look, at),
    ...(core ? besideOf(bar, core, at) : [['edge', edgePath(bar, at)] as const]),
    ...inside,
    ...openEnds(bounds, bar, place),
  ];
}

function fillOf(bar: Bar, {isPlanned, outside}: Look, at: ToScreen): Paths {
  if (isPlanned) return [];
  return [outside ? ['hatch', hatchPath(bar, at)] : ['fill', boxPath(bar, at)]];
}

function shapeIn({from, to, y}: Bar, {group, isPlanned}: Look, at: ToScreen): Paths[number] {
  const centre = {x: n(at((from + to) / 2)), y: n(y + BAR / 2)};
  return [isPlanned ? 'planned' : 'dot', shapePath(group, SHAPE), {centre}];
}

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

function looseParts(bar: Bar, firm: readonly number[], {look, place}: Drawing): Paths {
  const lines = firm.map((x) => linePath(x, bar.y - 2, bar.y + BAR + 2, place.at)).join('');
  return [['firm', lines], ...(look.duration ? slide(bar, look.duration, place) : [])];
}

function openEnds({earliestStart, latestEnd}: SolvedEvent, bar: Bar, {y, at}: MarkPlace): Paths {
  return [
    ['chevron', earliestStart === -Infinity ? chevronPath(bar.from - 1, y, -1, at) : ''],
    ['chevron', latestEnd === Infinity ? chevronPath(bar.to + 1, y, 1, at) : ''],
  ];
}

/** When it was certainly going on. */
function coreOf({latestStart, earliestEnd}: SolvedEvent, bar: Bar, {scale}: MarkPlace): Bar | undefined {
  const from = Math.max(bar.from, scale.x(latestStart));
  const to = Math.min(bar.to, scale.x(earliestEnd));
  return to - from >= 1 ? {from, to, y: bar.y} : undefined;
}

function slide(bar: Bar, duration: number, {scale, at}: MarkPlace): Paths {
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

function joined(a: Bar, b: Bar, {at}: MarkPlace): Paths {
  const [from, to] = a.to < b.from ? [a.to, b.from] : [b.to, a.from];
  const {link, square, sign} = disagreePaths(from, to, a.y, at);
  return [
    ['link', link],
    ['square', square],
    ['sign', sign],
  ];
}
