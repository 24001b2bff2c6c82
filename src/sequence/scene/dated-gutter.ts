/** The drawing beside a dated list: a rail through the chain's shapes, bars for what lasts, brackets. */
import type {GutterGeometry} from './geometry.ts';
import type {GutterScene, Line, Mark, PlacedBracket, PlacedRow} from './gutter.ts';
import type {Line as RailLine} from '../../story/order/rail.ts';

export interface DatedGutterInput {
  /** From the earliest to the latest, whichever stands on top. */
  readonly rows: readonly PlacedRow[];
  readonly brackets: readonly PlacedBracket[];
  readonly geometry: GutterGeometry;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly heavy: ReadonlySet<string>;
  /** What the line between two neighbours of the chain rests on. */
  lineBetween(first: string, second: string): RailLine;
  /** Does the first, which began before, surely go on when the second begins? */
  goesOn(first: string, second: string): boolean;
}

/** Clear of a shape's centre. */
const CLEAR = 10;
/** A bar for what lasts, from the rail. */
const BAR = 10;
/** Over more rows than these a bar would run past everything. */
const MOST_ROWS = 6;
const SERIF = 5;

export function datedGutterScene(input: DatedGutterInput): GutterScene {
  const {geometry, rows} = input;
  const x = input.direction === 'rtl' ? (value: number) => input.width - value : (value: number) => value;
  return {
    marks: rows.map((placed) => markOf(placed, input, x)),
    lines: [
      ...railLines(input, x(geometry.rail)),
      ...rows.flatMap((row, index) => bar(row, rows.slice(index + 1, index + 2 + MOST_ROWS), input, x)),
      ...input.brackets.map((bracket) => bracketLine(bracket, geometry, x)),
    ],
  };
}

type Across = (value: number) => number;

function railLines({rows, lineBetween}: DatedGutterInput, rail: number): readonly Line[] {
  const chain = rows.filter(({row}) => row.role === 'chain');
  return chain.slice(1).flatMap((next, index): Line[] => {
    const before = chain[index];
    if (!before) return [];
    const [top, bottom] = before.y < next.y ? [before, next] : [next, before];
    const path = `M${rail},${top.y + CLEAR}V${bottom.y - CLEAR}`;
    if (bottom.y - top.y <= 2 * CLEAR) return [];
    return [{key: `chain ${next.row.id}`, path, style: lineBetween(before.row.id, next.row.id)}];
  });
}

function bar(
  {row, y}: PlacedRow,
  following: readonly PlacedRow[],
  {goesOn, geometry}: DatedGutterInput,
  x: Across,
): readonly Line[] {
  const timed = following.filter((next) => next.row.role !== 'shelf');
  const end = timed.findIndex((next) => !goesOn(row.id, next.row.id));
  const covered = end < 0 ? timed : timed.slice(0, end);
  const last = covered.at(-1);
  if (!last || covered.length > MOST_ROWS || row.role === 'shelf') return [];
  const beyond = last.y > y ? 6 : -6;
  const path = `M${x(geometry.rail - 4)},${y}H${x(geometry.rail - BAR)}V${last.y + beyond}`;
  return [{key: `bar ${row.id}`, path, style: 'bar', group: row.group}];
}

function markOf(placed: PlacedRow, input: DatedGutterInput, x: Across): Mark {
  const {row, y, selected, leaving, planned, dimmed = false} = placed;
  const {geometry, heavy} = input;
  return {
    key: row.id,
    kind: heavy.has(row.id) ? 'heavy' : 'small',
    x: x(row.role === 'chain' ? geometry.rail : geometry.smallMark),
    y,
    group: row.group,
    label: '',
    hollow: row.role === 'shelf' || leaving || planned === true,
    dotted: leaving,
    selected,
    dimmed,
  };
}

function bracketLine({key, top, bottom}: PlacedBracket, geometry: GutterGeometry, x: Across): Line {
  const serif = x(geometry.bracket + SERIF);
  const path = `M${serif},${top}H${x(geometry.bracket)}V${bottom}H${serif}`;
  return {key: `bracket ${key}`, path, style: 'bracket'};
}
