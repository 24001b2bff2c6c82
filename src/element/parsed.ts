import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back once the host's children are all there: a parser may still be adding to them. */
export class ParsedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #waiting: (() => void) | undefined;
  /** Which document is listened to: the host may be in another one when it is told that it left. */
  #document: Document | undefined;
  readonly #parsed = (): void => {
    const callback = this.#waiting;
    this.hostDisconnected();
    callback?.();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** At once where the parser is past the host. */
  whenParsed(callback: () => void): void {
    const {ownerDocument} = this.#host;
    if (ownerDocument.readyState !== 'loading' || isFollowed(this.#host)) return callback();
    this.#waiting = callback;
    this.#document = ownerDocument;
    ownerDocument.addEventListener('DOMContentLoaded', this.#parsed);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('DOMContentLoaded', this.#parsed);
    this.#document = undefined;
    this.#waiting = undefined;
  }
}

/** Does anything stand after it in its tree? Then the parser has closed it. */
function isFollowed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  // No parser is at work in a shadow root that a script made.
  return element.getRootNode() !== element.ownerDocument;
}
