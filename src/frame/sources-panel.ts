import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {plural} from '../words/fill.ts';
import type {Model} from '../story/model.ts';
import type {Source, Story} from '../story/story.ts';
import {movedBySwitching} from '../story/solve/switched.ts';
import type {ViewContext} from '../view/context.ts';

/** Each source means solving the story once more: in longer ones, what a switch moves is not counted beforehand. */
const COUNTED = 300;

/** The switch of the sources: what each says, and the picture without it. */
export function sourcesPanel(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words, dispatch} = context;
  const {story} = state.model;
  const entries = Object.entries(story.sources ?? {});
  if (entries.length < 2 || !state.open.has('sources')) return nothing;
  const {messages} = words;
  const outside = entries.flatMap(([id, source]) => (source.outside ? [id] : []));
  return html`<fieldset class="sources" id="sources" part="sources">
    <legend>${messages.sources}</legend>
    ${entries.map(([id, source]) => sourceSwitch(context, id, source))}
    <div class="buttons">
      <button type="button" class="button" @click=${() => dispatch({type: 'sources', hidden: []})}>
        ${messages.sourcesAll}
      </button>
      ${
        outside.length > 0 && outside.length < entries.length
          ? html`<button
              type="button"
              class="button"
              @click=${() => dispatch({type: 'sources', hidden: outside})}
            >
              ${messages.sourcesOwn}
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

function sourceSwitch(context: ViewContext, id: string, source: Source): TemplateResult {
  const {state, dispatch} = context;
  const title = context.text(source.title);
  const publisher = context.text(source.publisher);
  const on = !state.model.hiddenSources.includes(id);
  const toggle = (): void => {
    const hidden = on
      ? [...state.model.hiddenSources, id]
      : state.model.hiddenSources.filter((other) => other !== id);
    dispatch({type: 'sources', hidden});
  };
  return html`<label class="source">
    <input type="checkbox" name=${id} .checked=${live(on)} @change=${toggle} />
    <span>
      <span class="source-title" lang=${title.lang} dir=${title.dir}>${title.text}</span>
      <span class="source-meta">
        ${publisher.text ? html`<span lang=${publisher.lang}>${publisher.text}</span> · ` : nothing}${whatItSays(context, id)}
      </span>
    </span>
  </label>`;
}

/** "3 hechos · cambia 4 franjas" */
function whatItSays({state: {model}, words}: ViewContext, source: string): string {
  const {messages} = words;
  const events = plural(words, messages.events, eventsOf(model.story, source));
  if (model.story.events.length > COUNTED) return events;
  const moved = movedBy(model, source);
  return moved > 0 ? `${events} · ${plural(words, messages.sourceChanges, moved)}` : events;
}

const counted = new WeakMap<Model, Map<string, number>>();

/** Counted once a story, source and set of switches, however often the panel is rendered. */
function movedBy(model: Model, source: string): number {
  const {story, solution, hiddenSources: hidden} = model;
  const known = counted.get(model) ?? new Map<string, number>();
  counted.set(model, known);
  const moved = known.get(source) ?? movedBySwitching(source, story, {solution, hidden});
  known.set(source, moved);
  return moved;
}

const eventsOf = ({events}: Story, source: string): number =>
  events.filter(({says}) => says?.some((claim) => claim.source === source)).length;
