import {data, readData, readMember} from './html-data.ts';
import {textOf} from './html-text.ts';
import {mediaSchema} from '../read/schema.ts';

type Members = Record<string, unknown>;

/** A picture, a film, a recording; in a `<figure>` also a link to one. */
export const MEDIA = 'img, video, audio, figure > a[href]';

/** What stands in a figure's legend, as far as it is marked; else the whole of it is the caption. */
export function mediumFromHtml(medium: Element, figure: Element): Members {
  const legend = figure.querySelector('figcaption');
  const marked = legend ? [...legend.querySelectorAll('[data-key]')] : [];
  const label = descriptionOf(medium);
  return {
    src: medium.getAttribute('src') ?? medium.getAttribute('href') ?? undefined,
    ...(label !== null && {alt: label}),
    ...(/^(video|audio)$/.test(medium.localName) && {type: medium.localName}),
    ...(legend && !marked.length && textOf(legend) && {caption: textOf(legend)}),
    ...sizeOf(medium),
    ...readData(medium, mediaSchema.fields),
    ...Object.fromEntries(marked.map((each) => [data(each, 'key') ?? '', textOf(each)])),
    ...(medium.getAttribute('data-alt') === '' && {alt: ''}),
  };
}

function descriptionOf(medium: Element): string | null {
  if (medium.localName === 'a') return textOf(medium);
  return medium.getAttribute('aria-label') ?? medium.getAttribute('alt');
}

/** As attributes of their own, in pixels; a width in percent is about the page. */
function sizeOf(medium: Element): Members {
  const sizes = ['width', 'height'].flatMap((key) => {
    const value = medium.getAttribute(key)?.trim() ?? '';
    return /^\d+(\.\d+)?$/.test(value) && Number(value) > 0
      ? [[key, readMember(value, mediaSchema.fields, key)]]
      : [];
  });
  return Object.fromEntries(sizes) as Members;
}
