/** Timers of `least` ms and more, held back until they are called for. */
export class HeldTimers {
  readonly #held = new Map<number, {readonly call: () => void; readonly delay: number}>();
  readonly #own = {setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout};
  #last = -1;

  constructor(least = 1000) {
    const set = (call: () => void, delay = 0): number => {
      if (delay < least) return Reflect.apply(this.#own.setTimeout, globalThis, [call, delay]) as never;
      this.#held.set(--this.#last, {call, delay});
      return this.#last;
    };
    const clear = (timer: number): void => {
      if (!this.#held.delete(timer)) Reflect.apply(this.#own.clearTimeout, globalThis, [timer]);
    };
    Object.assign(globalThis, {setTimeout: set, clearTimeout: clear});
  }

  get delays(): readonly number[] {
    return [...this.#held.values()].map(({delay}) => delay);
  }

  /** Lets all of them run out. */
  pass(): void {
    const held = [...this.#held.values()];
    this.#held.clear();
    for (const {call} of held) call();
  }

  restore(): void {
    Object.assign(globalThis, this.#own);
  }
}
