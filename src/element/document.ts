/** What is shown, as an SVG document that stands alone. */
import {px} from '../time/units.ts';
import type {ViewContext} from '../view/context.ts';
import {fontOf, textMeasurer} from '../view/measure-text.ts';
import type {ViewPart} from '../view/part.ts';
import {sequenceSVG} from '../sequence/svg.ts';

/** CSS px, while the element has no width. */
const WIDTH = px(680);

/** In the font of `root`; of a view that draws nothing, the sequence. */
export function documentOf(context: ViewContext, root: Element, part: ViewPart | undefined): string {
  const {lang} = context.words;
  const fontFamily = fontOf(root);
  const width = context.state.width || WIDTH;
  const options = {width, fontFamily, measure: textMeasurer(fontFamily, lang)};
  return part?.toSVG?.(context, options) ?? sequenceSVG(context, options);
}
