/** The little that an author can mark in a text: paragraphs by blank lines, `*emphasis*`, `**strong**`, `[words](https://…)`. */
import {isLinkable} from './url.ts';

/** A stretch of a paragraph, as it is shown. */
export type Piece =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'emphasis' | 'strong'; readonly pieces: readonly Piece[]}
  | {readonly kind: 'link'; readonly url: string; readonly pieces: readonly Piece[]};

/** Everything that is not marked by these rules is text as it is written. */
export const richText = (text: string): readonly (readonly Piece[])[] =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => piecesOf(paragraph, 0));

/** What a reader reads, without the marks. */
export const plainText = (text: string): string =>
  richText(text)
    .map((pieces) => pieces.map(said).join(''))
    .join('\n\n');

const said = (piece: Piece): string => (piece.kind === 'text' ? piece.text : piece.pieces.map(said).join(''));

/**
 * A star opens before something visible that no letter precedes, and closes after something visible that no letter
 * follows: `5 * 3` and `a*b*c` are as they are written. No mark reaches further than so many characters, so that the time to read a text
 * grows with its length alone.
 */
const MARK =
  /(?<![\p{L}\p{N}*])(?:\*\*(?=[^\s*])(?<strong>.{1,600}?)(?<=\S)\*\*(?![\p{L}\p{N}*])|\*(?=[^\s*])(?<emphasis>.{1,600}?)(?<=[^\s*])\*(?![\p{L}\p{N}*]))|\[(?<words>[^[\]]{1,300})\]\((?<url>[^\s()]{1,2000}(?:\([^\s()]{0,300}\)[^\s()]{0,300})?)\)/gsu;

/** Deepest nesting that is read: emphasis in strong in a link. */
const DEEPEST = 4;

function piecesOf(text: string, depth: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of depth < DEEPEST ? text.matchAll(MARK) : []) {
    const piece = marked(match, depth);
    if (!piece) continue;
    if (match.index > from) pieces.push({kind: 'text', text: text.slice(from, match.index)});
    pieces.push(piece);
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({kind: 'text', text: text.slice(from)});
  return pieces;
}

function marked({groups = {}}: RegExpMatchArray, depth: number): Piece | undefined {
  const {strong, emphasis, words = '', url} = groups;
  if (url !== undefined && !isLinkable(url)) return undefined;
  if (url !== undefined) return {kind: 'link', url, pieces: withoutLinks(piecesOf(words, depth + 1))};
  return strong === undefined
    ? {kind: 'emphasis', pieces: piecesOf(emphasis ?? '', depth + 1)}
    : {kind: 'strong', pieces: piecesOf(strong, depth + 1)};
}

/** A link holds no other link. */
const withoutLinks = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => (piece.kind === 'link' ? piece.pieces : [piece]));
