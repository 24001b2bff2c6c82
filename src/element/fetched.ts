/** A file of ours that is fetched when it is first needed, and again only where that failed. */
export class Fetched<Module> {
  readonly #load: () => Promise<Module>;
  readonly #finished: (module: Module | undefined) => void;
  #pending: Promise<void> | undefined;
  #module: Module | undefined;
  #failed = false;
  #tries = 0;

  /** `finished` is told what came of each try: the module, or undefined where it could not be fetched. */
  constructor(load: () => Promise<Module>, finished: (module: Module | undefined) => void) {
    this.#load = load;
    this.#finished = finished;
  }

  /** Undefined while it is on its way, and where it could not be fetched. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** Did the last try fail? */
  get failed(): boolean {
    return this.#failed;
  }

  /** How often it was asked for. */
  get tries(): number {
    return this.#tries;
  }

  /** Resolves, whatever comes of it, once nothing is on its way; undefined where nothing is. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** Starts, unless it is there or on its way; after a failure, starts over. */
  fetch(): void {
    if (this.#module || this.#pending) return;
    this.#failed = false;
    this.#tries++;
    this.#pending = this.#try();
  }

  async #try(): Promise<void> {
    const module = await this.#load().catch(() => undefined);
    this.#pending = undefined;
    this.#module = module;
    this.#failed = module === undefined;
    this.#finished(module);
  }
}
