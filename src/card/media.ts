/** Pictures, videos and sounds; another site's only once the reader asks, or the page has named its host. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import {mediaType} from '../story/media-type.ts';
import type {Event, Media} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';
import {addressOf, hostOf, mayLoad, mediaOf, playerOf} from '../view/media.ts';
import {embedTemplate} from './embed.ts';

export const mediaTemplate = (context: ViewContext, event: Event): readonly TemplateResult[] =>
  mediaOf(event).map((media) => figureTemplate(context, media));

/** Of a closed card, on paper: what there is to see, and where. */
export const mediaInWords = (context: ViewContext, event: Event): readonly TemplateResult[] =>
  mediaOf(event).map((media) => {
    const words = [media.alt, media.caption, media.credit].map((text) => context.text(text).text);
    return html`<p class="on-paper-only">${[...words.filter(Boolean), addressOf(media)].join(' · ')}</p>`;
  });

/** A medium with its caption, and who made it apart. */
export function figureTemplate(context: ViewContext, media: Media): TemplateResult {
  const caption = context.text(media.caption);
  const credit = context.text(media.credit);
  return html`<figure class="media" part="media">
    ${shownMedium(context, media)}
    ${
      caption.text || credit.text
        ? html`<figcaption>
            ${caption.text ? html`<p class="caption" lang=${caption.lang} dir=${caption.dir}>${caption.text}</p>` : nothing}
            ${credit.text ? html`<p class="credit" lang=${credit.lang} dir=${credit.dir}>${credit.text}</p>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function shownMedium(context: ViewContext, media: Media): TemplateResult {
  if (context.state.failedMedia.has(media.src)) return failedTemplate(context, media);
  const type = mediaType(media);
  if (type !== 'embed')
    return mayLoad(context.state, media.src) ? loaded(context, media, type) : facade(context, media, type);
  const player = playerOf(media.src);
  return player ? embedTemplate(context, media, player) : pageLink(context, media);
}

/** A page that cannot be framed. */
const pageLink = (context: ViewContext, {src, alt}: Media): TemplateResult =>
  html`<p class="media-alt">
    <a href=${src} rel="noopener">${context.text(alt).text || src}</a>
    <span class="media-host">${hostOf(src)}</span>
  </p>`;

/** What is not there says so, and where it would be. */
function failedTemplate(context: ViewContext, {src, alt}: Media): TemplateResult {
  const host = hostOf(src);
  return html`<div class="media-alt" role="status">
    <p>${context.text(alt).text}</p>
    <p>
      ${fill(context.words.messages.mediaFailed, {host})}
      <a href=${src} rel="noopener">${fill(context.words.messages.openOn, {host})}</a>
    </p>
  </div>`;
}

function facade(context: ViewContext, media: Media, type: 'image' | 'video' | 'audio'): TemplateResult {
  const {loadImage, loadVideo, loadAudio} = context.words.messages;
  const label = {image: loadImage, video: loadVideo, audio: loadAudio}[type];
  return html`<div class="media-alt">
    <p>${context.text(media.alt).text}</p>
    <button
      type="button"
      class="button"
      @click=${() => context.dispatch({type: 'media', src: media.src, outcome: 'wanted'})}
    >
      ${fill(label, {host: hostOf(media.src)})}
    </button>
  </div>`;
}

/** Width and height hold its place before it is there. */
function loaded(context: ViewContext, media: Media, type: 'image' | 'video' | 'audio'): TemplateResult {
  const {src, width, height, thumbnail} = media;
  const alt = context.text(media.alt).text;
  const failed = (): void => context.dispatch({type: 'media', src, outcome: 'failed'});
  const poster = thumbnail !== undefined && mayLoad(context.state, thumbnail) ? thumbnail : nothing;
  switch (type) {
    case 'video':
      return html`<video
        src=${src}
        width=${width ?? nothing}
        height=${height ?? nothing}
        poster=${poster}
        controls
        playsinline
        preload=${poster === nothing ? 'metadata' : 'none'}
        aria-label=${alt}
        @error=${failed}
      ></video>`;
    case 'audio':
      return html`<audio src=${src} controls preload="metadata" aria-label=${alt} @error=${failed}></audio>`;
    case 'image':
      return html`<img
        src=${src}
        alt=${alt}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${failed}
      />`;
  }
}
