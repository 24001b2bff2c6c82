import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {parseStory} from '../story/read/parse.ts';
import {Fetched} from './fetched.ts';
import type {VisibilityController} from './visibility.ts';

export type ParseStory = typeof parseStory;

export type Loading = 'idle' | 'loading' | 'failed';

interface Host extends ReactiveControllerHost, Element {
  readonly src: string | null;
  readonly loading: string | null;
}

export interface StoryReceiver {
  /** Anything `parseStory` takes, and `parseStory`. */
  receive(input: unknown, parseStory: ParseStory): void;
  /** A story is on its way. */
  expect(): void;
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
  /** The built-in story needs no reading: what reads others is fetched with the first. */
  readonly #reader = new Fetched(
    () => import('../story/read/parse.ts'),
    () => this.#host.requestUpdate(),
  );
  #given: {readonly input: unknown} | undefined;
  #started = false;
  /** What is being read; whatever comes later takes its place. */
  #turn = {};

  status: Loading = 'idle';
  /** Resolves once what the page itself holds is read; undefined where nothing was. */
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
    this.#given = {input};
    this.#request?.abort();
    this.#receive(input);
  }

  /** Once more, after a failure. */
  retry(): void {
    if (this.#given) this.#receive(this.#given.input);
    else this.restart();
  }

  /** Starts over: `src` changed. */
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
    this.#reader.fetch();
    try {
      const address = new URL(src, this.#host.ownerDocument.baseURI);
      const response = await fetch(address, {credentials: 'omit', signal: request.signal});
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
      const text = await response.text();
      if (request.signal.aborted) return;
      this.#receive(text);
    } catch (error) {
      if (request.signal.aborted) return;
      this.#settle('failed');
      this.#receiver.fail(error instanceof Error ? error.message : String(error));
    }
  }

  #readChildren(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) return this.#receive(script.textContent ?? '');
    if (this.#host.querySelector(':scope > ol')) return this.#wait(this.#readList());
    this.#turn = {};
    this.#settle('idle');
    this.#receiver.receiveNothing();
  }

  async #readList(): Promise<void> {
    const turn = (this.#turn = {});
    this.#reader.fetch();
    try {
      const {storyFromHTML} = await import('../story/html/from-html.ts');
      if (turn === this.#turn && this.#host.isConnected) await this.#read(storyFromHTML(this.#host));
    } catch (error) {
      this.#settle('failed');
      this.#receiver.fail(String(error));
    }
  }

  /** At once, where what reads stories is there. */
  #receive(input: unknown): void {
    const {module} = this.#reader;
    if (!module) return this.#wait(this.#read(input));
    this.#turn = {};
    this.#settle('idle');
    this.#receiver.receive(input, module.parseStory);
  }

  #wait(reading: Promise<void>): void {
    this.#settle('loading');
    this.settled = reading;
  }

  async #read(input: unknown): Promise<void> {
    const turn = (this.#turn = {});
    this.#reader.fetch();
    await this.#reader.pending;
    if (turn !== this.#turn) return;
    if (this.#reader.module) return this.#receive(input);
    this.#settle('failed');
    this.#receiver.fail('What reads stories could not be fetched.');
  }

  #settle(status: Loading): void {
    this.status = status;
    if (status === 'loading') this.#receiver.expect();
    this.#host.requestUpdate();
  }
}
