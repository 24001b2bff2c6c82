/** Texts of a document that may hold HTML, as a story keeps them; what is lost on the way is noted. */
import type {Path} from '../../story/read/path.ts';
import {isLinkable} from '../../story/url.ts';
import type {NoteLog} from '../note.ts';
import {textOf} from '../raw.ts';
import {autolinked} from './autolink.ts';
import {marked, unmarkedText} from './marked.ts';
import {readMarkup} from './read-markup.ts';
import type {FoundMedium, Markup} from './read-markup.ts';

export interface TextWithMedia {
  readonly text: string;
  /** The same without marks. */
  readonly plain: string;
  readonly media: readonly FoundMedium[];
}

/** For what a story shows with marks: an event's text. `autolink`: addresses in it become links. */
export function markedText(html: unknown, at: Path, log: NoteLog, autolink = true): TextWithMedia {
  const markup = readMarkup(textOf(html));
  noteLosses(markup, at, log);
  for (const {src} of markup.media) if (isLinkable(src)) log.add('moved-media', at, {value: src});
  const {text, unmarked} = marked(autolink ? autolinked(markup.paragraphs) : markup.paragraphs);
  for (const value of unmarked) log.add('lost-emphasis', at, {value});
  return {text, plain: unmarkedText(markup.paragraphs), media: markup.media};
}

/** For what a story shows as plain words: titles, captions, credits. An address follows its words in brackets. */
export function plainWords(html: unknown, at: Path, log: NoteLog): string {
  const markup = readMarkup(textOf(html));
  noteLosses(markup, at, log);
  const value = markup.media.map(({src}) => src).join(' ');
  if (value) log.add('lost-content', at, {value});
  for (const {text, strong, emphasis} of markup.paragraphs.flat())
    if (strong || emphasis) log.add('lost-emphasis', at, {value: text.trim()});
  return unmarkedText(markup.paragraphs);
}

/** The same without a word about what is lost: for a text that another note tells of. */
export const wordsAlone = (html: unknown): string => unmarkedText(readMarkup(textOf(html)).paragraphs);

function noteLosses({paragraphs, lostMarks, lostContent}: Markup, at: Path, log: NoteLog): void {
  if (lostMarks.length > 0)
    log.add('lost-marks', at, {value: lostMarks.map((name) => `<${name}>`).join(' ')});
  if (lostContent.length > 0)
    log.add('lost-content', at, {value: lostContent.map((name) => `<${name}>`).join(' ')});
  const addresses = new Set(paragraphs.flatMap((runs) => runs.map(({link}) => link)));
  // A place in the same page, such as #note, is an address of the old page and none of the story's.
  for (const value of addresses) if (value && !isLinkable(value)) log.add('bad-address', at, {value});
}
