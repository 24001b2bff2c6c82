import type {TemplateResult} from 'lit';
import {html, literal} from 'lit/static-html.js';

const TAGS = [literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

export interface HeadingOptions {
  /** 2 to 6; deeper levels stay `h6`. */
  readonly level: number;
  readonly className: string;
  readonly id?: string;
  readonly part?: string;
}

/** A real heading element of the wanted level. */
export function heading({level, className, id, part}: HeadingOptions, content: unknown): TemplateResult {
  const tag = TAGS[Math.min(Math.max(level, 2), 6) - 2] ?? literal`h6`;
  return html`<${tag} class=${className} id=${id ?? className} part=${part ?? className}>${content}</${tag}>`;
}
