/** The keys, in a dialog that a button or `?` opens. */
import {html, type TemplateResult} from 'lit';
import {effectiveView} from '../state.ts';
import type {ViewContext} from './context.ts';

export function helpDialog({state, words: {messages}}: ViewContext): TemplateResult {
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
