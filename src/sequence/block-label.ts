import {fill} from '../words/fill.ts';
import {nameOf} from '../words/names.ts';
import {sentenceCase} from '../words/sentence.ts';
import type {Block} from '../story/order/sequence.ts';
import type {ViewContext} from '../view/context.ts';

/** What stands over a block that has a list of its own. */
export function blockLabel({words}: ViewContext, block: Block): string {
  const {messages} = words;
  if (block.role === 'shelf') return sentenceCase(messages.noTime, words.lang);
  if (!block.during) return sentenceCase(messages.legendUnknown, words.lang);
  return fill(messages.bracket, {event: nameOf(words, block.during)});
}
