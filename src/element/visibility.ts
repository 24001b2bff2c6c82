import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back once, when the host first comes near the viewport. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: IntersectionObserver;
  #waiting: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#arrive();
      },
      // Two phone screens ahead: early enough that a reader who scrolls on seldom sees the request.
      {rootMargin: '1200px 0px'},
    );
    host.addController(this);
  }

  whenNear(callback: () => void): void {
    this.#waiting = callback;
    this.#observer.observe(this.#host);
  }

  hostConnected(): void {
    if (this.#waiting) this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #arrive(): void {
    this.#observer.disconnect();
    const callback = this.#waiting;
    this.#waiting = undefined;
    callback?.();
  }
}
