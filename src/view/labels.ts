/** Text on the clock: which wording fits, where its lines break, where it stands. Never cut, never on another. */

/** What text is set in; its size is the visual specification's (§2), CSS px at a 16 px root. */
export type Font = 'title' | 'event' | 'weighty' | 'words' | 'badge' | 'day' | 'hour';

/** Width of a text in CSS px at a 16 px root. */
export type MeasureText = (text: string, font: Font) => number;

/** A piece of a label that is set in one way. A badge is not broken. */
export interface TextPart {
  readonly text: string;
  readonly font: Font;
  /** Which of the event's badges it is, where it is one. */
  readonly badge?: number;
}

export type TextLine = readonly TextPart[];

/** One way to say the same: title, then words. */
export interface Wording {
  readonly title: string;
  readonly words: TextLine;
}

export interface SetLabel {
  readonly lines: readonly TextLine[];
  readonly width: number;
}

/** Behind a label's end, so that a gridline stops clear of it. */
export const PAPER = 6;

/** Padding and border of a badge, and the space before it. */
export const BADGE_EDGE = 12;
export const BADGE_GAP = 4;

export function lineWidth(line: TextLine, measure: MeasureText): number {
  return line.reduce(
    (sum, part, place) =>
      sum + partWidth(part, measure) + (part.badge !== undefined && place > 0 ? BADGE_GAP : 0),
    0,
  );
}

const partWidth = ({text, font, badge}: TextPart, measure: MeasureText): number =>
  measure(text, font) + (badge === undefined ? 0 : BADGE_EDGE);

export interface LabelRoom {
  /** Of the whole row. */
  readonly row: number;
  /** Between the mark's start and the row's end. */
  readonly afterMark: number;
  /** Title and words always have lines of their own. */
  readonly stacked: boolean;
}

/**
 * The first wording that fits on one line from its mark's start; else the first that fits into the row; where none does,
 * title and words on lines of their own. So how many lines there are does not depend on where the mark is.
 */
export function setLabel(wordings: readonly Wording[], room: LabelRoom, measure: MeasureText): SetLabel {
  const ways = waysOf(wordings, room.row, measure);
  const fits = (most: number): SetLabel | undefined =>
    room.stacked ? undefined : ways.lines.find(({width}) => width <= most);
  return (
    fits(Math.min(room.afterMark, room.row)) ??
    fits(room.row) ??
    (ways.stack ??= stack(wordings, room.row, measure))
  );
}

/** All ways to set a label, but for where its mark stands. */
interface Ways {
  readonly row: number;
  readonly measure: MeasureText;
  readonly lines: readonly SetLabel[];
  stack: SetLabel | undefined;
}

/** Kept as long as the wordings: each frame of a movement asks for the same. */
const known = new WeakMap<readonly Wording[], Ways>();

function waysOf(wordings: readonly Wording[], row: number, measure: MeasureText): Ways {
  const before = known.get(wordings);
  if (before?.row === row && before.measure === measure) return before;
  const lines = wordings.map(oneLine).map((line) => ({lines: [line], width: lineWidth(line, measure)}));
  const ways = {row, measure, lines, stack: undefined};
  known.set(wordings, ways);
  return ways;
}

const oneLine = ({title, words}: Wording): TextLine =>
  words.length === 0
    ? [{text: title, font: 'title'}]
    : [{text: title, font: 'title'}, {text: ' · ', font: 'words'}, ...words];

/** The longest title that needs one line, else the shortest; under it the longest words that need one line, else the shortest. */
function stack(wordings: readonly Wording[], room: number, measure: MeasureText): SetLabel {
  const titles = wordings.map(({title}): TextLine => [{text: title, font: 'title'}]);
  const words = wordings.map((wording) => wording.words).filter((line) => line.length > 0);
  const fitting = (lines: readonly TextLine[]): TextLine | undefined =>
    lines.find((line) => lineWidth(line, measure) <= room) ?? lines.at(-1);
  const lines = [fitting(titles), fitting(words)].flatMap((line) =>
    line ? breakLine(line, room, measure) : [],
  );
  return {lines, width: Math.max(0, ...lines.map((line) => lineWidth(line, measure)))};
}

/** Under so much of the widest line the last one looks lost. */
const LOST = 1 / 3;

/** Breaks at spaces, more evenly where a short word would stand alone on the last line; a word that is wider than a line, as in a script without spaces, between its characters. */
export function breakLine(line: TextLine, room: number, measure: MeasureText): readonly TextLine[] {
  const parts = line.flatMap((part) => pieces(part, room, measure));
  const lines = filled(parts, room, measure);
  const widths = lines.map((one) => lineWidth(one, measure));
  const [widest, last] = [Math.max(0, ...widths), widths.at(-1) ?? 0];
  if (lines.length < 2 || last > widest * LOST) return lines;
  // Words are of unequal length: the evenest room is seldom enough.
  const spare = (widest - last) / lines.length;
  const tries = [0, 0.2, 0.4, 0.6].map((share) => widest - spare * (1 - share));
  for (const narrower of tries) {
    const even = filled(parts, narrower, measure);
    if (even.length === lines.length) return even;
  }
  return lines;
}

function filled(parts: readonly TextPart[], room: number, measure: MeasureText): readonly TextLine[] {
  const lines: TextPart[][] = [[]];
  let used = 0;
  const add = (part: TextPart): void => {
    const current = lines.at(-1) ?? [];
    const previous = current.at(-1);
    const gap = part.badge !== undefined && previous ? BADGE_GAP : 0;
    const width = partWidth(part, measure) + gap;
    const trimmed = part.badge === undefined ? measure(part.text.trimEnd(), part.font) : width;
    if (previous && used + trimmed > room) {
      lines.push([]);
      used = 0;
      return add({...part, text: part.text.trimStart()});
    }
    used += width;
    if (previous && part.badge === undefined && previous.badge === undefined && previous.font === part.font) {
      current[current.length - 1] = {...previous, text: previous.text + part.text};
    } else if (part.text !== '') current.push(part);
  };
  parts.forEach(add);
  return lines.filter((one) => one.length > 0);
}

function pieces(part: TextPart, room: number, measure: MeasureText): readonly TextPart[] {
  if (part.badge !== undefined) return [part];
  return (part.text.match(/[^ ]+ *|^ +/g) ?? []).flatMap((word) => {
    const whole = measure(word.trimEnd(), part.font) <= room;
    return (whole ? [word] : Array.from(word)).map((text) => ({...part, text}));
  });
}

/** Where a label stands: at its mark's start, moved back only as far as it must to end inside. */
export function labelStart(
  mark: number,
  width: number,
  {from, to}: {readonly from: number; readonly to: number},
): number {
  return Math.max(from, Math.min(mark, to - width));
}
