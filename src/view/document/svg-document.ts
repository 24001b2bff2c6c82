import type {ViewContext} from '../context.ts';
import {element, escaped, PAPER} from './svg.ts';

export interface SVGPage {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly fontFamily: string;
}

/** What any program that knows SVG can show, with the story's title as its name. */
export function svgDocument(
  {state, words, text, direction}: ViewContext,
  {width, height, fontFamily}: SVGPage,
  ...content: readonly string[]
): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': fontFamily,
    direction,
    lang: words.lang,
  };
  const title = element('title', {}, escaped(text(state.model.story.title).text));
  return element('svg', root, title, element('rect', {width, height, fill: PAPER}), ...content);
}
