import {Directive, directive, type ElementPart} from 'lit/directive.js';

export interface Place {
  /** CSS px at a 16 px root, from the drawing's start edge and its top. */
  readonly x: number;
  readonly y: number;
  readonly width?: number;
}

/** Puts an element where the scene has it: by script, since a strict policy allows no style attributes. */
class PlaceDirective extends Directive {
  override render(_place: Place): void {}

  override update({element}: ElementPart, [{x, y, width}]: [Place]): void {
    const {style} = element as HTMLElement;
    style.setProperty('inset-inline-start', rem(x));
    style.setProperty('inset-block-start', rem(y));
    if (width !== undefined) style.setProperty('inline-size', rem(width));
  }
}

export const placed = directive(PlaceDirective);

/** Scenes count in px at a 16 px root; on the screen everything grows with the reader's text. */
export const rem = (px: number): string => `${Math.round(px * 1000) / 16_000}rem`;
