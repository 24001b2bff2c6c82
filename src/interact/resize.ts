import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back when the host's own width changes, and when it first has one: in a hidden tab that is shown later. */
export class ResizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver;

  constructor(host: ReactiveControllerHost & Element, onWidth: (widthPx: number) => void) {
    this.#host = host;
    this.#observer = new ResizeObserver((entries) => {
      const width = entries.at(-1)?.contentRect.width ?? 0;
      if (width > 0) onWidth(width);
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
