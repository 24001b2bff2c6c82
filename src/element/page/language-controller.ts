import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The language of the nearest `[lang]`, across shadow roots; follows it when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;
  #language = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => this.#resolve());
    host.addController(this);
  }

  /** A BCP 47 tag, `en` where the page names none. */
  get language(): string {
    return this.#language || 'en';
  }

  hostConnected(): void {
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #resolve(): void {
    this.#observer.disconnect();
    let language = '';
    for (let element: Element | null = this.#host; element; element = parentAcrossShadow(element)) {
      this.#observer.observe(element, {attributes: true, attributeFilter: ['lang']});
      language ||= element.getAttribute('lang') ?? '';
    }
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}

function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
