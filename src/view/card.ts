/** The card of one event: what happened, in whose words, who says so, and why it stands where it stands. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../i18n/fill.ts';
import {formatList} from '../i18n/format.ts';
import type {Event, Says} from '../story/story.ts';
import {primaryLanguage} from '../i18n/language.ts';
import type {ViewContext} from './context.ts';
import {arrow, linkIcon} from './icons.ts';
import {mediaTemplate} from './media.ts';
import {shownClaims, sourceLine} from './source-line.ts';
import {whyTemplate} from './why.ts';

export function cardTemplate(context: ViewContext, event: Event): TemplateResult {
  const text = context.text(event.text);
  return html`
    ${text.text ? html`<p class="text" lang=${text.lang} dir=${text.dir}>${text.text}</p>` : nothing}
    ${shownClaims(context, event).map((claim) => claimTemplate(context, claim))} ${facts(context, event)}
    ${mediaTemplate(context, event)} ${whyTemplate(context, event)} ${steps(context, event)}
  `;
}

function claimTemplate(context: ViewContext, claim: Says): TemplateResult {
  const language = claim.lang ?? context.state.story.lang;
  const quotation = claim.sentence ?? publishedQuote(claim, language);
  const translated = translation(context, claim, language);
  return html`<div class="claim">
    ${quotation ? html`<blockquote lang=${language} dir="auto">${quotation}</blockquote>` : nothing}
    ${translated
      ? html`<p class="translation-heading">${context.words.messages.translationHeading}</p>
          <blockquote class="translation">${translated}</blockquote>`
      : nothing}
    ${sourceLine(context, claim)}
  </div>`;
}

const publishedQuote = ({quote}: Says, language: string): string | undefined =>
  typeof quote === 'string' ? quote : (quote?.[language] ?? quote?.[primaryLanguage(language)]);

/** Ours, where the reader's language is not the source's. */
function translation(context: ViewContext, claim: Says, language: string): string | undefined {
  const reader = context.words.lang;
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
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

function steps(context: ViewContext, event: Event): TemplateResult {
  const {state, words} = context;
  const {messages} = words;
  const {ids} = state.sequence;
  const index = ids.indexOf(event.id);
  const step = (by: 1 | -1, label: string): TemplateResult => {
    const atEnd = index + by < 0 || index + by >= ids.length;
    return html`<button
      type="button"
      class="button"
      data-step=${by}
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${() => (atEnd ? undefined : context.step(by))}
    >
      ${by < 0 ? [arrow(by), ' ', label] : [label, ' ', arrow(by)]}
    </button>`;
  };
  return html`<div class="steps">
    ${step(-1, messages.previous)} ${step(1, messages.next)}
    <span class="position">${fill(messages.position, {i: index + 1, n: ids.length})}</span>
    <button type="button" class="link copy" @click=${() => context.copyLink(event.id)}>
      ${linkIcon()} <span>${state.copied === event.id ? messages.linkCopied : messages.copyLink}</span>
    </button>
  </div>`;
}
