/** The outlines that marks are made of, as SVG paths. */

export const BAR = 14;

/** From the start edge to the left edge: the mirror where text runs to the left. */
export type ToScreen = (x: number) => number;

export interface Bar {
  /** CSS px from the start edge; `from` ≤ `to`. */
  readonly from: number;
  readonly to: number;
  /** Top edge. */
  readonly y: number;
  /** Ends that are not drawn: open ones, and those that are out of sight. */
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
}

export function boxPath({from, to, y}: Bar, at: ToScreen): string {
  return `M${n(at(from))},${n(y)}H${n(at(to))}v${BAR}H${n(at(from))}Z`;
}

/** The outline without its open ends. */
export function edgePath({from, to, y, openStart, openEnd}: Bar, at: ToScreen): string {
  const [a, b, bottom] = [n(at(from)), n(at(to)), n(y + BAR)];
  if (openStart && openEnd) return `M${a},${n(y)}H${b}M${a},${bottom}H${b}`;
  if (openStart) return `M${a},${n(y)}H${b}V${bottom}H${a}`;
  if (openEnd) return `M${b},${n(y)}H${a}V${bottom}H${b}`;
  return `M${a},${n(y)}H${b}V${bottom}H${a}Z`;
}

/** Lines at 45°, 5 px apart, cut at the bar's edges. */
export function hatchPath({from, to, y}: Bar, at: ToScreen): string {
  const [left, right] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
  const pitch = 5 * Math.SQRT2;
  const lines: string[] = [];
  for (let x = Math.floor(left / pitch) * pitch - BAR; x < right; x += pitch) {
    const [a, b] = [Math.max(x, left), Math.min(x + BAR, right)];
    if (b - a > 0.5) lines.push(`M${n(a)},${n(y + BAR - (a - x))}L${n(b)},${n(y + BAR - (b - x))}`);
  }
  return lines.join('');
}

/** An arrow's head that points on (1) or back (-1). */
export function chevronPath(x: number, y: number, by: 1 | -1, at: ToScreen): string {
  const [base, tip] = [n(at(x)), n(at(x + by * 9))];
  return `M${base},${n(y + 1)}L${tip},${n(y + BAR / 2)}L${base},${n(y + BAR - 1)}`;
}

export const linePath = (x: number, from: number, to: number, at: ToScreen): string =>
  `M${n(at(x))},${n(from)}V${n(to)}`;

export interface Slide {
  readonly length: number;
  readonly middle: number;
}

/** How long it lasted, to scale, on a rail along which it can slide: bracket, rail, and the rail's arrowheads. */
export function slidePaths(
  bar: Bar,
  {length, middle}: Slide,
  at: ToScreen,
): {readonly bracket: string; readonly rail: string; readonly arrows: string} {
  const y = bar.y + BAR / 2;
  const [a, b] = [middle - length / 2, middle + length / 2];
  const [top, bottom] = [n(y - 5.5), n(y + 5.5)];
  const ends = [a, b].map((x) => `M${n(at(x))},${top}V${bottom}`).join('');
  const piece = (from: number, to: number): string =>
    to - from < 6 ? '' : `M${n(at(from))},${n(y)}H${n(at(to))}`;
  const head = (x: number, by: 1 | -1): string =>
    `M${n(at(x - 4 * by))},${n(y - 3.5)}L${n(at(x))},${n(y)}L${n(at(x - 4 * by))},${n(y + 3.5)}`;
  const arrows = [
    a - bar.from > 12 ? head(bar.from + 6, -1) : '',
    bar.to - b > 12 ? head(bar.to - 6, 1) : '',
  ];
  return {
    bracket: `${ends}M${n(at(a))},${n(y)}H${n(at(b))}`,
    rail: piece(bar.from + 8, a - 3) + piece(b + 3, bar.to - 8),
    arrows: arrows.join(''),
  };
}

/** The square with ≠ between two marks that disagree, and the double line that joins it to them. */
export function disagreePaths(
  from: number,
  to: number,
  y: number,
  at: ToScreen,
): {readonly link: string; readonly square: string; readonly sign: string} {
  const [middle, centre] = [(from + to) / 2, y + BAR / 2];
  const x = at(middle);
  const lines = [-2.5, 2.5].map((away) => {
    const height = n(centre + away);
    const part = (a: number, b: number): string => (b > a ? `M${n(at(a))},${height}H${n(at(b))}` : '');
    return part(from, middle - 9) + part(middle + 9, to);
  });
  return {
    link: lines.join(''),
    square: `M${n(x - 9)},${n(centre - 9)}h18v18h-18Z`,
    sign: `M${n(x - 4)},${n(centre - 2)}h8m0,4h-8M${n(x - 2.5)},${n(centre + 5.5)}l5,-11`,
  };
}

/** To a tenth of a pixel. */
export const n = (value: number): number => Math.round(value * 10) / 10;
