/** The medium of a slide. */
import type {Path} from '../../story/read/path.ts';
import {mediaTypeOf} from '../../story/media-type.ts';
import {isLinkable} from '../../story/url.ts';
import {marked} from '../markup/marked.ts';
import {plainWords} from '../markup/texts.ts';
import {readMarkup} from '../markup/read-markup.ts';
import type {FoundMedium} from '../markup/read-markup.ts';
import type {NoteLog} from '../note.ts';
import {isBlank, isMembers, said, shown, textOf} from '../raw.ts';
import type {Members} from '../raw.ts';
import {addressOf} from './media-address.ts';
import {noteNoPlace, noteUnknown} from './unknown.ts';

const KEYS = ['url', 'caption', 'credit', 'thumbnail', 'alt', 'title', 'link', 'link_target'];

export interface SlideMedia {
  readonly media: readonly Members[];
  /** What stood in place of a medium and is text, as the story marks it. */
  readonly text: string;
  /** Where the medium led. */
  readonly link: string;
}

const NONE: SlideMedia = {media: [], text: '', link: ''};

export function slideMedia(value: unknown, at: Path, log: NoteLog): SlideMedia {
  if (isBlank(value)) return NONE;
  if (!isMembers(value)) {
    log.add('no-place', at, {value: shown(value)});
    return NONE;
  }
  noteUnknown(value, KEYS, at, log);
  const about = describe(value, at, log);
  const url = textOf(value['url']);
  const link = linkOf(value, at, log);
  const found = url.includes('<')
    ? fromMarkup(url, about, [...at, 'url'], log)
    : fromAddress(url, about, at, log);
  // Words about a medium that is not there are the event's.
  if (found.media.length > 0) return {...found, link};
  const words = [found.text, about.caption, about.credit].filter(Boolean).join('\n\n');
  if (words) log.add('moved-quote', at, {value: words});
  return {media: [], text: words, link};
}

interface About {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly thumbnail: string | undefined;
}

function describe(value: Members, at: Path, log: NoteLog): About {
  const [caption, credit, title, alt] = (['caption', 'credit', 'title', 'alt'] as const).map((key) =>
    plainWords(value[key], [...at, key], log),
  ) as [string, string, string, string];
  const thumbnail = textOf(value['thumbnail']);
  if (thumbnail && !isLinkable(thumbnail)) log.add('bad-address', [...at, 'thumbnail'], {value: thumbnail});
  // Shown there when a mouse rests on the picture: where nothing else describes it, that is its description.
  if (title && (alt || caption === title)) noteNoPlace(value, ['title'], at, log);
  return {
    alt: alt || title,
    caption,
    credit,
    thumbnail: thumbnail && isLinkable(thumbnail) ? thumbnail : undefined,
  };
}

function linkOf(value: Members, at: Path, log: NoteLog): string {
  const link = textOf(value['link']);
  noteNoPlace(value, ['link_target'], at, log);
  if (!link || isLinkable(link)) return link;
  log.add('bad-address', [...at, 'link'], {value: link});
  return '';
}

function fromAddress(url: string, about: About, at: Path, log: NoteLog): SlideMedia {
  if (!url) return NONE;
  if (!isLinkable(url)) {
    log.add('bad-address', [...at, 'url'], {value: url});
    return NONE;
  }
  return {...NONE, media: [medium(url, undefined, {about, at: [...at, 'url'], log})]};
}

/** Frames and quotations are written in place of an address. */
function fromMarkup(html: string, about: About, at: Path, log: NoteLog): SlideMedia {
  const {media, paragraphs} = readMarkup(html);
  const usable = media.filter(({src}) => isLinkable(src));
  for (const {src} of media) if (!isLinkable(src)) log.add('bad-address', at, {value: src});
  const shownMedia = usable.map((found, index) =>
    medium(found.src, found, {about: index === 0 ? about : {...about, caption: '', credit: ''}, at, log}),
  );
  const {text} = marked(paragraphs);
  if (text && shownMedia.length > 0) log.add('moved-quote', at, {value: text});
  return {media: shownMedia, text, link: ''};
}

interface MediumContext {
  readonly about: About;
  readonly at: Path;
  readonly log: NoteLog;
}

function medium(src: string, found: FoundMedium | undefined, context: MediumContext): Members {
  const {about, at, log} = context;
  const address = addressOf(src);
  if (address.src !== src) log.add('picture-page', at, {value: src});
  const known = mediaTypeOf(address.src);
  const type = address.type ?? known ?? (found?.kind === 'image' ? 'image' : 'embed');
  if (type === 'embed' && known !== 'embed') log.add('page-link', at, {value: src});
  return {
    src: address.src,
    ...(type !== known && {type}),
    alt: altOf(type === 'embed' ? src : undefined, found, context),
    ...said({credit: about.credit, caption: about.caption, thumbnail: about.thumbnail}),
  };
}

/** Of a page, the words of its link: its description, its caption, or its address. */
function altOf(page: string | undefined, found: FoundMedium | undefined, context: MediumContext): string {
  const {about, at, log} = context;
  const alt = about.alt || found?.alt;
  if (alt) return alt;
  if (page !== undefined) return about.caption || page;
  if (about.caption) log.add('caption-as-alt', at, {value: about.caption});
  else log.add('no-alt', at);
  return about.caption;
}

/** What stood in the text of an event. */
export function mediaInText(found: readonly FoundMedium[], at: Path, log: NoteLog): readonly Members[] {
  const about: About = {alt: '', caption: '', credit: '', thumbnail: undefined};
  return found.filter(({src}) => isLinkable(src)).map((each) => medium(each.src, each, {about, at, log}));
}
