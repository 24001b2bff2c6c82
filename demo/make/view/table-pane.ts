/** The story's events, one a row. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {eventsIn} from '../core/draft.ts';
import type {Members} from '../core/draft.ts';
import {relationText, typedWhen, whenText} from '../core/when-text.ts';
import {storyFields} from './story-fields.ts';
import type {Actions, Shown} from './shown.ts';

export function tablePane(shown: Shown, actions: Actions): TemplateResult {
  const {state, words} = shown;
  return html`${storyFields(shown, actions)}
    <div class="rows">
      <div class="row heads" aria-hidden="true">
        ${[words.eventTitle, words.when, words.after, words.text].map((head) => html`<span>${head}</span>`)}
        <span></span>
      </div>
      ${eventsIn(state.story).map((event, index) => row(event, index, shown, actions))}
    </div>
    <p>
      <button type="button" data-add @click=${() => actions.send({type: 'add', title: words.newEvent})}>
        ${words.add}
      </button>
    </p>`;
}

function row(event: Members, index: number, shown: Shown, actions: Actions): TemplateResult {
  const {words, issues} = shown;
  const id = String(event['id']);
  const set = (key: string, value: unknown): void => actions.send({type: 'event', id, key, value});
  const typed =
    (key: string, read: (text: string) => unknown) =>
    ({target}: Event): void =>
      set(key, read((target as HTMLInputElement).value));
  const when = whenText(event['when']);
  const own = issues.filter(({path}) => path.startsWith(`events[${index}]`));
  return html`<div class="row" role="group" aria-label=${plain(event['title'])} data-row=${id}>
    <label
      ><span>${words.eventTitle}</span
      ><input
        .value=${live(plain(event['title']))}
        ?readonly=${!isPlain(event['title'])}
        @input=${typed('title', (text) => text)}
    /></label>
    <label
      ><span>${words.when}</span>${
        when === undefined
          ? several(shown, actions)
          : html`<input
              placeholder=${words.whenHint}
              .value=${live(when)}
              @change=${typed('when', (text) => typedWhen(text, event['when']))}
            />`
      }</label
    >
    <label><span>${words.after}</span>${afterCell(event, shown, actions)}</label>
    <label
      ><span>${words.text}</span
      ><textarea
        rows="1"
        .value=${live(plain(event['text']))}
        ?readonly=${!isPlain(event['text'])}
        @input=${typed('text', (text) => text || undefined)}
      ></textarea>
    </label>
    <span
      ><button
        type="button"
        aria-label=${words.removeEvent(plain(event['title']))}
        @click=${() => actions.send({type: 'remove', id})}
      >
        ${words.remove}
      </button></span
    >
    ${
      own.length > 0
        ? html`<ul class="wrong">
            ${own.map(({message, severity}) => html`<li data-severity=${severity}>${message}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

const isPlain = (text: unknown): boolean => text === undefined || typeof text === 'string';
const plain = (text: unknown): string =>
  text === undefined ? '' : typeof text === 'string' ? text : JSON.stringify(text);

const several = ({words}: Shown, actions: Actions): TemplateResult =>
  html`<button type="button" @click=${() => actions.show({pane: 'json'})}>
    ${words.several}. ${words.inJson}
  </button>`;

function afterCell(event: Members, shown: Shown, actions: Actions): TemplateResult {
  const chosen = relationText(event['after']);
  if (chosen === undefined) return several(shown, actions);
  const id = String(event['id']);
  const others = eventsIn(shown.state.story).filter((each) => each['id'] !== id);
  return html`<select
    @change=${({target}: Event) =>
      actions.send({
        type: 'event',
        id,
        key: 'after',
        value: (target as HTMLSelectElement).value || undefined,
      })}
  >
    <option value="" ?selected=${chosen === ''}>${shown.words.none}</option>
    ${others.map(
      (each) =>
        html`<option value=${String(each['id'])} ?selected=${each['id'] === chosen}>
          ${plain(each['title'])}
        </option>`,
    )}
  </select>`;
}
