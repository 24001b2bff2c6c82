import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back once, when the host first comes near the viewport. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  #waiting: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  whenNear(callback: () => void): void {
    this.#waiting = callback;
    this.#observe();
  }

  hostConnected(): void {
    if (this.#waiting) this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Made when it is first needed: most timelines fetch nothing. */
  #observe(): void {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#arrive();
      },
      // Two phone screens ahead: early enough that a reader who scrolls on seldom sees the request.
      {rootMargin: '1200px 0px'},
    );
    this.#observer.observe(this.#host);
  }

  #arrive(): void {
    this.#observer?.disconnect();
    const callback = this.#waiting;
    this.#waiting = undefined;
    callback?.();
  }
}
