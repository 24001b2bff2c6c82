/** The distance of each point of a network, as a search knows it so far. */
import {carried, roundedUp, WHOLE, type Exact} from './exact.ts';

interface Weight extends Exact {
  /** 1 for a strict limit, else 0. */
  readonly strict: number;
}

export class Labels {
  readonly #wholes: Float64Array;
  readonly #parts: Float64Array;
  /** How many strict limits lie on the way: of two ways of one length, the one with more of them is shorter. */
  readonly #stricts: Float64Array;

  /** All at the same distance. */
  constructor(size: number, whole: number) {
    this.#wholes = new Float64Array(size).fill(whole);
    this.#parts = new Float64Array(size);
    this.#stricts = new Float64Array(size);
  }

  /** Lowers the distance of `to` to that of `from` plus a weight, if that is less. */
  lower(from: number, to: number, {whole, part, strict}: Weight): boolean {
    let wholes = this.#wholes[from]! + whole;
    let parts = this.#parts[from]! + part;
    if (parts >= WHOLE) {
      parts -= WHOLE;
      wholes += 1;
    }
    const stricts = this.#stricts[from]! + strict;
    const less = wholes - this.#wholes[to]! || parts - this.#parts[to]! || this.#stricts[to]! - stricts;
    // Not a number: both are infinite.
    if (!(less < 0)) return false;
    this.#wholes[to] = wholes;
    this.#parts[to] = parts;
    this.#stricts[to] = stricts;
    return true;
  }

  set(point: number, whole: number): void {
    this.#wholes[point] = whole;
    this.#parts[point] = 0;
  }

  isReached(point: number): boolean {
    return this.#wholes[point]! < Infinity;
  }

  /** Not farther than where the search began. */
  isAtMostZero(point: number): boolean {
    const whole = this.#wholes[point]!;
    return whole < 0 || (whole === 0 && this.#parts[point] === 0);
  }

  /** In ms, rounded up where no number holds it. */
  up(point: number): number {
    return roundedUp(this.#wholes[point]!, this.#parts[point]!);
  }

  /** The sum of this distance of a point and another one's, in ms, rounded up. */
  upTogether(point: number, others: Labels, other: number): number {
    const whole = this.#wholes[point]! + others.#wholes[other]!;
    if (!Number.isFinite(whole)) return Infinity;
    const sum = carried(whole, this.#parts[point]! + others.#parts[other]!);
    return roundedUp(sum.whole, sum.part);
  }

  /** The negative distance in ms, rounded down. */
  down(point: number): number {
    return 0 - this.up(point);
  }
}
