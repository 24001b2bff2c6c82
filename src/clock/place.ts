import {Directive, directive, type ElementPart} from 'lit/directive.js';

export interface Place {
  /** CSS px at a 16 px root, from the drawing's start edge and its top. */
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

/** Puts an element where the scene has it: by script, since a strict policy allows no style attributes. */
class PlaceDirective extends Directive {
  #place: Partial<Place> = {};

  override render(_place: Place): void {}

  override update({element}: ElementPart, [place]: [Place]): void {
    const {style} = element as HTMLElement;
    for (const [side, property] of Object.entries(SIDES) as [keyof Place, string][]) {
      const at = place[side];
      if (at !== undefined && at !== this.#place[side]) style.setProperty(property, rem(at));
    }
    this.#place = place;
  }
}

const SIDES = {x: 'inset-inline-start', y: 'inset-block-start', width: 'inline-size', height: 'block-size'};

export const placed = directive(PlaceDirective);

/** Scenes count in px at a 16 px root; on the screen everything grows with the reader's text. */
export const rem = (px: number): string => `${Math.round(px * 1000) / 16_000}rem`;
