/** The card of one event: what happened, in whose words, who says so, and why it stands where it stands. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import {formatList} from '../words/time/format.ts';
import type {Event, Says} from '../story/story.ts';
import {primaryLanguage} from '../words/language.ts';
import type {ViewContext} from '../view/context.ts';
import {marked} from '../view/marked.ts';
import {disagreements} from './disagreement.ts';
import {linkIcon} from '../view/icons.ts';
import {hostOf} from '../view/media.ts';
import {mediaInWords, mediaTemplate} from './media.ts';
import {shownClaims} from './reference.ts';
import {textTemplate} from './rich-text.ts';
import {sourceLine} from './source-line.ts';
import {whyTemplate} from './why.ts';

export function cardTemplate(context: ViewContext, event: Event): TemplateResult {
  return html`${evidenceTemplate(context, event, mediaTemplate(context, event))}
  ${whyTemplate(context, event)} ${takeAway(context, event.id)}`;
}

/** What is there, unseen, while a card is closed, for the browser's own search and for paper: no medium is loaded for it. */
export function closedCardTemplate(context: ViewContext, event: Event): TemplateResult {
  // Nobody sees it: it is not made anew for each letter of a search.
  const plain = {...context, state: {...context.state, query: ''}};
  return evidenceTemplate(plain, event, mediaInWords(plain, event));
}

/** What a card says. `media`: what is shown beside the words. */
function evidenceTemplate(context: ViewContext, event: Event, media: unknown): TemplateResult {
  return html`
    ${textTemplate(context, context.text(event.text))} ${media} ${moreTemplate(context, event)}
    ${disagreements(context, event)}
    ${gathered(shownClaims(context, event)).map((claims) => claimTemplate(context, claims))}
    ${facts(context, event)}
  `;
}

/** The page that tells more. */
function moreTemplate({words}: ViewContext, {url}: Event): TemplateResult | typeof nothing {
  if (!url) return nothing;
  return html`<p class="more-page">
    <a href=${url} rel="noopener">${fill(words.messages.moreOn, {host: hostOf(url)})}</a>
  </p>`;
}

/** Excerpts of one paragraph, by one speaker, stand together. */
function gathered(claims: readonly Says[]): readonly (readonly Says[])[] {
  const groups = new Map<string, Says[]>();
  for (const claim of claims) {
    const {source, paragraph, speaker, via} = claim;
    const key = JSON.stringify([source, paragraph ?? claims.indexOf(claim), speaker, via]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

function claimTemplate(context: ViewContext, claims: readonly Says[]): TemplateResult {
  const [first] = claims;
  if (!first) return html``;
  const language = first.lang ?? context.state.model.story.lang;
  const quotation = joined(claims.map((claim) => claim.sentence ?? publishedQuote(claim, language)));
  const translated = joined(claims.map((claim) => translation(context, claim, language)));
  return html`<div class="claim">
    ${quotation ? html`<blockquote lang=${language} dir="auto">${marked(context, {text: quotation})}</blockquote>` : nothing}
    ${
      translated
        ? html`<p class="translation-heading">${context.words.messages.translationHeading}</p>
            <blockquote class="translation">${marked(context, {text: translated})}</blockquote>`
        : nothing
    }
    ${sourceLine(context, first)}
  </div>`;
}

/** What was left out between two excerpts is shown as left out. */
const joined = (excerpts: readonly (string | undefined)[]): string => excerpts.filter(Boolean).join(' […] ');

const publishedQuote = ({quote}: Says, language: string): string | undefined =>
  typeof quote === 'string' ? quote : (quote?.[language] ?? quote?.[primaryLanguage(language)]);

/** Ours, where the reader's language is not the source's. */
function translation(context: ViewContext, claim: Says, language: string): string | undefined {
  const reader = context.words.readerLang;
  if (primaryLanguage(reader) === primaryLanguage(language)) return undefined;
  const candidate = claim.sentence ? claim.translation : claim.quote;
  if (candidate === undefined || typeof candidate === 'string') return undefined;
  return candidate[reader] ?? candidate[primaryLanguage(reader)];
}

function facts(context: ViewContext, event: Event): TemplateResult | typeof nothing {
  const {messages, lang} = context.words;
  const people = (event.people ?? []).map((person) => context.text(person).text);
  const entries = [
    [messages.place, context.text(event.place).text],
    [messages.people, people.length > 0 ? formatList(people, lang) : ''],
    [messages.wording, context.text(event.wording).text],
  ].filter(([, value]) => value);
  if (entries.length === 0) return nothing;
  return html`<dl class="facts">
    ${entries.map(
      ([term, value]) =>
        html`<dt>${term}</dt>
          <dd>${marked(context, {text: value ?? ''})}</dd>`,
    )}
  </dl>`;
}

/** Link, citation, and the system's own sheet where there is one. */
function takeAway({state, words: {messages}, copy, share}: ViewContext, id: string): TemplateResult {
  const button = (icon: unknown, label: string, press: () => void): TemplateResult =>
    html`<button type="button" class="link" @click=${press}>${icon} <span>${label}</span></button>`;
  const copied = state.copied?.id === id ? state.copied.what : undefined;
  return html`<div class="take-away">
    ${button(linkIcon(), copied === 'link' ? messages.linkCopied : messages.copyLink, () =>
      copy({id, what: 'link'}),
    )}
    ${button(nothing, copied === 'citation' ? messages.citationCopied : messages.copyCitation, () =>
      copy({id, what: 'citation'}),
    )}
    ${share ? button(nothing, messages.share, () => share(id)) : nothing}
    ${copied === 'nothing' ? html`<span class="position">${messages.copyFailed}</span>` : nothing}
  </div>`;
}
