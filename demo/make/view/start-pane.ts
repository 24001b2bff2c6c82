/** Before there is a story: paste, drop, or begin with nothing. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {textOf} from '../core/draft.ts';
import type {Actions, Shown} from './shown.ts';

export function startPane({state, words, notes, lang}: Shown, actions: Actions): TemplateResult {
  const {pasted} = state.draft;
  const empty = textOf({version: 1, lang, title: words.work, events: []});
  return html`<label
      >${words.start}
      <span class="hint">${words.startHint}</span>
      <textarea
        rows="14"
        data-start
        .value=${live(pasted)}
        @input=${({target}: Event) =>
          actions.send({type: 'paste', text: (target as HTMLTextAreaElement).value})}
      ></textarea>
    </label>
    ${
      notes.length > 0
        ? html`<ul class="trouble" role="alert">
            ${notes.map(
              ({message, line, column}) =>
                html`<li>
                  ${message}${line === undefined ? nothing : html` (${words.place(line, column ?? 1)})`}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <p class="buttons">
      <button
        type="button"
        class="main"
        data-make
        ?disabled=${!pasted.trim()}
        @click=${() => void actions.take(pasted)}
      >
        ${words.make}
      </button>
      <button type="button" data-empty @click=${() => actions.send({type: 'open', text: empty})}>
        ${words.empty}
      </button>
    </p>`;
}
