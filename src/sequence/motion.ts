/** When a source was switched, rows travel to where they now stand, with their marks; none for readers who ask for none. */
import type {PlacedRow} from './scene/gutter.ts';

const TIMING: KeyframeAnimationOptions = {duration: 260, easing: 'cubic-bezier(.2, 0, 0, 1)'};

export class SequenceMotion {
  #running: readonly Animation[] = [];
  #tops: ReadonlyMap<string, number> = new Map();

  /** Ends at once what is on its way: rows are measured where they will stand. */
  settle(): void {
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
  }

  /** `travel`: from where the rows stood when they were last placed. What is new fades in. */
  place(frame: Element, rows: readonly PlacedRow[], travel: boolean): void {
    const before = this.#tops;
    this.#tops = new Map(rows.map(({row, y}) => [row.id, y]));
    if (!travel || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const moved = rows.flatMap(({row, y}) => {
      const former = before.get(row.id);
      const id = CSS.escape(row.id);
      const parts = [...frame.querySelectorAll(`[data-row="${id}"], [data-mark="${id}"]`)];
      if (former === undefined) return parts.map(appear);
      return former === y ? [] : parts.map((part) => slide(part, former - y));
    });
    this.#running = [...moved, ...[...frame.querySelectorAll('.gutter .line')].map(appear)];
  }
}

const appear = (element: Element): Animation => element.animate([{opacity: 0}, {opacity: 1}], TIMING);

/** Added to a mark's own place in its drawing. */
const slide = (element: Element, by: number): Animation =>
  element.animate([{transform: `translateY(${by}px)`}, {transform: 'translateY(0)'}], {
    ...TIMING,
    composite: 'add',
  });
