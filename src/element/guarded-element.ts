import {LitElement, type PropertyValues} from 'lit';

/** Where markup cannot be rendered, as on a page that refuses the policy it needs, what the page itself wrote is shown. */
export abstract class GuardedElement extends LitElement {
  /** Told what was thrown. */
  protected abstract refused(error: unknown): void;

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.refused(error);
    }
  }
}
