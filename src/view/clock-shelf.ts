import {html, nothing, type TemplateResult} from 'lit';
import {plural} from '../i18n/fill.ts';
import {describeWhen} from '../i18n/when.ts';
import {sentenceCase} from '../i18n/sentence.ts';
import type {Event} from '../story/story.ts';
import {badges} from './badges.ts';
import {doubts} from './clock-events.ts';
import type {DetailContext} from './context.ts';
import {heading} from './heading.ts';
import {groupIcon} from './icons.ts';
import {SHAPE_COUNT} from './shapes.ts';
import {walkTitles} from './walk.ts';

/** What nothing places in time stands below the axis, not on it. */
export function shelfTemplate(
  context: DetailContext,
  events: readonly Event[],
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const {words} = context;
  const {messages, lang} = words;
  const stop = events.find(({id}) => id === context.state.selected) ?? events[0];
  const count = plural(words, messages.shelfClock, events.length);
  return html`<section class="clock-shelf" part="shelf">
    ${heading(
      {level: context.headingLevel + 1, className: 'shelf-title'},
      html`${sentenceCase(messages.noTime, lang)} <span>· ${count}</span>`,
    )}
    <ul role="list" @keydown=${walkTitles}>
      ${events.map((event) => shelfItem(context, event, event === stop))}
    </ul>
  </section>`;
}

function shelfItem(
  {state, text, words, dispatch}: DetailContext,
  event: Event,
  isStop: boolean,
): TemplateResult {
  const {id, group} = event;
  const index = state.story.groups?.findIndex((one) => one.id === group) ?? -1;
  const title = text(event.title);
  const selected = state.selected === id;
  // What a source says of its time, though it places it nowhere: "long ago".
  const told = event.when === undefined ? [] : describeWhen(id, words).phrases.map((phrase) => phrase.text);
  return html`<li data-group=${Math.max(index, 0) % SHAPE_COUNT}>
    <button
      type="button"
      tabindex=${isStop ? 0 : -1}
      data-title=${id}
      aria-expanded=${selected ? 'true' : 'false'}
      @click=${() => dispatch({type: 'select', id: selected ? null : id})}
    >
      ${groupIcon(index, true)}
      <span
        ><span lang=${title.lang} dir=${title.dir}>${title.text}</span> ${
          told.length > 0 ? html`<span class="told">· ${told.join(words.messages.semicolon)}</span>` : nothing
        }</span
      >
      ${badges(doubts(event, words))}
    </button>
  </li>`;
}
