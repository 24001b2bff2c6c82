/** What stands under every view: commands, and the keys in a dialog that a button or `?` opens. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import {effectiveView, shownIds} from '../state.ts';
import type {ViewContext} from '../view/context.ts';

/** The commands under every view. */
export function footTools(context: ViewContext): TemplateResult {
  const {state, words, downloadSVG, openHelp} = context;
  const {messages} = words;
  const drawn = effectiveView(state) !== 'table' && shownIds(state).length > 0;
  return html`${
      drawn
        ? html`<button type="button" class="link" @click=${downloadSVG}>
            ${fill(messages.download, {format: 'SVG'})}
          </button>`
        : nothing
    }
    <button type="button" class="link keys-button" @click=${openHelp}>${messages.help}</button>
    ${helpDialog(context)}`;
}

function helpDialog({state, words: {messages}}: ViewContext): TemplateResult {
  const clock = [
    ['+ − 0', messages.helpZoom],
    ['← →', messages.helpPan],
  ] as const;
  const view = effectiveView(state);
  const keys = [
    ...(view === 'clock' ? clock : []),
    [view === 'sequence' ? '↑ ↓ ← →' : '↑ ↓', messages.helpStep],
    [`${messages.keyHome} ${messages.keyEnd}`, messages.helpEnds],
    ['Enter', messages.helpOpen],
    ['Esc', messages.helpClose],
    ['/', messages.search],
    ['?', messages.help],
  ] as const;
  return html`<dialog class="help" aria-labelledby="help-title">
    <form method="dialog">
      <p id="help-title" class="help-title">${messages.help}</p>
      <dl class="keys">
        ${keys.map(
          ([names, meaning]) =>
            html`<dt>${names.split(' ').map((name) => html`<kbd>${name}</kbd> `)}</dt>
              <dd>${meaning}</dd>`,
        )}
      </dl>
      <button class="button">${messages.close}</button>
    </form>
  </dialog>`;
}

export function openHelp(root: ParentNode): void {
  root.querySelector<HTMLDialogElement>('dialog.help')?.showModal();
}
