import {writeData} from './html-data.ts';
import {element, textHtml} from './html.ts';
import type {Attributes, Html} from './html.ts';
import {htmlLocale, htmlWords} from './html-words.ts';
import type {HtmlWords} from './html-words.ts';
import {directionOf} from '../language.ts';
import {createPlainMoment} from './plain-time.ts';
import type {PlainMoment} from './plain-time.ts';
import type {Event, Story, Text} from '../story.ts';
import {localText} from '../text.ts';
import type {LocalText} from '../text.ts';

/** What every part of the list needs. */
export interface HtmlContext {
  readonly story: Story;
  readonly words: HtmlWords;
  /** The language that was asked for, and the one that the list declares. */
  readonly lang: string;
  /** For dates and numbers. */
  readonly locale: string;
  readonly base: string;
  readonly zone: string;
  readonly headingLevel: number;
  event(id: string): Event | undefined;
  local(text: Text): LocalText;
  /** A date in words of the language, in that zone. */
  moment(text: string, zone: string): PlainMoment;
  /** May what stands at this address be loaded by the page that shows the list? */
  isOwnHost(address: string): boolean;
  /** An element with a text in it, with `lang` and `dir` where the text's language is not its parent's. */
  say(name: string, text: Text, attributes?: Attributes, parent?: string): Html;
  /** The `data-` attributes that hold these members, named in a row. */
  data(members: object, keys: string): Attributes;
  /** Remarks in brackets, such as that this is inferred. */
  remark(...remarks: readonly (string | false | undefined)[]): Html;
}

export interface HtmlOptions {
  /** The language of the list's words and dates; English where there is no dictionary. Default: the story's. */
  readonly lang?: string;
  /** Of the story's title, 1 to 6. Default 2. */
  readonly headingLevel?: number;
  /** Hosts, separated by spaces, whose media the list may load, beside relative addresses. */
  readonly mediaHosts?: string;
}

export function createHtmlContext(
  story: Story,
  {lang: asked, headingLevel = 2, mediaHosts = ''}: HtmlOptions,
): HtmlContext {
  const lang = asked ?? story.lang;
  const local = (text: Text): LocalText => localText(text, lang, story.lang);
  const base = local(story.title).lang;
  const words = htmlWords(lang);
  const locale = htmlLocale(lang);
  const own = Object.values(story.sources ?? {}).filter(({outside}) => !outside);
  const isArticle = own.length === 1 && own[0]?.kind === 'article';
  const events = new Map(story.events.map((event) => [event.id, event]));
  return {
    story,
    // Only where the story is told from one article can a source lie outside it.
    words: isArticle ? {...words, outside: words.article} : words,
    lang,
    locale,
    base,
    zone: story.timeZone ?? 'UTC',
    headingLevel: Math.min(6, Math.max(1, Math.round(headingLevel) || 2)),
    event: (id) => events.get(id),
    local,
    moment: createPlainMoment(locale),
    isOwnHost: hostTest(mediaHosts),
    say(name, text, attributes = {}, parent = base) {
      const said = local(text);
      return element(name, {...attributes, ...languageAttributes(said.lang, parent)}, textHtml(said.text));
    },
    data: (members, keys) => writeData(members, keys, local),
    remark(...remarks) {
      const said = remarks.filter(Boolean).join(words.comma);
      return textHtml(said && ` (${said})`);
    },
  };
}

/** A list does not know its page's host, so only a relative address is the page's own, and what its author names. */
function hostTest(mediaHosts: string): (address: string) => boolean {
  const hosts = new Set(['story.invalid', ...mediaHosts.toLowerCase().split(/\s+/)]);
  return (address) => {
    try {
      return hosts.has(new URL(address, 'https://story.invalid').host);
    } catch {
      return false;
    }
  };
}

/** For an element in a language that may not be its parent's. */
export const languageAttributes = (lang: string, parent: string): Attributes => ({
  lang: lang !== parent && lang,
  dir: lang !== parent && directionOf(lang) !== directionOf(parent) && directionOf(lang),
});
