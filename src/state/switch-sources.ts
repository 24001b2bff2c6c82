/** Sources that a reader switches off and on. */
import {modelOf} from '../story/model.ts';
import {stillChosen} from './choose.ts';
import {sameIds} from './same-ids.ts';
import {shownIds} from './shown.ts';
import type {TimelineState} from './timeline-state.ts';

export function switchSources(state: TimelineState, hidden: readonly string[]): TimelineState {
  const {story, solution, sequence, hiddenSources: before} = state.model;
  const hiddenSources = Object.keys(story.sources ?? {}).filter((id) => hidden.includes(id));
  if (sameIds(hiddenSources, before)) return state;
  const model = modelOf(story, hiddenSources, sequence.form);
  const known = new Set(model.sequence.ids);
  const next = {...state, model, filter: stillChosen(state.filter, model)};
  const shown = new Set(shownIds(next));
  return {
    ...next,
    copied: null,
    former: solution,
    leaving: shownIds(state).filter((id) => !known.has(id)),
    selected: state.selected !== null && shown.has(state.selected) ? state.selected : null,
  };
}
