/** Who says so: the full line under a quotation. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import type {Says, Source} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';

/** "El artículo, párrafo 4", a link where the source has an address; the agency and the speaker before it. */
export function sourceLine(context: ViewContext, claim: Says): TemplateResult {
  const {words, state} = context;
  const source = state.model.story.sources?.[claim.source];
  const name = fullName(context, claim, source);
  const who = speaker(context, claim);
  const url = source?.url ?? source?.archived;
  return html`<p class="by">
    ${who ? html`${who}<br />` : nothing}${
      url
        ? html`<a href=${url} rel="noopener" lang=${source?.lang ?? nothing}>${name}</a>`
        : html`<cite>${name}</cite>`
    }
    ${source?.outside ? html` <span class="badge outside">${words.messages.badgeOutside}</span>` : nothing}
  </p>`;
}

function fullName(context: ViewContext, claim: Says, source: Source | undefined): string {
  const {messages} = context.words;
  const own = source?.kind === 'article' && !source.outside;
  const title = own ? messages.ownArticle : context.text(source?.title).text || claim.source;
  if (claim.paragraph === undefined) return title;
  return fill(messages.sourceParagraph, {
    source: title,
    paragraph: fill(messages.paragraph, {n: claim.paragraph}),
    n: claim.paragraph,
  });
}

function speaker(context: ViewContext, claim: Says): string {
  const {messages} = context.words;
  const name = context.text(claim.speaker).text;
  const via = context.text(claim.via).text;
  if (name && via) return fill(messages.speakerVia, {speaker: name, via});
  return name || (via && fill(messages.accordingTo, {source: via, via}));
}
