import {html, nothing, type TemplateResult} from 'lit';
import {isFiltering} from '../story/filter.ts';
import {plural} from '../words/fill.ts';
import type {TimelineState} from '../state.ts';
import type {Event} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';

/** Events that a reader's own switch took away are counted, and can be brought back in one press. */
export function hiddenLine({state, words, dispatch}: ViewContext): TemplateResult | typeof nothing {
  const taken = takenAway(state);
  if (taken.size === 0) return nothing;
  const needed = new Set(
    [...taken].flatMap((id) => (words.eventOf(id)?.says ?? []).map(({source}) => source)),
  );
  const show = (): void =>
    dispatch({type: 'sources', hidden: state.model.hiddenSources.filter((id) => !needed.has(id))});
  return html`<p class="hidden-line">
    <span>${plural(words, words.messages.hiddenEvents, taken.size)}</span>
    <button type="button" class="link" @click=${show}>${words.messages.show}</button>
  </p>`;
}

/** Hidden now, though not at first. */
function takenAway({model: {story, solution}}: TimelineState): ReadonlySet<string> {
  const first = (event: Event): boolean =>
    (event.says ?? []).some(({source}) => !story.sources?.[source]?.hidden);
  const hidden = new Set(solution.hidden);
  return new Set(story.events.filter((event) => hidden.has(event.id) && first(event)).map(({id}) => id));
}

/** A story without events, or with none left by these sources. */
export const emptyTemplate = (context: ViewContext): TemplateResult =>
  html`<div class="notice">
    ${
      context.state.model.story.events.length === 0
        ? html`<p>${context.words.messages.empty}</p>`
        : isFiltering(context.state.filter)
          ? html`<p>${context.words.messages.filterNone}</p>`
          : noneLeft(context)
    }
  </div>`;

/** In place of the events where every one is taken away; the one press that undoes it. */
const noneLeft = ({words: {messages}, dispatch}: ViewContext): TemplateResult =>
  html`<p>${messages.noneLeft}</p>
    <button type="button" class="button" @click=${() => dispatch({type: 'sources', hidden: []})}>
      ${messages.sourcesAll}
    </button>`;
