import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {VisibilityController} from './visibility.ts';

export type Loading = 'idle' | 'loading' | 'failed';

interface Host extends ReactiveControllerHost, Element {
  readonly src: string | null;
  readonly loading: string | null;
}

export interface StoryReceiver {
  /** Anything `parseStory` takes. */
  receive(input: unknown): void;
  /** Nothing else was given: the built-in story. */
  receiveNothing(): void;
  fail(reason: string): void;
}

/**
 * Where a story comes from, the first that applies: the `story` property, `src`, a child `<script type="application/json">`,
 * a child list, nothing. Follows children that arrive or change later, and fetches when the element comes near the viewport.
 */
export class StorySource implements ReactiveController {
  readonly #host: Host;
  readonly #receiver: StoryReceiver;
  readonly #visibility: VisibilityController;
  readonly #children: MutationObserver;
  #request: AbortController | undefined;
  #given = false;
  #started = false;

  status: Loading = 'idle';
  /** Resolves once a list that the page wrote is read; undefined where none was. */
  settled: Promise<void> | undefined;

  constructor(host: Host, receiver: StoryReceiver, visibility: VisibilityController) {
    this.#host = host;
    this.#receiver = receiver;
    this.#visibility = visibility;
    this.#children = new MutationObserver(() => {
      if (!this.#given && this.#host.src === null) this.#readChildren();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {childList: true});
    if (!this.#started) this.restart();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    if (this.status === 'loading') this.#started = false;
    this.#request?.abort();
  }

  /** The page set the `story` property: nothing else counts any more. */
  give(input: unknown): void {
    this.#given = true;
    this.#request?.abort();
    this.#settle('idle');
    this.#receiver.receive(input);
  }

  /** Starts over: `src` changed, or the reader pressed "try again". */
  restart(): void {
    if (this.#given || !this.#host.isConnected) return;
    this.#started = true;
    this.#request?.abort();
    const {src} = this.#host;
    if (src === null) return this.#readChildren();
    this.#settle('loading');
    if (this.#host.loading === 'eager') void this.#fetch(src);
    else this.#visibility.whenNear(() => void this.#fetch(src));
  }

  async #fetch(src: string): Promise<void> {
    // It may have come near only after the page gave another story.
    if (this.#given || src !== this.#host.src) return;
    const request = new AbortController();
    this.#request = request;
    this.#settle('loading');
    try {
      const address = new URL(src, this.#host.ownerDocument.baseURI);
      const response = await fetch(address, {credentials: 'omit', signal: request.signal});
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
      const text = await response.text();
      if (request.signal.aborted) return;
      this.#settle('idle');
      this.#receiver.receive(text);
    } catch (error) {
      if (request.signal.aborted) return;
      this.#settle('failed');
      this.#receiver.fail(error instanceof Error ? error.message : String(error));
    }
  }

  #readChildren(): void {
    this.#settle('idle');
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) this.#receiver.receive(script.textContent ?? '');
    else if (this.#host.querySelector(':scope > ol')) this.settled = this.#readList();
    else this.#receiver.receiveNothing();
  }

  /** Few pages write a list: what reads it is fetched with the first. */
  async #readList(): Promise<void> {
    this.#settle('loading');
    try {
      const {storyFromHTML} = await import('../story/from-html.ts');
      if (this.status !== 'loading' || this.#given || !this.#host.isConnected) return;
      this.#settle('idle');
      this.#receiver.receive(storyFromHTML(this.#host));
    } catch (error) {
      this.#settle('failed');
      this.#receiver.fail(String(error));
    }
  }

  #settle(status: Loading): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
