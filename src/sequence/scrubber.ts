/** One tab stop for the whole drawing: arrows walk through the events, Enter goes to one, Escape closes it. */
import {html, type TemplateResult} from 'lit';
import {inBrackets} from '../words/badges.ts';
import {fill} from '../words/fill.ts';
import {describeWhen} from '../words/when.ts';
import {shownIds} from '../state.ts';
import type {ViewContext} from '../view/context.ts';

export function scrubber({state, words, text}: ViewContext): TemplateResult {
  const ids = shownIds(state);
  const {messages} = words;
  const index = state.selected === null ? -1 : ids.indexOf(state.selected);
  return html`<div
    class="scrubber"
    part="scrubber"
    role="slider"
    tabindex="0"
    aria-orientation="vertical"
    aria-label=${messages.scrubber}
    aria-valuemin="0"
    aria-valuemax=${ids.length}
    aria-valuenow=${index + 1}
    aria-valuetext=${index < 0 ? messages.scrubberNone : spoken()}
  ></div>`;

  function spoken(): string {
    const id = ids[index] ?? '';
    const title = text(state.model.story.events.find((event) => event.id === id)?.title).text;
    const when = describeWhen(id, words).phrases.map(inBrackets).join(messages.semicolon);
    return fill(messages.scrubberValue, {when, title, i: index + 1, n: ids.length});
  }
}
