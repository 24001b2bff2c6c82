import {ReactiveElement, render, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {adoptInto} from './page/adopt-styles.ts';

/**
 * An element that renders a template and survives it: where rendering throws, what the page wrote is shown, and the next
 * update renders afresh. Lit's own element keeps a broken tree.
 */
export abstract class RenderedElement extends ReactiveElement {
  /** What the template is rendered into; undefined where the last rendering threw, so that the next one begins afresh. */
  #container: HTMLElement | undefined;
  #ground: HTMLElement | undefined;
  #adopted: readonly CSSResult[] = [];

  protected abstract render(): TemplateResult;

  /** Draws what needs measuring, once the template is rendered. */
  protected abstract draw(): void;

  /** The styles of what is rendered, in cascade order. */
  protected abstract stylesInForce(): readonly CSSResult[];

  /** Answers what a reader is told after the page's own content. */
  protected abstract renderingThrew(error: unknown): string | undefined;

  /** What was rendered stays: it can be read without its drawing. */
  protected abstract drawingThrew(error: unknown): void;

  override connectedCallback(): void {
    super.connectedCallback();
    // What was stopped when the element was taken out is drawn again.
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    try {
      const template = this.render();
      this.#adopt();
      render(template, this.#containerInForce(), {host: this});
    } catch (error) {
      this.#showPage(this.renderingThrew(error));
      return;
    }
    // What draws also observes and listens, and nobody would stop it once the element is gone.
    if (!this.isConnected) return;
    try {
      this.draw();
    } catch (error) {
      this.drawingThrew(error);
    }
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.replaceChildren();
    return root;
  }

  /** In another document the styles must be that document's. */
  adoptedCallback(): void {
    if (this.hasUpdated) adoptInto(this.renderRoot as ShadowRoot, this.#adopted);
  }

  #adopt(): void {
    const styles = this.stylesInForce();
    const isSame =
      styles.length === this.#adopted.length &&
      styles.every((style, index) => style === this.#adopted[index]);
    if (isSame) return;
    this.#adopted = styles;
    adoptInto(this.renderRoot as ShadowRoot, styles);
  }

  /** What everything stands in: as wide as the page lets the element be, whatever `display` the page gives it. */
  protected get ground(): HTMLElement {
    return this.#ground ?? this.#newContainer();
  }

  #containerInForce(): HTMLElement {
    return (this.#container ??= this.#newContainer());
  }

  #newContainer(): HTMLElement {
    const container = this.ownerDocument.createElement('div');
    container.className = 'ground';
    this.#ground = container;
    for (const former of Array.from(this.renderRoot.children))
      if (former.localName !== 'style') former.remove();
    this.renderRoot.append(container);
    return container;
  }

  #showPage(message: string | undefined): void {
    const container = this.#newContainer();
    container.append(this.ownerDocument.createElement('slot'));
    if (message !== undefined) {
      const notice = this.ownerDocument.createElement('p');
      notice.setAttribute('role', 'alert');
      notice.textContent = message;
      container.append(notice);
    }
    this.#container = undefined;
  }
}
