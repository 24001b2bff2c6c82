import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Seconds: a page must not ask a server more often. */
const LEAST = 15;

interface Host extends ReactiveControllerHost, Element {
  /** Seconds; null for never. */
  readonly refresh: number | null;
}

/** Calls back every so many seconds while the host is in sight and its page is shown. */
export class RefreshController implements ReactiveController {
  readonly #host: Host;
  readonly #refresh: () => void;
  readonly #observer: IntersectionObserver;
  #inSight = false;
  #seconds: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host, refresh: () => void) {
    this.#host = host;
    this.#refresh = refresh;
    this.#observer = new IntersectionObserver((entries) => {
      this.#inSight = entries.at(-1)?.isIntersecting ?? false;
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const {refresh} = this.#host;
    this.#start(refresh !== null && refresh > 0 ? Math.max(refresh, LEAST) : undefined);
  }

  hostDisconnected(): void {
    this.#start(undefined);
  }

  #start(seconds: number | undefined): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    clearInterval(this.#timer);
    this.#observer.disconnect();
    if (seconds === undefined) return;
    this.#observer.observe(this.#host);
    this.#timer = setInterval(() => {
      if (this.#inSight && !this.#host.ownerDocument.hidden) this.#refresh();
    }, seconds * 1000);
  }
}
