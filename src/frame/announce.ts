import {fill, plural} from '../words/fill.ts';
import {isFiltering} from '../story/filter.ts';
import {shownIds, type TimelineState} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {describeFiltered} from './filter.ts';
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
  if (state.filter !== before.filter)
    return [describePassing(context), lost(before, context)].join(' ').trim();
  if (state.selected === null || state.selected === before.selected) return '';
  const ids = shownIds(state);
  const title = text(words.eventOf(state.selected)?.title).text;
  return fill(messages.announced, {i: ids.indexOf(state.selected) + 1, n: ids.length, title});
}

const describePassing = (context: ViewContext): string => {
  const {state, words} = context;
  return isFiltering(state.filter)
    ? `${describeFiltered(context)}.`
    : plural(words, words.messages.events, state.model.sequence.ids.length);
};

/** The event whose card a filter closed. */
function lost(before: TimelineState, {state, words, text}: ViewContext): string {
  if (before.selected === null || state.selected !== null) return '';
  return fill(words.messages.filterLost, {title: text(words.eventOf(before.selected)?.title).text});
}
