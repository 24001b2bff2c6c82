/** Who says so, in short: on a row, in a cell, in a file. */
import {html, nothing, type TemplateResult} from 'lit';
import {plural} from '../words/fill.ts';
import {formatList} from '../words/time/format.ts';
import {sentenceCase} from '../words/sentence.ts';
import type {Event, Says} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';

/** "Interfax párr. 7": the agency if any, then the paragraphs or the names of the sources that are on. */
export function reference(context: ViewContext, event: Event): TemplateResult | typeof nothing {
  const claims = shownClaims(context, event);
  if (claims.length === 0) return nothing;
  const via = [...new Set(claims.map((claim) => context.text(claim.via).text).filter(Boolean))];
  const agency = via.length > 0 ? sentenceCase(formatList(via, context.words.lang), context.words.lang) : '';
  const link = html`<a class="reference" href="#${event.id}" tabindex="-1"
    >${referenceText(context, claims)}</a
  >`;
  return agency ? html`${agency} ${link}` : link;
}

function referenceText(context: ViewContext, claims: readonly Says[]): string {
  const {words} = context;
  const paragraphs = [
    ...new Set(claims.flatMap(({paragraph}) => (paragraph === undefined ? [] : [paragraph]))),
  ];
  const unnumbered = claims.filter(({paragraph}) => paragraph === undefined).map(({source}) => source);
  const names = [...new Set(unnumbered)].map((id) => sourceName(context, id));
  const numbers = formatList(paragraphs.sort((a, b) => a - b).map(String), words.lang);
  const cited =
    paragraphs.length > 0
      ? [plural(words, words.messages.paragraphShort, paragraphs.length, {n: numbers})]
      : [];
  return formatList([...cited, ...names], words.lang);
}

const sourceName = (context: ViewContext, id: string): string => {
  const source = context.state.model.story.sources?.[id];
  return context.text(source?.publisher ?? source?.title).text || id;
};

/** The reference as plain text, for a table cell or a file. */
export function sourceNames(context: ViewContext, event: Event): string {
  const claims = shownClaims(context, event);
  return claims.length > 0 ? referenceText(context, claims) : '';
}

/** Claims whose source is on. */
export function shownClaims({state}: ViewContext, event: Event): readonly Says[] {
  return (event.says ?? []).filter(({source}) => !state.model.hiddenSources.includes(source));
}
