/** Movements of the clock: short, by animation frames, and none for readers who ask for none. */
import type {ClockEvent} from '../scene/marks.ts';
import type {SolvedEvent} from '../../story/solve/solution.ts';

export class Motion {
  #frame = 0;

  static get isWanted(): boolean {
    return !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** Calls `draw` with 0 to 1; at once with 1 where motion is not wanted. */
  run(duration: number, draw: (at: number) => void): void {
    this.stop();
    if (!Motion.isWanted) return draw(1);
    const start = performance.now();
    const step = (now: number): void => {
      const at = Math.min(Math.max((now - start) / duration, 0), 1);
      this.#frame = at < 1 ? requestAnimationFrame(step) : 0;
      draw(eased(at));
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

/** Fast at first, then slower: much like `cubic-bezier(.2, 0, 0, 1)`. */
const eased = (at: number): number => 1 - (1 - at) ** 3;

/** An event on the way from its former bounds to its own. An end that was or becomes open does not travel. */
export function movedFrom(former: SolvedEvent | undefined, event: ClockEvent, at: number): ClockEvent {
  if (!former || at === 1) return event;
  const between = (bound: keyof Omit<SolvedEvent, 'id'>): number => {
    const [from, to] = [former[bound], event.bounds[bound]];
    return Number.isFinite(from) && Number.isFinite(to) ? from + (to - from) * at : to;
  };
  const bounds = {
    ...event.bounds,
    earliestStart: between('earliestStart'),
    latestStart: between('latestStart'),
    earliestEnd: between('earliestEnd'),
    latestEnd: between('latestEnd'),
  };
  const {
    id,
    group,
    title,
    shortTitle,
    weight,
    outside,
    isPlanned,
    duration,
    told,
    wordings,
    former: ghost,
  } = event;
  const times = event.times.bind(event);
  const same = {id, group, title, shortTitle, weight, outside, isPlanned, duration, told, wordings, times};
  return {...same, former: ghost, bounds};
}
