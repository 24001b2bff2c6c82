/** Each way to show the story on a page, ready to be copied. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {embedsOf} from '../core/embeds.ts';
import type {Actions, Shown} from './shown.ts';

export const embedDialog = ({state, parsed, words, copied}: Shown, actions: Actions): TemplateResult =>
  html`<dialog aria-labelledby="embed-title">
    <h2 id="embed-title">${words.embedTitle}</h2>
    <p>${words.embedHint}</p>
    ${(parsed ? embedsOf(state.draft.text, parsed) : []).map(
      ({form, markup, needsFile}) =>
        html`<section data-form=${form}>
          <h3>${words.forms[form]}</h3>
          ${needsFile ? html`<p class="hint">${words.needsFile}</p>` : nothing}
          <textarea rows="4" readonly aria-label=${words.forms[form]} .value=${markup}></textarea>
          <p>
            <button type="button" @click=${() => void actions.copy(form, markup)}>${words.copy}</button>
            <span role="status">${copied[form] ?? ''}</span>
          </p>
        </section>`,
    )}
    <form method="dialog"><button>${words.close}</button></form>
  </dialog>`;
