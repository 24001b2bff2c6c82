/** What the drawing needs to know of the chart on the page. */
import type {Px} from '../../time/units.ts';
import type {MeasureText} from '../../view/labels.ts';
import {boxWithin, roomInside} from '../../view/measure.ts';
import {fontOf, spacingOf, textMeasurer} from '../../view/measure-text.ts';
import type {ViewContext} from '../../view/context.ts';

export interface Measures {
  /** CSS px at a 16 px root. */
  readonly width: Px;
  /** Screen px to one of these. */
  readonly scale: number;
}

/** Remembered until something may have changed it: to read the page's layout in a frame is to lay it out twice. */
export class ChartMeasures {
  #known:
    {readonly chart: HTMLElement; readonly elementWidth: number; readonly measures: Measures} | undefined;
  #measurer: {readonly key: string; readonly measure: MeasureText} | undefined;

  of(chart: HTMLElement, {state}: ViewContext): Measures {
    if (this.#known?.chart === chart && this.#known.elementWidth === state.width) return this.#known.measures;
    const width = roomInside(chart);
    const scale = width > 0 ? boxWithin(chart, chart).width / width : 1;
    const measures = {width, scale};
    this.#known = {chart, elementWidth: state.width, measures};
    return measures;
  }

  /** The page may have moved, scaled or resized the chart. */
  forget(): void {
    this.#known = undefined;
  }

  /** Asked for anew at each update, since it costs no layout: a page or a reader may have changed the spacing. */
  text(chart: HTMLElement, {words: {lang}}: ViewContext): MeasureText {
    const [family, spacing] = [fontOf(chart), spacingOf(chart)];
    const key = `${lang} ${family} ${spacing.letter} ${spacing.word}`;
    if (this.#measurer?.key !== key) this.#measurer = {key, measure: textMeasurer(family, lang, spacing)};
    return this.#measurer.measure;
  }
}
