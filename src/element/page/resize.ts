import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Calls back with the host's width when it first has one, in a hidden tab that is shown later too, and when it changes. */
export class ResizeController implements ReactiveController {
  readonly #host: Host;
  readonly #measure: () => void;
  readonly #observer: ResizeObserver;
  #frame = 0;

  /** `measure` reads the width and acts on it; a width of 0, where the host is not shown, is for it to pass over. */
  constructor(host: Host, measure: () => void) {
    this.#host = host;
    this.#measure = measure;
    // In the next frame: what follows changes the host's height, and a page hears of that as an error while it is observed.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(measure);
    });
    host.addController(this);
  }

  hostConnected(): void {
    // At once, so that the first picture has the right shape.
    this.#measure();
    this.#observer.observe(this.#host);
    // A page that unsets its elements makes the host inline: it has no size then, what is inside has.
    const [inside] = this.#host.renderRoot.children;
    if (inside) this.#observer.observe(inside);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
  }
}
