import {html, nothing, type TemplateResult} from 'lit';
import {richText, type Piece} from '../story/rich-text.ts';
import type {LocalText} from '../story/text.ts';
import type {ViewContext} from '../view/context.ts';
import {marked} from '../view/marked.ts';

/** An event's text, a paragraph each; another site learns nothing of where a link was. */
export function textTemplate(context: ViewContext, {text, lang, dir}: LocalText): readonly TemplateResult[] {
  const shown = (piece: Piece): unknown => pieceTemplate(context, piece);
  return richText(text).map(
    (pieces) => html`<p class="text" lang=${lang || nothing} dir=${dir}>${pieces.map(shown)}</p>`,
  );
}

function pieceTemplate(context: ViewContext, piece: Piece): unknown {
  if (piece.kind === 'text') return marked(context, piece);
  const inside = piece.pieces.map((one) => pieceTemplate(context, one));
  switch (piece.kind) {
    case 'emphasis':
      return html`<em>${inside}</em>`;
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'link':
      return html`<a href=${piece.url} rel="noopener">${inside}</a>`;
  }
}
