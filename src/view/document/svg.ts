/** SVG as text that stands alone: explicit colours of the light scheme, no variables, no script. */
import type {Story} from '../../story/story.ts';
import {printedColor} from '../colour/group-styles.ts';
import type {Part} from '../mark-part.ts';
import type {TextLine, MeasureText, Font} from '../labels.ts';
import {BADGE_EDGE, BADGE_GAP, lineWidth} from '../labels.ts';
import {FONTS} from '../measure-text.ts';

export const INK = '#16181d';
export const INK_2 = '#4b515c';
export const INK_3 = '#5f6570';
export const EDGE = '#7c828d';
export const RULE = '#d9dce1';
export const PAPER = '#ffffff';
export const SURFACE = '#f3f4f6';

const GROUPS = ['#3a3f49', '#2f66d8', '#641a94', '#8a1005', '#976411', '#17705a'];

export const groupColor = (group: number, story?: Story): string =>
  (story && printedColor(group, story)) ?? GROUPS[Math.max(group, 0) % GROUPS.length] ?? INK;

/** How a document is written. */
export interface SVGOptions {
  /** CSS px. */
  readonly width: number;
  readonly measure: MeasureText;
  readonly fontFamily: string;
}

interface Attributes {
  readonly [name: string]: string | number | undefined;
}

export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return content.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

const ENTITIES: {readonly [character: string]: string} = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** The look of a mark in its group's colour; as the style sheet has it. */
export function markAttributes(part: Part, color: string): Attributes {
  const line = {fill: 'none', stroke: color, 'stroke-width': 1.5};
  const round = {'stroke-linecap': 'round', 'stroke-linejoin': 'round'};
  const looks: {readonly [part in Part]: Attributes} = {
    ghost: {...line, stroke: INK_3, 'stroke-width': 1.25, 'stroke-dasharray': '1 3'},
    fill: {fill: mixed(color, 0.14)},
    hatch: {...line, 'stroke-width': 1.6, 'stroke-opacity': 0.75},
    edge: {...line, 'stroke-dasharray': '5 3'},
    sliver: {...line, fill: mixed(color, 0.14)},
    core: {fill: color},
    firm: {...line, 'stroke-width': 3},
    rail: {...line, 'stroke-dasharray': '1.5 4', 'stroke-linecap': 'round'},
    bracket: {...line, 'stroke-width': 2.25},
    arrows: line,
    chevron: {...line, ...round, 'stroke-width': 2.25},
    dot: {fill: color, stroke: PAPER, 'stroke-width': 1.5},
    link: {...line, stroke: INK, 'stroke-width': 1.75},
    square: {fill: PAPER, stroke: INK, 'stroke-width': 1.5},
    sign: {...line, stroke: INK, 'stroke-width': 1.75},
    planned: {...line, fill: PAPER},
  };
  return looks[part];
}

/** So much of a colour over white. */
function mixed(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${channels
    .map((value) =>
      Math.round(value * share + 255 * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export interface Writing {
  readonly measure: MeasureText;
  /** From the start edge to the left edge. */
  at(x: number): number;
}

/** A line of text with its badges, as it stands on the screen; `x` from the start edge, `y` the top of its 18 px. */
export function textLine(line: TextLine, {x, y, fill}: TextPlace, {measure, at}: Writing): string {
  const base = y + 13;
  const pieces: string[] = [];
  let start = x;
  const paper = {
    x: Math.min(at(x), at(x + lineWidth(line, measure))),
    y,
    width: round(lineWidth(line, measure)),
    height: 18,
  };
  for (const [index, {text, font, badge}] of line.entries()) {
    if (badge !== undefined) {
      if (start > x) start += BADGE_GAP;
      const width = measure(text, font) + BADGE_EDGE;
      const left = Math.min(at(start), at(start + width));
      pieces.push(
        element('rect', {
          x: round(left),
          y: y + 1,
          width: round(width),
          height: 16,
          rx: 3,
          fill: PAPER,
          stroke: EDGE,
        }),
      );
      pieces.push(textAt(text, font, {x: at(start + BADGE_EDGE / 2), y: base - 0.5}));
      start += width;
    } else {
      pieces.push(
        textAt(index < line.length - 1 ? text : text.trimEnd(), font, {x: at(start), y: base, fill}),
      );
      start += measure(text, font);
    }
  }
  return element('rect', {...paper, x: round(paper.x), fill: PAPER}) + pieces.join('');
}

interface TextPlace {
  /** Left edge; the right one where text runs to the left. */
  readonly x: number;
  /** Base line. */
  readonly y: number;
  /** Default: as on the screen. */
  readonly fill?: string | undefined;
}

export function textAt(text: string, font: Font, {x, y, fill}: TextPlace): string {
  const {size, weight} = FONTS[font];
  const color = fill ?? (font === 'title' || font === 'day' ? INK : INK_2);
  return element(
    'text',
    {x: round(x), y, 'font-size': size, 'font-weight': weight, fill: color, 'xml:space': 'preserve'},
    escaped(text),
  );
}

export const round = (value: number): number => Math.round(value * 10) / 10;
