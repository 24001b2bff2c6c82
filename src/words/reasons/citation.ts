import {inBrackets} from '../badges.ts';
import {describeBounds} from '../time/bounds.ts';
import {fill} from '../fill.ts';
import {formatList} from '../time/format.ts';
import {citedName, textOf} from '../names.ts';
import {describeTimes} from '../all-times.ts';
import type {WordsContext} from '../words-context.ts';

/** An event to quote elsewhere: its title, its time in words and in digits, who says so, where it stands. */
export function describeCitation(id: string, url: string, words: WordsContext): string {
  const {messages, lang} = words;
  const event = words.eventOf(id);
  const bounds = describeBounds(id, words);
  const when = [...describeTimes(id, words), ...(bounds ? [bounds] : [])]
    .map(inBrackets)
    .join(messages.semicolon);
  const sources = (event?.says ?? [])
    .map(({source}) => source)
    .filter((source) => !words.hiddenSources.includes(source));
  const source = formatList(
    [...new Set(sources)].map((one) => citedName(words, one)),
    lang,
  );
  return fill(messages.citation, {title: textOf(event?.title, words), when, source, url});
}
