/** Named stretches of time: bands behind the marks, and their names where a strip or a document writes them. */
import type {MeasureText} from '../../view/labels.ts';
import type {TimeScale} from './scale.ts';

export interface EraEvent {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface EraBand {
  readonly key: string;
  /** CSS px from the start edge. */
  readonly from: number;
  readonly to: number;
  /** By its place in the story: its shade stays while the clock is moved. */
  readonly odd: boolean;
}

export interface EraName {
  readonly key: string;
  /** Its start, CSS px from the start edge. */
  readonly x: number;
  readonly text: string;
}

/** Under so little room, CSS px, a name would be no more than its dots. */
const LEAST_ROOM = 40;
const CLEAR = 4;

/** As much of each as is in sight. */
export const erasOf = (eras: readonly EraEvent[], {span, range, x}: TimeScale): readonly EraBand[] =>
  eras.flatMap(({from, to}, index): readonly EraBand[] => {
    if (to <= span.from || from >= span.to) return [];
    const band = {from: Math.max(range.start, x(from)), to: Math.min(range.end, x(to))};
    return [{key: `era ${index}`, ...band, odd: index % 2 > 0}];
  });

/** Each in its own stretch, up to where the next begins, cut where it is longer. */
export function eraNamesOf(
  eras: readonly EraEvent[],
  scale: TimeScale,
  measure: MeasureText,
): readonly EraName[] {
  const bands = erasOf(eras, scale);
  return bands.flatMap(({key, from, to}): readonly EraName[] => {
    const next = Math.min(to, ...bands.filter((other) => other.from > from).map((other) => other.from));
    const room = next - from - 2 * CLEAR;
    const title = eras[Number(key.slice('era '.length))]?.title ?? '';
    return next - from < LEAST_ROOM ? [] : [{key, x: from + CLEAR, text: cut(title, room, measure)}];
  });
}

function cut(text: string, room: number, measure: MeasureText): string {
  if (measure(text, 'hour') <= room) return text;
  const letters = Array.from(text);
  const most = letters.findIndex(
    (_, count) => measure(`${letters.slice(0, count + 1).join('')}…`, 'hour') > room,
  );
  return `${letters.slice(0, Math.max(most, 0)).join('').trimEnd()}…`;
}
