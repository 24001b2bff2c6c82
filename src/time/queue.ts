import {ORIGIN} from './network.ts';

/** A queue of points, each in it at most once. The origin, which joins all others, comes last. */
export class Queue {
  /** A ring: a point that was dropped keeps its place until its turn. */
  readonly #ring: Int32Array;
  readonly #inRing: Uint8Array;
  readonly #waits: Uint8Array;
  #first = 0;
  #length = 0;

  /** For points from 0 up to `size`. */
  constructor(size: number) {
    this.#ring = new Int32Array(size);
    this.#inRing = new Uint8Array(size);
    this.#waits = new Uint8Array(size);
  }

  add(point: number): void {
    this.#waits[point] = 1;
    if (point === ORIGIN || this.#inRing[point]) return;
    this.#inRing[point] = 1;
    this.#ring[(this.#first + this.#length) % this.#ring.length] = point;
    this.#length += 1;
  }

  /** Removes a point; true if it was in the queue. */
  drop(point: number): boolean {
    const waited = this.#waits[point] === 1;
    this.#waits[point] = 0;
    return waited;
  }

  take(): number | undefined {
    while (this.#length > 0) {
      const point = this.#ring[this.#first]!;
      this.#first = (this.#first + 1) % this.#ring.length;
      this.#length -= 1;
      this.#inRing[point] = 0;
      if (!this.#waits[point]) continue;
      this.#waits[point] = 0;
      return point;
    }
    if (!this.#waits[ORIGIN]) return undefined;
    this.#waits[ORIGIN] = 0;
    return ORIGIN;
  }
}
