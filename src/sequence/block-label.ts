import {fill, plural} from '../words/fill.ts';
import {nameOf} from '../words/names.ts';
import {sentenceCase} from '../words/sentence.ts';
import type {WordsContext} from '../words/words-context.ts';
import type {Block} from '../story/order/sequence.ts';
import type {ViewContext} from '../view/context.ts';

/** What stands over a block that has a list of its own. */
export function blockLabel({words}: ViewContext, block: Block): string {
  const {messages} = words;
  if (block.role === 'shelf') return shelfLabel(words, block.rows);
  if (!block.during) return sentenceCase(messages.legendUnknown, words.lang);
  return fill(messages.bracket, {event: nameOf(words, block.during)});
}

/** Where the author did write of a time that could not be read, nothing is said of the sources. */
function shelfLabel(words: WordsContext, rows: Block['rows']): string {
  const {messages, lang, unreadable} = words;
  return rows.some(({id}) => unreadable.has(id))
    ? plural(words, messages.shelfClock, rows.length)
    : sentenceCase(messages.noTime, lang);
}
