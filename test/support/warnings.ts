/** What is written to the console as a warning, instead of failing the test that causes it. */
export class Warnings {
  readonly said: string[] = [];
  readonly #own = console.warn;

  constructor() {
    console.warn = (...parts: readonly unknown[]) => void this.said.push(parts.join(' '));
  }

  restore(): void {
    console.warn = this.#own;
  }
}
