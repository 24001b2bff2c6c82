/** An element's `:state()`s, where the browser has them. */
export class CustomStates {
  readonly #states: CustomStateSet | undefined;

  constructor(internals: ElementInternals) {
    // Firefox before 126 and Safari before 17.4 have none.
    this.#states = internals.states as CustomStateSet | undefined;
  }

  /** Sets each state that is named, on or off. */
  set(wanted: {readonly [state: string]: boolean}): void {
    for (const [state, on] of Object.entries(wanted)) {
      if (on) this.#add(state);
      else this.#states?.delete(state);
    }
  }

  #add(state: string): void {
    try {
      this.#states?.add(state);
    } catch {
      // Chrome before 125 takes only names that begin with two dashes: there a page cannot style by them.
    }
  }
}
