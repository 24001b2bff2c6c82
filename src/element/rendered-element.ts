import {ReactiveElement, render, type PropertyValues, type TemplateResult} from 'lit';
import {adoptInto} from './adopt-styles.ts';

/**
 * An element that renders a template and survives it: where rendering throws, what the page wrote is shown, and the next
 * update renders afresh. Lit's own element keeps a broken tree.
 */
export abstract class RenderedElement extends ReactiveElement {
  #container: HTMLElement | undefined;

  protected abstract render(): TemplateResult;

  /** Told what was thrown. */
  protected abstract refused(error: unknown): void;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    try {
      const template = this.render();
      render(template, this.#freshOr(this.#container), {host: this});
    } catch (error) {
      this.#container = undefined;
      this.renderRoot.replaceChildren(this.ownerDocument.createElement('slot'));
      this.refused(error);
    }
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    adoptInto(root, (this.constructor as typeof RenderedElement).elementStyles);
    return root;
  }

  #freshOr(container: HTMLElement | undefined): HTMLElement {
    if (container) return container;
    const fresh = this.ownerDocument.createElement('div');
    this.#container = fresh;
    this.renderRoot.replaceChildren(fresh);
    return fresh;
  }
}
