/** A slide as an event. */
import type {Path} from '../../story/read/path.ts';
import {markedText, plainWords} from '../markup/texts.ts';
import type {NoteLog} from '../note.ts';
import {isMembers, said, textOf} from '../raw.ts';
import type {Members} from '../raw.ts';
import type {Groups, Ids} from './ids.ts';
import {mediaInText, slideMedia} from './media.ts';
import {noteNoPlace, noteUnknown} from './unknown.ts';
import {slideTime} from './when.ts';

const KEYS = [
  'start_date',
  'end_date',
  'text',
  'media',
  'group',
  'display_date',
  'background',
  'autolink',
  'unique_id',
  // Of the whole document, where the first slides say it.
  'scale',
];

export interface SlideContext {
  readonly ids: Ids;
  readonly groups: Groups;
  readonly log: NoteLog;
}

/** What a slide says in words, whatever it is for. */
export interface SlideWords {
  readonly headline: string;
  readonly text: string;
  /** The text without marks. */
  readonly plain: string;
  readonly media: readonly Members[];
  readonly link: string;
}

export function slideWords(slide: Members, at: Path, log: NoteLog): SlideWords {
  const isText = typeof slide['text'] === 'string';
  const written: Members = isMembers(slide['text']) ? slide['text'] : isText ? {text: slide['text']} : {};
  const textAt = [...at, 'text'];
  noteUnknown(written, ['headline', 'text'], textAt, log);
  noteUnknown(slide, KEYS, at, log);
  noteNoPlace(slide, ['background'], at, log);
  const headline = plainWords(written['headline'], [...textAt, 'headline'], log);
  const bodyAt = isText ? textAt : [...textAt, 'text'];
  const body = markedText(written['text'], bodyAt, log, slide['autolink'] !== false);
  const {media, text, link} = slideMedia(slide['media'], [...at, 'media'], log);
  return {
    headline,
    text: [body.text, text].filter(Boolean).join('\n\n'),
    plain: [body.plain, text].filter(Boolean).join('\n\n'),
    media: [...media, ...mediaInText(body.media, bodyAt, log)],
    link,
  };
}

export function slideEvent(slide: Members, at: Path, {ids, groups, log}: SlideContext): Members {
  const {headline, text, media, link} = slideWords(slide, at, log);
  const {when, words} = slideTime(slide, at, log);
  const title = headline || nameFrom(media, text, words) || `Event ${Number(at.at(-1) ?? 0) + 1}`;
  if (!headline) log.add('named-event', at, {value: title});
  const group = plainWords(slide['group'], [...at, 'group'], log);
  return said({
    id: ids.next(textOf(slide['unique_id']), title, [...at, 'unique_id'], log),
    title,
    ...(group && {group: groups.idOf(group)}),
    when,
    text,
    url: link,
    media: media.length === 1 ? media[0] : media,
  });
}

/** The caption of its medium, the beginning of its text, or its date. */
function nameFrom(media: readonly Members[], text: string, date: string): string {
  const caption = textOf(media[0]?.['caption']);
  const [sentence = ''] = /^[^\n]{1,80}?(?=[.!?…]\s|\n|$)/u.exec(text) ?? [];
  return caption || sentence.replace(/[*[\]]|\(https?:\S*\)/g, '').trim() || date;
}
