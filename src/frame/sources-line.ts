import {html, nothing, type TemplateResult} from 'lit';
import {plural} from '../words/fill.ts';
import {soleSource} from '../words/provenance.ts';
import type {Source} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';

/** "Sources: …": each that is on, once, with its publisher. */
export function sourcesLine(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words} = context;
  const {messages} = words;
  const sources = Object.entries(state.model.story.sources ?? {}).filter(
    ([id]) => !state.model.hiddenSources.includes(id),
  );
  if (sources.length === 0) return nothing;
  const label = soleSource(words) ? messages.footSource : plural(words, messages.footSources, sources.length);
  return html`<p class="provenance" part="provenance">
    <b>${label}</b>
    ${sources.map(([, source], index) => [index > 0 ? messages.semicolon : nothing, sourceTemplate(context, source)])}.
  </p>`;
}

/** Title, and in brackets its publisher. */
function sourceTemplate({text}: ViewContext, {title, publisher, url}: Source): TemplateResult {
  const [name, by] = [text(title), text(publisher)];
  const named = html`<span lang=${name.lang} dir=${name.dir}>${name.text}</span>`;
  return html`${url ? html`<a href=${url} rel="noopener">${named}</a>` : named}${
    by.text && by.text !== name.text ? html` (<bdi lang=${by.lang}>${by.text}</bdi>)` : nothing
  }`;
}
