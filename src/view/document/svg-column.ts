/** Text of an SVG document, one line under the other. */
import {breakLine, type Font, type TextLine} from '../labels.ts';
import {element, round, textAt, textLine, type Writing} from './svg.ts';

/** Height of a line of text, CSS px. */
const LINE = 18;

/** A sample, as markup that is at most `SAMPLE` wide, with what it means. */
export interface SVGLegendEntry {
  readonly sample: string;
  readonly text: string;
}

export const SAMPLE = 34;

export class SVGColumn {
  readonly #width: number;
  readonly #writing: Writing;
  readonly #lines: string[] = [];
  /** Where the next line begins, CSS px from the column's top. */
  height = 8;

  constructor(width: number, writing: Writing) {
    this.#width = width;
    this.#writing = writing;
  }

  get content(): string {
    return this.#lines.join('');
  }

  /** Lines that begin at `x`, CSS px from the start edge, with `gap` between them. */
  write(text: string, font: Font, {x = 0, gap = 4, fill}: SVGTextPlace = {}): void {
    if (text !== '') this.writeLine([{text, font}], {x, gap, fill});
  }

  writeLine(parts: TextLine, {x = 0, gap = 4, fill}: SVGTextPlace = {}): void {
    for (const line of breakLine(parts, this.#width - x, this.#writing.measure)) {
      this.#lines.push(textLine(line, {x, y: this.height, fill}, this.#writing));
      this.height += LINE + gap;
    }
  }

  /** Samples with their meaning, as many on a line as fit. */
  legend(entries: readonly SVGLegendEntry[]): void {
    const {at, measure} = this.#writing;
    let x = 0;
    for (const {sample, text} of entries) {
      const width = SAMPLE + 8 + measure(text, 'hour') + 20;
      if (x > 0 && x + width > this.#width) {
        x = 0;
        this.height += LINE + 6;
      }
      const left = Math.min(at(x), at(x + SAMPLE));
      this.#lines.push(element('g', {transform: `translate(${round(left)},${this.height})`}, sample));
      this.#lines.push(textAt(text, 'hour', {x: at(x + SAMPLE + 8), y: this.height + 13}));
      x += width;
    }
    if (entries.length > 0) this.height += LINE + 12;
  }
}

export interface SVGTextPlace {
  readonly x?: number;
  readonly gap?: number;
  readonly fill?: string | undefined;
}
