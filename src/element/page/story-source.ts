import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Failure} from '../failure.ts';
import {fetchStory, type Answer, type EarlyAnswer} from './fetch-story.ts';
import {isForeign} from './foreign-format.ts';
import type {Issue} from '../../story/read/issues/issue.ts';
import {ParsedController} from '../parsed.ts';
import {textFrom} from './page-values.ts';
import type {VisibilityController} from './visibility.ts';

export type Loading = 'idle' | 'loading' | 'failed';

interface Host extends ReactiveControllerHost, Element {
  readonly src: string | null;
  /** Left by the file for script tags, which asks for a story before the component has arrived. */
  earlyAnswer?: EarlyAnswer;
  readonly loading: string | null;
}

export interface StoryReceiver {
  /** Anything `parseStory` takes. `told`: what was wrong with the document that it was read from. */
  receive(input: unknown, told?: readonly Issue[]): void;
  /** A story is on its way. */
  expect(): void;
  /** The page gives no story. `wasGiven`: it gave one before. */
  receiveNothing(wasGiven: boolean): void;
  fail(failure: Failure, issues?: readonly Issue[]): void;
  /** Of the reader. */
  language(): string;
}

/**
 * Where a story comes from, the first that applies: the `story` property, `src`, a child `<script type="application/json">`,
 * a child list. A `src` may be of any format that can be imported. Follows children that arrive or change later, and fetches when the element comes near the viewport.
 */
export class StorySource implements ReactiveController {
  readonly #host: Host;
  readonly #receiver: StoryReceiver;
  readonly #visibility: VisibilityController;
  readonly #parsed: ParsedController;
  readonly #children: MutationObserver;
  #request: AbortController | undefined;
  #given: {readonly input: unknown} | undefined;
  #started = false;
  /** What was last read from `src` or the children, so that the same once more changes nothing. */
  #lastText: string | undefined;

  status: Loading = 'idle';
  /** Did the page ever give a story, whatever became of it? */
  wasGiven = false;
  /** Resolves once what the page itself holds is read; undefined where nothing was. */
  complete: Promise<void> | undefined;

  constructor(host: Host, receiver: StoryReceiver, visibility: VisibilityController) {
    this.#host = host;
    this.#receiver = receiver;
    this.#visibility = visibility;
    this.#parsed = new ParsedController(host);
    this.#children = new MutationObserver(() => this.#readChildren());
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    if (!this.#started) this.#host.requestUpdate();
  }

  /** Not before the first update: until then properties that were set before the definition are not there yet. */
  hostUpdate(): void {
    if (!this.#started) this.restart();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    if (this.status === 'loading') this.#started = false;
    this.#request?.abort();
  }

  /** The page set the `story` property: nothing else counts until it is taken back with undefined or null. */
  give(input: unknown): void {
    this.#request?.abort();
    this.#given = input === undefined || input === null ? undefined : {input};
    if (this.#given) {
      this.wasGiven = true;
      this.#receive(input);
    } else if (this.#started) this.restart();
  }

  /** Reads again, after a failure. */
  retry(): void {
    if (this.#given) this.#receive(this.#given.input);
    else this.restart();
  }

  /** Starts over: `src` changed. */
  restart(): void {
    if (!this.#host.isConnected) return;
    this.#started = true;
    if (this.#given) return;
    this.#request?.abort();
    this.#lastText = undefined;
    const {src} = this.#host;
    if (src === null) return this.#parsed.whenParsed(() => this.#readChildren());
    this.wasGiven = true;
    this.#set('loading');
    if (textFrom(this.#host.loading) === 'eager') void this.#fetch(src);
    else this.#visibility.whenNear(() => void this.#fetch(src));
  }

  /** Asks `src` once more for a story that is on the screen. A failure changes nothing. */
  async refresh(): Promise<void> {
    const {src} = this.#host;
    if (this.#given || src === null || this.status !== 'idle') return;
    const answer = await this.#ask(src);
    if (answer?.text !== undefined && answer.text !== this.#lastText) this.#take(answer.text);
  }

  async #fetch(src: string): Promise<void> {
    // It may have come near only after the page gave another story.
    if (this.#given || src !== this.#host.src) return;
    this.#set('loading');
    const answer = await this.#ask(src);
    if (answer?.text !== undefined) this.#take(answer.text);
    else if (answer) this.#fail(answer.failure);
  }

  /** Undefined where another request has taken its place. */
  async #ask(src: string): Promise<Answer | undefined> {
    const request = new AbortController();
    this.#request = request;
    const {earlyAnswer: early, ownerDocument} = this.#host;
    // It answers once: whoever asks again wants what is there now.
    delete this.#host.earlyAnswer;
    const answer = await fetchStory({src, base: ownerDocument.baseURI, early}, request.signal);
    return request.signal.aborted ? undefined : answer;
  }

  #take(text: string): void {
    this.#lastText = text;
    if (isForeign(text)) void this.#import(text);
    else this.#receive(text);
  }

  /** A text of another format: what reads it is fetched now. */
  async #import(text: string): Promise<void> {
    const isWanted = (): boolean =>
      !this.#given && this.#host.src !== null && this.#lastText === text && this.#host.isConnected;
    try {
      const {foreignStory} = await import('./foreign-story.ts');
      const {story, issues} = await foreignStory(text, this.#receiver.language());
      if (!isWanted()) return;
      if (story) this.#receive(story, issues);
      else this.#fail({kind: 'story'}, issues);
    } catch {
      if (isWanted()) this.#fail({kind: 'part'});
    }
  }

  #readChildren(): void {
    if (this.#given || this.#host.src !== null) return;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const list = script ? null : this.#host.querySelector('ol, ul');
    const text = script ? script.textContent : list && new XMLSerializer().serializeToString(this.#host);
    if (text === null) {
      this.#lastText = undefined;
      this.#set('idle');
      return this.#receiver.receiveNothing(this.wasGiven);
    }
    this.wasGiven = true;
    if (text === this.#lastText) return;
    this.#lastText = text;
    if (script) return this.#receive(text);
    this.#set('loading');
    this.complete = this.#readList(text);
  }

  /** `text` is the list's: once it says something else, this reading has been overtaken. */
  async #readList(text: string): Promise<void> {
    const isWanted = (): boolean =>
      !this.#given && this.#host.src === null && this.#lastText === text && this.#host.isConnected;
    try {
      const {storyFromHTML} = await import('../../story/html/from-html.ts');
      if (isWanted()) this.#receive(storyFromHTML(this.#host));
    } catch {
      if (isWanted()) this.#fail({kind: 'part'});
    }
  }

  #receive(input: unknown, told?: readonly Issue[]): void {
    this.#set('idle');
    this.#receiver.receive(input, told);
  }

  #fail(failure: Failure, issues?: readonly Issue[]): void {
    this.#set('failed');
    this.#receiver.fail(failure, issues);
  }

  #set(status: Loading): void {
    this.status = status;
    if (status === 'loading') this.#receiver.expect();
    this.#host.requestUpdate();
  }
}
