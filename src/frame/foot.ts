/** What stands under every view: where it all comes from, and commands. */
import {html, nothing, type TemplateResult} from 'lit';
import {plural} from '../words/fill.ts';
import {describeProvenance} from '../words/provenance.ts';
import type {Says} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';
import {footTools} from './help.ts';

/** Does every event on the screen rest on the story's own sources, and say so? */
function isSourced({
  state: {
    model: {sequence, story, hiddenSources},
  },
  words,
}: ViewContext): boolean {
  const own = ({source}: Says): boolean => {
    const told = story.sources?.[source];
    return told !== undefined && !told.outside && !hiddenSources.includes(source);
  };
  return sequence.ids.length > 0 && sequence.ids.every((id) => words.eventOf(id)?.says?.some(own));
}

export function footTemplate(context: ViewContext): TemplateResult {
  const {state, words} = context;
  const {messages} = words;
  const {lost} = state.losses;
  const off = state.model.hiddenSources.length > 0;
  return html`<div class="foot">
    ${lost > 0 ? html`<p class="lost-events">${plural(words, messages.lostEvents, lost)}</p>` : nothing}
    ${
      isSourced(context)
        ? html`<p class="provenance" part="provenance">
            <b>${messages.provenanceTitle}.</b> ${describeProvenance(words)}
            ${off ? messages.provenanceOff : nothing}
          </p>`
        : nothing
    }
    <div class="tools">${footTools(context)}</div>
  </div>`;
}
