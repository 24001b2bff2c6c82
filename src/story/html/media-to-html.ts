import {element, textHtml} from './html.ts';
import type {Html} from './html.ts';
import type {HtmlContext} from './html-context.ts';
import {mediaType} from '../media-type.ts';
import type {Media} from '../story.ts';

/**
 * A picture, a film or a recording of the page's own site; of another site a link, because the list loads nothing that
 * the reader did not ask for. Which hosts count as the page's own is for its author to say.
 */
export function mediaHtml(media: Media, {local, say, data, isOwnHost}: HtmlContext): Html {
  const {src, alt, credit, caption} = media;
  const type = mediaType(media);
  const description = local(alt).text;
  const more = data(media, 'thumbnail');
  const shown = type !== 'embed' && isOwnHost(src) ? player(media, type, description, more) : undefined;
  // A link needs words: without a description its address.
  const link = {
    href: src,
    'data-type': type,
    'data-alt': description === '' && '',
    ...size(media, 'data-'),
    ...more,
  };
  const legend = [
    caption !== undefined && say('span', caption, {'data-key': 'caption'}),
    caption !== undefined && credit !== undefined && textHtml(' '),
    credit !== undefined && say('small', credit, {'data-key': 'credit'}),
  ];
  return element(
    'figure',
    {},
    shown ?? element('a', link, textHtml(description.trim() === '' ? src : description)),
    (caption ?? credit) !== undefined && element('figcaption', {}, ...legend),
  );
}

function player(media: Media, type: string, description: string, more: object): Html {
  const isImage = type === 'image';
  return element(isImage ? 'img' : type, {
    src: media.src,
    ...(isImage
      ? {alt: description, loading: 'lazy'}
      : {'aria-label': description, controls: '', preload: 'none'}),
    ...size(media, ''),
    ...more,
  });
}

const size = ({width, height}: Media, prefix: string): object => ({
  [`${prefix}width`]: width,
  [`${prefix}height`]: height,
});
