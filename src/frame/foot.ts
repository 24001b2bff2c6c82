/** What stands under every view: where it all comes from, and commands. */
import {html, nothing, type TemplateResult} from 'lit';
import {plural} from '../words/fill.ts';
import {describeProvenance, isFromArticle} from '../words/provenance.ts';
import type {Says} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';
import {footTools} from './help.ts';
import {sourcesLine} from './sources-line.ts';

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

/** Of a story that follows one article. */
function provenance(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words} = context;
  const {messages} = words;
  if (!isSourced(context)) return nothing;
  return html`<p class="provenance" part="provenance">
    <b>${messages.provenanceTitle}.</b> ${describeProvenance(words)}
    ${state.model.hiddenSources.length > 0 ? messages.provenanceOff : nothing}
  </p>`;
}

export function footTemplate(context: ViewContext): TemplateResult {
  const {state, words} = context;
  const {messages} = words;
  const {lost} = state.losses;
  return html`<div class="foot">
    ${lost > 0 ? html`<p class="lost-events">${plural(words, messages.lostEvents, lost)}</p>` : nothing}
    ${isFromArticle(words) ? provenance(context) : sourcesLine(context)}
    <div class="tools">${footTools(context)}</div>
  </div>`;
}
