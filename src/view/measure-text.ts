/** How wide a text is in the page's font. */
import type {Font, MeasureText} from './labels.ts';

/** Sizes and weights of the visual specification (§2), CSS px at a 16 px root. */
export const FONTS: {readonly [font in Font]: {readonly size: number; readonly weight: number}} = {
  title: {size: 14, weight: 700},
  event: {size: 14, weight: 500},
  weighty: {size: 14, weight: 600},
  words: {size: 14, weight: 400},
  badge: {size: 12, weight: 500},
  day: {size: 14, weight: 700},
  hour: {size: 13, weight: 400},
};

const NO_SPACING = {letter: 0, word: 0};

/** More texts than a screen shows; beyond, it starts anew. */
const MOST = 5000;

/** The fonts that an element's text is set in. */
export const fontOf = (element: Element): string => getComputedStyle(element).fontFamily;

/** What a reader or a page adds to every letter and to every space, CSS px. */
export interface Spacing {
  readonly letter: number;
  readonly word: number;
}

export function spacingOf(element: Element): Spacing {
  const {letterSpacing, wordSpacing} = getComputedStyle(element);
  return {letter: parseFloat(letterSpacing) || 0, word: parseFloat(wordSpacing) || 0};
}

/** Titles are measured bold, as they are when they are selected, so that no label moves then. */
export function textMeasurer(family: string, lang: string, spacing: Spacing = NO_SPACING): MeasureText {
  const canvas = document.createElement('canvas');
  // Firefox chooses the font behind `sans-serif` by language, which a tag's extensions keep it from knowing.
  canvas.lang = lang.replace(/-u-.*/, '');
  const context = canvas.getContext('2d');
  const fonts = new Map<Font, Map<string, number>>();
  return (text, font) => {
    const known = fonts.get(font) ?? new Map<string, number>();
    let width = known.get(text);
    if (width === undefined) {
      if (known.size > MOST) known.clear();
      fonts.set(font, known);
      const {size, weight} = FONTS[font];
      if (context) context.font = `${weight} ${size}px ${family}`;
      width = context?.measureText(text).width ?? text.length * size * 0.6;
      width += spacing.letter * text.length + spacing.word * (text.split(' ').length - 1);
      known.set(text, width);
    }
    return width;
  };
}
