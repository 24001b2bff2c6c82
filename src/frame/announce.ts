import {fill, plural} from '../words/fill.ts';
import {isFiltering} from '../story/filter.ts';
import {areSwitched, shownIds, type TimelineState} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {describeFiltered} from './filter.ts';
import {describeFound} from './search.ts';

/** The one polite message that a screen reader is given after a person's action; empty where the screen says it by itself. */
export function announcement(before: TimelineState, context: ViewContext): string {
  const {state, words} = context;
  const {messages} = words;
  const said = {
    link: messages.linkCopied,
    citation: messages.citationCopied,
    nothing: messages.copyFailed,
  };
  if (state.query !== before.query) return describeFound(context);
  if (state.copied !== null && state.copied !== before.copied) return said[state.copied.what];
  if (areSwitched(before, state)) {
    const shown = plural(words, messages.events, state.model.sequence.ids.length);
    return state.leaving.length > 0
      ? `${shown}. ${plural(words, messages.hiddenEvents, state.leaving.length)}`
      : shown;
  }
  const parts = [
    state.filter === before.filter ? '' : describePassing(context),
    before.selected === state.selected
      ? ''
      : state.selected === null
        ? lost(before, context)
        : opened(context),
  ];
  return parts.filter(Boolean).join(' ');
}

/** "3 of 5: The approval" */
function opened({state, words, text}: ViewContext): string {
  const ids = shownIds(state);
  const id = state.selected ?? '';
  const title = text(words.eventOf(id)?.title).text;
  return fill(words.messages.announced, {i: ids.indexOf(id) + 1, n: ids.length, title});
}

const describePassing = ({state, words}: ViewContext): string =>
  isFiltering(state.filter)
    ? `${describeFiltered({state, words})}.`
    : `${plural(words, words.messages.events, state.model.sequence.ids.length)}.`;

/** The event whose card a filter closed; empty where the reader closed it. */
function lost(before: TimelineState, {state, words, text}: ViewContext): string {
  if (state.filter === before.filter || before.selected === null) return '';
  return fill(words.messages.filterLost, {title: text(words.eventOf(before.selected)?.title).text});
}
