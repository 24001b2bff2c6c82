/** The article: numbered paragraphs, whose sentences become events. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {paragraphsOf} from '../article/paragraphs.ts';
import type {Paragraph} from '../article/paragraphs.ts';
import {eventsIn} from '../core/draft.ts';
import type {Article, ArticleLanguage} from '../core/draft.ts';
import {isFrom} from '../core/marked-event.ts';
import {ARTICLE} from '../core/update.ts';
import {eventCard} from './event-card.ts';
import type {SentenceEvents} from './event-card.ts';
import {storyFields} from './story-fields.ts';
import type {Actions, Shown} from './shown.ts';

const LANGUAGES: Readonly<Record<ArticleLanguage, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
};

export function articlePane(article: Article, shown: Shown, actions: Actions): TemplateResult {
  const {words} = shown;
  return html`${storyFields(shown, actions)} ${aboutArticle(article, shown, actions)}
    <p class="hint">${words.sentences}</p>
    <div class="article" lang=${article.lang}>
      ${paragraphsOf(article.text, article.lang).map((paragraph) => paragraphTemplate(paragraph, shown, actions))}
    </div>`;
}

function aboutArticle({lang, published}: Article, {words}: Shown, actions: Actions): TemplateResult {
  return html`<div class="fields">
    <label
      >${words.published}
      <input
        type="date"
        name="published"
        .value=${live(published)}
        @change=${({target}: Event) =>
          actions.send({type: 'about-article', about: {published: (target as HTMLInputElement).value}})}
      />
      <span class="hint">${words.publishedHint}</span></label
    >
    <label
      >${words.articleLanguage}
      <select
        @change=${({target}: Event) =>
          actions.send({
            type: 'about-article',
            about: {lang: (target as HTMLSelectElement).value as ArticleLanguage},
          })}
      >
        ${Object.entries(LANGUAGES).map(
          ([tag, name]) => html`<option value=${tag} ?selected=${tag === lang}>${name}</option>`,
        )}
      </select></label
    >
  </div>`;
}

function paragraphTemplate({number, sentences}: Paragraph, shown: Shown, actions: Actions): TemplateResult {
  if (number === undefined) return html`<p class="headline">${sentences.join(' ')}</p>`;
  const marked = sentences.map((sentence): SentenceEvents => ({
    sentence,
    paragraph: number,
    events: eventsIn(shown.state.story).filter((event) =>
      isFrom(event, {source: ARTICLE, sentence, paragraph: number}),
    ),
  }));
  return html`<section class="paragraph" aria-label=${shown.words.paragraph(number)}>
    <span class="number" aria-hidden="true">${number}</span>
    <p>${marked.map((from) => sentenceTemplate(from, shown, actions))}</p>
    ${marked.flatMap((from) => from.events.map((event) => eventCard(event, from, shown, actions)))}
  </section>`;
}

/** A span and no button: only so does it wrap as a sentence does. */
function sentenceTemplate(
  {sentence, paragraph, events}: SentenceEvents,
  shown: Shown,
  actions: Actions,
): TemplateResult {
  const choose = (): void => {
    const [first] = events;
    if (!first) return actions.mark(sentence, paragraph);
    document
      .querySelector<HTMLElement>(`[data-event="${CSS.escape(String(first['id']))}"] [data-title]`)
      ?.focus();
  };
  return html`<span
      class="sentence"
      role="button"
      tabindex="0"
      ?data-marked=${events.length > 0}
      @click=${choose}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
      >${sentence}${
        events.length > 0 ? html`<span class="hidden">${shown.words.isMarked(events.length)}</span>` : nothing
      }</span
    >
    ${' '}`;
}
