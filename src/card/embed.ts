/** Another site's player: a poster of the page's own, and a sandboxed frame once the reader asks for it. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import type {Media} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';
import {playIcon} from '../view/icons.ts';
import {mayLoad, type Player} from '../view/media.ts';

/** Milliseconds within which a policy would have refused a frame. */
const REFUSAL = 5000;

export function embedTemplate(context: ViewContext, media: Media, player: Player): TemplateResult {
  const title = context.text(media.alt).text || player.site;
  const elsewhere = html`<p class="media-elsewhere">
    <a href=${media.src} rel="noopener">${fill(context.words.messages.openOn, {host: player.site})}</a>
  </p>`;
  if (!context.state.wantedMedia.has(media.src)) return poster(context, media, player);
  return html`<iframe
      src=${player.address}
      title=${title}
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      referrerpolicy="strict-origin-when-cross-origin"
      allowfullscreen
    ></iframe>
    ${elsewhere}`;
}

function poster(context: ViewContext, media: Media, player: Player): TemplateResult {
  const {state, words, dispatch, text} = context;
  const {thumbnail, src} = media;
  const picture = thumbnail !== undefined && mayLoad(state, thumbnail) && !state.failedMedia.has(thumbnail);
  const play = (): void => {
    whenRefused(player, () => dispatch({type: 'media', src, outcome: 'failed'}));
    dispatch({type: 'media', src, outcome: 'wanted'});
  };
  return html`<div class="poster">
      ${
        picture
          ? html`<img
              src=${thumbnail}
              alt=""
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
              @error=${() => dispatch({type: 'media', src: thumbnail, outcome: 'failed'})}
            />`
          : nothing
      }
      <button type="button" class="button play" @click=${play}>
        ${playIcon()} <span>${fill(words.messages.playOn, {host: player.site})}</span>
      </button>
    </div>
    <p class="poster-title">${text(media.alt).text}</p>`;
}

/** A page's policy that allows no such frame tells the document, and nobody else. */
function whenRefused({address}: Player, refused: () => void): void {
  const {origin} = new URL(address);
  const heard = new AbortController();
  const hear = ({blockedURI, effectiveDirective}: SecurityPolicyViolationEvent): void => {
    if (!blockedURI.startsWith(origin) || !/^(frame|child|default)-src$/.test(effectiveDirective)) return;
    heard.abort();
    refused();
  };
  document.addEventListener('securitypolicyviolation', hear, {signal: heard.signal});
  setTimeout(() => heard.abort(), REFUSAL);
}
