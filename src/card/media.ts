import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import type {Event, Media} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';

/** Pictures, videos and sounds; another site's only once the reader asks for it. */
export function mediaTemplate(
  context: ViewContext,
  event: Event,
): readonly TemplateResult[] | typeof nothing {
  if (!event.media) return nothing;
  const list = Array.isArray(event.media) ? (event.media as readonly Media[]) : [event.media as Media];
  return list.map((media) => figure(context, media));
}

function figure(context: ViewContext, media: Media): TemplateResult {
  const caption = context.text(media.caption).text;
  const credit = context.text(media.credit).text;
  const url = resolve(media.src);
  const ready = url?.origin === location.origin || context.state.wantedMedia.has(media.src);
  return html`<figure class="media" part="media">
    ${ready ? player(context, media) : facade(context, media, url)}
    ${
      caption || credit
        ? html`<figcaption>
            ${caption} ${credit ? html`<span class="credit">${credit}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function facade(context: ViewContext, media: Media, url: URL | undefined): TemplateResult {
  const {messages} = context.words;
  const label = {image: messages.loadImage, video: messages.loadVideo, audio: messages.loadAudio}[
    kind(media)
  ];
  return html`<p class="media-alt">${context.text(media.alt).text}</p>
    <button
      type="button"
      class="button"
      @click=${() => context.dispatch({type: 'media', src: media.src, outcome: 'wanted'})}
    >
      ${fill(label, {site: url?.hostname ?? media.src, host: url?.hostname ?? media.src})}
    </button>`;
}

function player(context: ViewContext, media: Media): TemplateResult {
  const alt = context.text(media.alt).text;
  if (context.state.failedMedia.has(media.src)) return html`<p class="media-alt">${alt}</p>`;
  switch (kind(media)) {
    case 'video':
      return html`<video src=${media.src} controls preload="metadata" aria-label=${alt}></video>`;
    case 'audio':
      return html`<audio src=${media.src} controls preload="metadata" aria-label=${alt}></audio>`;
    case 'image':
      return html`<img
        src=${media.src}
        alt=${alt}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${() => context.dispatch({type: 'media', src: media.src, outcome: 'failed'})}
      />`;
  }
}

const kind = ({type, src}: Media): 'image' | 'video' | 'audio' => {
  if (type && type !== 'embed') return type;
  if (/\.(mp4|webm|ogv|mov)([?#]|$)/i.test(src)) return 'video';
  return /\.(mp3|ogg|oga|wav|m4a)([?#]|$)/i.test(src) ? 'audio' : 'image';
};

function resolve(src: string): URL | undefined {
  try {
    return new URL(src, document.baseURI);
  } catch {
    return undefined;
  }
}
