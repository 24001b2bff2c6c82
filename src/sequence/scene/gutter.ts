/** The drawing beside the sequence's rows: numbers in, paths out. */
import type {GutterGeometry} from './geometry.ts';
import type {Row} from '../../story/order/sequence.ts';

/** A row as it stands on the screen; `y` is the middle of its title's first line, CSS px from the drawing's top. */
export interface PlacedRow {
  readonly row: Row;
  readonly y: number;
  readonly selected: boolean;
  /** Its source was just switched off: hollow and dotted until the next action. */
  readonly leaving: boolean;
  /** It lies ahead: hollow. */
  readonly planned?: boolean;
  /** Something else is looked for. */
  readonly dimmed?: boolean;
}

export interface PlacedBracket {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
}

export interface GutterInput {
  /** In display order. */
  readonly rows: readonly PlacedRow[];
  readonly brackets: readonly PlacedBracket[];
  readonly geometry: GutterGeometry;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** Basis of the order of two events on the chain. */
  order(a: string, b: string): 'stated' | 'inferred' | 'unknown';
}

export interface Mark {
  readonly key: string;
  readonly kind: 'disc' | 'small' | 'heavy' | 'reference';
  readonly x: number;
  readonly y: number;
  readonly group: number;
  readonly label: string;
  readonly hollow: boolean;
  readonly dotted: boolean;
  readonly selected: boolean;
  readonly dimmed?: boolean;
}

export interface Line {
  readonly key: string;
  readonly path: string;
  readonly style: 'stated' | 'inferred' | 'bracket' | 'dated' | 'bar';
  /** Of a bar: in whose colour. */
  readonly group?: number;
}

export interface GutterScene {
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
}

/** Clear of a disc's centre, so that no line touches a disc (radius 14). */
const CLEAR = 16;
const STUB_RADIUS = 8;
const SERIF = 7;
const REFERENCE_RADIUS = 9.5;
/** Height of the bar that begins the stub of what happened during a step. */
const DURING = 8;

export function gutterScene(input: GutterInput): GutterScene {
  const {rows, geometry} = input;
  const x = input.direction === 'rtl' ? (value: number) => input.width - value : (value: number) => value;
  const discs = rows.filter(({row}) => row.role === 'chain');
  const discOf = new Map(discs.map((disc) => [disc.row.id, disc]));
  const chainLines = discs.slice(1).flatMap((disc, index): ChainLine[] => {
    const above = discs[index];
    const order = above && !disc.leaving ? input.order(above.row.id, disc.row.id) : 'unknown';
    return above && order !== 'unknown' ? [{from: above.y, to: disc.y, style: order, key: disc.row.id}] : [];
  });
  const branches = rows.filter(({row}) => row.role === 'branch' && row.link);
  const stubs = branches.map((branch, index) => {
    const disc = discOf.get(branch.row.link?.from ?? '');
    const sibling = branches[index - 1];
    const goesOn = sibling && disc && sibling.y > disc.y && !sibling.row.link?.restarts;
    const railTop = goesOn ? sibling.y - STUB_RADIUS : disc && disc.y + CLEAR;
    return new Stub(branch, railTop, chainLines);
  });
  return {
    marks: [
      ...rows.map((placed) =>
        markOf(placed, x(placed.row.role === 'chain' ? geometry.rail : geometry.smallMark)),
      ),
      ...stubs.filter((stub) => stub.restarts).map((stub) => referenceOf(stub, x(geometry.rail), discOf)),
    ],
    lines: [
      ...chainLines.map((line) => ({
        key: `chain ${line.key}`,
        path: `M${x(geometry.rail)},${line.from + CLEAR}V${line.to - CLEAR}`,
        style: line.style,
      })),
      ...stubs.map((stub) => stub.line(geometry, x)),
      ...input.brackets.map((bracket) => bracketLine(bracket, geometry, x)),
    ],
  };
}

interface ChainLine {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly style: 'stated' | 'inferred';
}

/** The curved end of a branch's connector. */
class Stub {
  readonly placed: PlacedRow;
  readonly restarts: boolean;
  readonly #railTop: number | undefined;

  constructor(placed: PlacedRow, railTop: number | undefined, chainLines: readonly ChainLine[]) {
    this.placed = placed;
    this.restarts = railTop === undefined || (placed.row.link?.restarts ?? false);
    const onRail = chainLines.some(({from, to}) => from < placed.y && placed.y < to);
    this.#railTop = onRail ? undefined : railTop;
  }

  line(geometry: GutterGeometry, x: (value: number) => number): Line {
    const {y, row} = this.placed;
    const end = x(geometry.smallMark - STUB_RADIUS);
    const style = row.link?.order === 'stated' ? 'stated' : 'inferred';
    const key = `stub ${row.id}`;
    const from = x(geometry.rail + REFERENCE_RADIUS + 2);
    // A bar at the disc: it lies within, and does not come after.
    if (row.link?.during)
      return {key, style, path: `M${from},${y - DURING / 2}V${y + DURING / 2}M${from},${y}H${end}`};
    if (this.restarts) return {key, style, path: `M${from},${y}H${end}`};
    const top = this.#railTop ?? y - STUB_RADIUS;
    const corner = `Q${x(geometry.rail)},${y} ${x(geometry.rail + STUB_RADIUS)},${y}`;
    return {key, style, path: `M${x(geometry.rail)},${top}V${y - STUB_RADIUS}${corner}H${end}`};
  }
}

function markOf({row, y, selected, leaving, dimmed = false}: PlacedRow, x: number): Mark {
  const kind = row.role === 'chain' ? 'disc' : 'small';
  const label = row.rank === undefined ? '' : String(row.rank);
  const hollow = row.role === 'shelf' || leaving;
  return {key: row.id, kind, x, y, group: row.group, label, hollow, dotted: leaving, selected, dimmed};
}

function referenceOf({placed}: Stub, x: number, discs: ReadonlyMap<string, PlacedRow>): Mark {
  const {row, y} = placed;
  const group = discs.get(row.link?.from ?? '')?.row.group ?? row.group;
  const label = String(row.link?.fromRank ?? '');
  const plain = {hollow: true, dotted: false, selected: false};
  return {key: `reference ${row.id}`, kind: 'reference', x, y, group, label, ...plain};
}

function bracketLine(bracket: PlacedBracket, geometry: GutterGeometry, x: (value: number) => number): Line {
  const serif = x(geometry.bracket + SERIF);
  const path = `M${serif},${bracket.top}H${x(geometry.bracket)}V${bracket.bottom}H${serif}`;
  return {key: `bracket ${bracket.key}`, path, style: 'bracket'};
}
