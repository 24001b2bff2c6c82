/** Outlines of the six group shapes, centred on 0,0, of about the same visual weight at radius `r`. */
const SHAPES: readonly ((r: number) => string)[] = [square, circle, diamond, hexagon, triangle, cross];

/** How many groups have a colour and a filled shape of their own; a later group takes them again, hollow. */
export const SHAPE_COUNT = SHAPES.length;

/** The path of a group's shape. A group beyond the sixth reuses the shapes in order. */
export function shapePath(group: number, radius: number): string {
  const shape = SHAPES[Math.max(group, 0) % SHAPE_COUNT] ?? circle;
  return shape(radius);
}

function square(r: number): string {
  const s = round(r * 0.86);
  return `M${-s},${-s}H${s}V${s}H${-s}Z`;
}

function circle(r: number): string {
  return `M0,${-r}A${r},${r} 0 1 1 0,${r}A${r},${r} 0 1 1 0,${-r}Z`;
}

function diamond(r: number): string {
  const s = round(r * 1.2);
  return `M0,${-s}L${s},0L0,${s}L${-s},0Z`;
}

function hexagon(r: number): string {
  const corners = Array.from({length: 6}, (_, corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    return `${round(Math.cos(angle) * r * 1.1)},${round(Math.sin(angle) * r * 1.1)}`;
  });
  return `M${corners.join('L')}Z`;
}

function triangle(r: number): string {
  const s = round(r * 1.2);
  return `M0,${-s}L${s},${round(s * 0.8)}L${-s},${round(s * 0.8)}Z`;
}

function cross(r: number): string {
  const a = round(r * 1.1);
  const b = round(r * 0.38);
  return `M${-b},${-a}H${b}V${-b}H${a}V${b}H${b}V${a}H${-b}V${b}H${-a}V${-b}H${-b}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
