import {html, nothing, type TemplateResult} from 'lit';
import {plural} from '../words/fill.ts';
import {describeWhen} from '../words/when.ts';
import {sentenceCase} from '../words/sentence.ts';
import type {Event} from '../story/story.ts';
import {badges} from '../view/badges.ts';
import {doubts} from './event-words.ts';
import type {ViewContext} from '../view/context.ts';
import {heading} from '../view/heading.ts';
import {marked} from '../view/marked.ts';
import {isHit} from '../view/found.ts';
import {groupIcon} from '../view/icons.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {walkTitles} from '../view/walk.ts';

/** What nothing places in time stands below the axis, not on it. */
export function shelfTemplate(
  context: ViewContext,
  events: readonly Event[],
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const {words} = context;
  const {messages, lang, unreadable} = words;
  const stop = events.find(({id}) => id === context.state.selected) ?? events[0];
  const count = plural(words, messages.shelfClock, events.length);
  // Nothing is claimed of the sources where one of them says something, or the author wrote what could not be read.
  const isUntold = events.every(({id}) => !unreadable.has(id) && !saysAnything(id, words));
  return html`<section class="clock-shelf" part="shelf">
    ${heading(
      {level: context.headingLevel + 1, className: 'shelf-title'},
      isUntold
        ? html`${sentenceCase(messages.noTime, lang)} <span>· ${count}</span>`
        : html`<span>${count}</span>`,
    )}
    <ul role="list" @keydown=${walkTitles}>
      ${events.map((event) => shelfItem(context, event, event === stop))}
    </ul>
  </section>`;
}

const saysAnything = (id: string, {solution}: ViewContext['words']): boolean =>
  solution.statements(id).some(({implied}) => !implied);

function shelfItem(context: ViewContext, event: Event, isStop: boolean): TemplateResult {
  const {state, text, words, dispatch} = context;
  const {id, group} = event;
  const index = state.model.story.groups?.findIndex((one) => one.id === group) ?? -1;
  const title = text(event.title);
  const selected = state.selected === id;
  // What is said of its time, though that places it nowhere: "long ago", "during the visit".
  const told = describeWhen(id, words, {nothing: true}).phrases.map((phrase) => phrase.text);
  return html`<li class=${isHit(context, id) ? 'hit' : ''} data-group=${Math.max(index, 0) % SHAPE_COUNT}>
    <button
      type="button"
      tabindex=${isStop ? 0 : -1}
      data-title=${id}
      aria-expanded=${selected ? 'true' : 'false'}
      @click=${() => dispatch({type: 'select', id: selected ? null : id})}
    >
      ${groupIcon(index, true)}
      <span
        ><span lang=${title.lang} dir=${title.dir}>${marked(context, title)}</span> ${
          told.length > 0 ? html`<span class="told">· ${told.join(words.messages.semicolon)}</span>` : nothing
        }</span
      >
      ${badges(doubts(event, words))}
    </button>
  </li>`;
}
