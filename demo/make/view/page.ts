/** The whole page. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {eventsIn} from '../core/draft.ts';
import {isBroken} from '../core/state.ts';
import {articlePane} from './article-pane.ts';
import {embedDialog} from './embed-dialog.ts';
import type {Actions, Pane, Shown} from './shown.ts';
import {startPane} from './start-pane.ts';
import {tablePane} from './table-pane.ts';

export function page(shown: Shown, actions: Actions): TemplateResult {
  const {state, words, trouble} = shown;
  const hasStory = state.draft.text !== '';
  return html`<header>
      <h1>${words.title}</h1>
      <p>${words.promise}</p>
      ${languages(shown)}
    </header>
    ${tools(shown, actions)}
    <p class="trouble" role="alert">${trouble}</p>
    ${keeping(shown, actions)}
    <main ?data-has-story=${hasStory}>
      <section class="work" aria-label=${words.work}>
        ${hasStory ? panes(shown, actions) : startPane(shown, actions)} ${notes(shown)}
      </section>
      <section class="live" ?hidden=${!hasStory} aria-label=${words.live}>
        <h2>${words.live}</h2>
        ${eventsIn(state.story).length === 0 ? html`<p class="hint">${words.noEvents}</p>` : nothing}
        <story-timeline
          lang=${shown.parsed?.lang ?? shown.lang}
          silent
          ?hidden=${eventsIn(state.story).length === 0}
        ></story-timeline>
        ${issues(shown, actions)}
      </section>
    </main>
    ${embedDialog(shown, actions)}`;
}

const languages = ({lang, words}: Shown): TemplateResult =>
  html`<nav aria-label=${words.language}>
    <a href="?lang=en" lang="en" aria-current=${lang === 'en'}>English</a>
    <a href="?lang=es" lang="es" aria-current=${lang === 'es'}>Español</a>
  </nav>`;

function tools({state, words, parsed}: Shown, actions: Actions): TemplateResult {
  const {draft, past, future} = state;
  return html`<div class="tools">
    <label class="button"
      >${words.open}
      <input
        type="file"
        class="hidden"
        @change=${({target}: Event) => {
          const input = target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) void actions.open(file);
          input.value = '';
        }}
    /></label>
    <button type="button" ?disabled=${!draft.text} @click=${() => actions.save()}>${words.save}</button>
    <button type="button" ?disabled=${past.length === 0} @click=${() => actions.send({type: 'undo'})}>
      ${words.undo}
    </button>
    <button type="button" ?disabled=${future.length === 0} @click=${() => actions.send({type: 'redo'})}>
      ${words.redo}
    </button>
    <button
      type="button"
      data-embed
      ?disabled=${!parsed || isBroken(state)}
      @click=${() => document.querySelector('dialog')?.showModal()}
    >
      ${words.embed}
    </button>
    <button type="button" ?disabled=${!draft.text} @click=${() => actions.send({type: 'clear'})}>
      ${words.clear}
    </button>
  </div>`;
}

function keeping({keeping: kept, words}: Shown, actions: Actions): TemplateResult {
  const said = {
    nothing: '',
    kept: words.kept,
    restored: `${words.restored} ${words.kept}`,
    forgotten: words.forgotten,
    refused: words.notKept,
  }[kept];
  const canForget = kept === 'kept' || kept === 'restored';
  return html`<p class="kept">
    <span role="status">${said}</span>
    ${
      canForget
        ? html`<button type="button" data-forget @click=${() => actions.forget()}>${words.forget}</button>`
        : nothing
    }
  </p>`;
}

function panes(shown: Shown, actions: Actions): TemplateResult {
  const {state, words, pane} = shown;
  const {article} = state.draft;
  const all: readonly Pane[] = article ? ['article', 'table', 'json'] : ['table', 'json'];
  const isHidden = isBroken(state) && pane !== 'json';
  return html`<div class="tabs" role="tablist" aria-label=${words.work}>
      ${all.map(
        (each) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${each}"
            aria-controls="pane"
            aria-selected=${each === pane}
            @click=${() => actions.show({pane: each})}
          >
            ${words[each]}
          </button>`,
      )}
    </div>
    <div id="pane" role="tabpanel" aria-labelledby="tab-${pane}">
      ${isHidden ? html`<p class="trouble">${words.broken}</p>` : nothing}
      ${!isHidden && pane === 'article' && article ? articlePane(article, shown, actions) : nothing}
      ${!isHidden && pane === 'table' ? tablePane(shown, actions) : nothing}
      <div class="json" ?hidden=${pane !== 'json'}></div>
    </div>`;
}

function issues({issues: found, words}: Shown, actions: Actions): TemplateResult {
  if (found.length === 0) return html`<p class="hint">${words.fine}</p>`;
  return html`<details class="issues" ?open=${found.some(({severity}) => severity === 'error')}>
    <summary>${words.issues(found.length)}</summary>
    <ul>
      ${found.map(
        ({severity, message, line = 1, column = 1}) =>
          html`<li data-severity=${severity}>
            <b>${words.severities[severity]}.</b> ${message}
            <button type="button" @click=${() => void actions.goTo(line, column)}>
              ${words.place(line, column)}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function notes({notes: told, words, state}: Shown): unknown {
  if (told.length === 0 || state.draft.text === '') return nothing;
  return html`<details class="notes">
    <summary>${words.notes} (${told.length})</summary>
    <ul>
      ${told.map(
        ({kind, message, line, column}) =>
          html`<li>
            <b>${words.noteKinds[kind]}.</b> ${message}
            ${line === undefined ? nothing : html`<small>${words.place(line, column ?? 1)}</small>`}
          </li>`,
      )}
    </ul>
  </details>`;
}
