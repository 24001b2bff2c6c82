import {fill, plural} from '../words/fill.ts';
import type {TimelineState} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {describeFound} from './search.ts';

/** The one polite message that a screen reader is given after a person's action; empty where the screen says it by itself. */
export function announcement(before: TimelineState, context: ViewContext): string {
  const {state, words, text} = context;
  const {messages} = words;
  const said = {
    link: messages.linkCopied,
    citation: messages.citationCopied,
    nothing: messages.copyFailed,
  };
  if (state.query !== before.query) return describeFound(context);
  if (state.copied !== null && state.copied !== before.copied) return said[state.copied.what];
  if (state.model.hiddenSources !== before.model.hiddenSources) {
    const shown = plural(words, messages.events, state.model.sequence.ids.length);
    return state.leaving.length > 0
      ? `${shown}. ${plural(words, messages.hiddenEvents, state.leaving.length)}`
      : shown;
  }
  if (state.selected === null || state.selected === before.selected) return '';
  const {ids} = state.model.sequence;
  const title = text(state.model.story.events.find(({id}) => id === state.selected)?.title).text;
  return fill(messages.announced, {i: ids.indexOf(state.selected) + 1, n: ids.length, title});
}
