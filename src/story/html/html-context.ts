import {writeData} from './html-data.ts';
import {element, textHtml} from './html.ts';
import type {Attributes, Html} from './html.ts';
import {htmlWords} from './html-words.ts';
import type {HtmlWords} from './html-words.ts';
import {directionOf} from '../language.ts';
import {createPlainMoment} from './plain-time.ts';
import type {Event, Story, Text} from '../story.ts';
import {localText} from '../text.ts';
import type {LocalText} from '../text.ts';

/** What every part of the list needs. */
export interface HtmlContext {
  readonly story: Story;
  readonly words: HtmlWords;
  /** The language that was asked for, and the one that the list declares. */
  readonly lang: string;
  readonly base: string;
  readonly zone: string;
  readonly headingLevel: number;
  event(id: string): Event | undefined;
  local(text: Text): LocalText;
  /** A date in words of the language, in that zone. */
  moment(text: string, zone: string): string;
  /** An element with a text in it, with `lang` and `dir` where the text's language is not its parent's. */
  say(name: string, text: Text, attributes?: Attributes, parent?: string): Html;
  /** The `data-` attributes that hold these members, named in a row. */
  data(members: object, keys: string): Attributes;
  /** Remarks in brackets, such as that this is inferred. */
  remark(...remarks: readonly (string | false | undefined)[]): Html;
}

export function createHtmlContext(
  story: Story,
  asked: string | undefined,
  headingLevel: number,
): HtmlContext {
  const lang = asked ?? story.lang;
  const local = (text: Text): LocalText => localText(text, lang, story.lang);
  const base = local(story.title).lang;
  const words = htmlWords(lang);
  const own = Object.values(story.sources ?? {}).filter(({outside}) => !outside);
  const isArticle = own.length === 1 && own[0]?.kind === 'article';
  const events = new Map(story.events.map((event) => [event.id, event]));
  return {
    story,
    // Only where the story is told from one article can a source lie outside it.
    words: isArticle ? {...words, outside: words.article} : words,
    lang,
    base,
    zone: story.timeZone ?? 'UTC',
    headingLevel: Math.min(6, Math.max(1, Math.round(headingLevel) || 2)),
    event: (id) => events.get(id),
    local,
    moment: createPlainMoment(lang),
    say(name, text, attributes = {}, parent = base) {
      const said = local(text);
      return element(name, {...attributes, ...languageAttributes(said.lang, parent)}, textHtml(said.text));
    },
    data: (members, keys) => writeData(members, keys, local),
    remark(...remarks) {
      const said = remarks.filter(Boolean).join(', ');
      return textHtml(said && ` (${said})`);
    },
  };
}

/** For an element in a language that may not be its parent's. */
export const languageAttributes = (lang: string, parent: string): Attributes => ({
  lang: lang !== parent && lang,
  dir: lang !== parent && directionOf(lang) !== directionOf(parent) && directionOf(lang),
});
