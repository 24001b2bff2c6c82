import {html, nothing, type TemplateResult} from 'lit';
import {richText, type Piece} from '../story/rich-text.ts';
import type {LocalText} from '../story/text.ts';

/** An event's text, a paragraph each; another site learns nothing of where a link was. */
export const textTemplate = ({text, lang, dir}: LocalText): readonly TemplateResult[] =>
  richText(text).map(
    (pieces) => html`<p class="text" lang=${lang || nothing} dir=${dir}>${pieces.map(pieceTemplate)}</p>`,
  );

function pieceTemplate(piece: Piece): unknown {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'emphasis':
      return html`<em>${piece.pieces.map(pieceTemplate)}</em>`;
    case 'strong':
      return html`<strong>${piece.pieces.map(pieceTemplate)}</strong>`;
    case 'link':
      return html`<a href=${piece.url} rel="noopener">${piece.pieces.map(pieceTemplate)}</a>`;
  }
}
