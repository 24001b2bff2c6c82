import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {declaredScheme, schemeOf} from '../../view/colour/scheme.ts';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * Tells the styles whether the page is light or dark, at each rendering and whenever the page's ink changes: the ground
 * inherits it, and each change ends a transition there. Where `light-dark()` comes to the same, nothing is set.
 */
export class SchemeController implements ReactiveController {
  readonly #host: Host;
  readonly #follow = ({target}: Event): void => {
    if (target === this.#ground) this.#apply();
  };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('transitionend', this.#follow);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('transitionend', this.#follow);
  }

  hostUpdated(): void {
    this.#apply();
  }

  get #ground(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.ground');
  }

  #apply(): void {
    const ground = this.#ground;
    if (!ground) return;
    const {colorScheme, color: ink} = getComputedStyle(this.#host);
    const handed = {colorScheme, ink, prefersDark: matchMedia('(prefers-color-scheme: dark)').matches};
    const scheme = schemeOf(handed);
    const isTold = scheme === declaredScheme(handed) && CSS.supports('color', 'light-dark(#000, #fff)');
    if (isTold) delete ground.dataset.scheme;
    else if (ground.dataset.scheme !== scheme) ground.dataset.scheme = scheme;
  }
}
