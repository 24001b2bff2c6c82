/** What is said of the whole story. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Actions, Shown} from './shown.ts';

export function storyFields({state, words}: Shown, actions: Actions): TemplateResult {
  const field = (key: string, label: string): TemplateResult => {
    const value = state.story?.[key];
    // A text in several languages is edited as JSON.
    const isText = value === undefined || typeof value === 'string';
    return html`<label
      >${label}
      <input
        data-story=${key}
        ?readonly=${!isText}
        .value=${live(isText ? (value ?? '') : JSON.stringify(value))}
        @input=${({target}: Event) =>
          actions.send({type: 'story', key, value: (target as HTMLInputElement).value || undefined})}
    /></label>`;
  };
  return html`<div class="fields">
    ${field('title', words.storyTitle)} ${field('timeZone', words.timeZone)}
  </div>`;
}
