import {ReactiveElement, render, type PropertyValues, type TemplateResult} from 'lit';
import {adoptInto} from './adopt-styles.ts';

/**
 * An element that renders a template and survives it: where rendering throws, what the page wrote is shown, and the next
 * update renders afresh. Lit's own element keeps a broken tree.
 */
export abstract class RenderedElement extends ReactiveElement {
  #ground: HTMLElement | undefined;

  protected abstract render(): TemplateResult;

  /** Told what was thrown. */
  protected abstract refused(error: unknown): void;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    try {
      const template = this.render();
      const {ground} = this;
      if (!ground.parentNode) this.renderRoot.replaceChildren(ground);
      render(template, ground, {host: this});
    } catch (error) {
      this.#ground = undefined;
      this.renderRoot.replaceChildren(this.ownerDocument.createElement('slot'));
      this.refused(error);
    }
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    adoptInto(root, (this.constructor as typeof RenderedElement).elementStyles);
    root.replaceChildren(this.ground);
    return root;
  }

  /** What everything is rendered into: as wide as the page lets the element be, whatever `display` the page gives it. */
  protected get ground(): HTMLElement {
    return (this.#ground ??= this.#newGround());
  }

  #newGround(): HTMLElement {
    const ground = this.ownerDocument.createElement('div');
    ground.className = 'ground';
    return ground;
  }
}
