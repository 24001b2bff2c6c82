import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {numberFrom} from './page-values.ts';

/** Seconds: a page must not ask a server more often. */
const LEAST = 15;

/** Seconds: the longest that a browser's timer holds. */
const MOST = 2_147_483;

interface Host extends ReactiveControllerHost, Element {
  /** Seconds; null for never. */
  readonly refresh: number | null;
}

/** Calls back at an interval while the host is in sight and its page is shown. */
export class RefreshController implements ReactiveController {
  readonly #host: Host;
  readonly #refresh: () => void;
  #observer: IntersectionObserver | undefined;
  #inSight = false;
  #seconds: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host, refresh: () => void) {
    this.#host = host;
    this.#refresh = refresh;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const seconds = numberFrom(this.#host.refresh) ?? 0;
    this.#repeat(seconds > 0 ? Math.min(Math.max(seconds, LEAST), MOST) : undefined);
  }

  hostDisconnected(): void {
    this.#repeat(undefined);
  }

  #repeat(seconds: number | undefined): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    clearInterval(this.#timer);
    this.#observer?.disconnect();
    if (seconds === undefined) return;
    this.#observe();
    this.#timer = setInterval(() => {
      if (this.#inSight && !this.#host.ownerDocument.hidden) this.#refresh();
    }, seconds * 1000);
  }

  #observe(): void {
    this.#observer ??= new IntersectionObserver((entries) => {
      this.#inSight = entries.at(-1)?.isIntersecting ?? false;
    });
    this.#observer.observe(this.#host);
  }
}
