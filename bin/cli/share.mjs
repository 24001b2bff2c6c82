import {localText} from '../../dist/story/text.js';
import {mediaType} from '../../dist/story/media-type.js';
import {plainText} from '../../dist/story/rich-text.js';

/** CSS px: what a frame is given before its page tells its height. */
const [WIDTH, HEIGHT] = [680, 720];

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What a link to a story shows elsewhere: its title, its summary, its picture. */
function previewOf(story, lang, url) {
  const words = (text) => localText(text, lang ?? story.lang, story.lang).text;
  const {media} = story;
  const picture = media && mediaType(media) === 'image' ? media : undefined;
  return {
    title: words(story.title),
    description: story.summary === undefined ? undefined : plainText(words(story.summary)),
    url,
    image: picture && new URL(picture.src, url).href,
    'image:alt': picture && words(picture.alt),
  };
}

/** Open Graph, and where oEmbed is to be found: in the page itself, because those who ask run no script. */
export function shareHead(story, lang, url) {
  const preview = Object.entries({type: 'article', ...previewOf(story, lang, url)});
  const tags = preview.flatMap(([name, value]) =>
    value ? [`<meta property="og:${name}" content="${escape(value)}" />`] : [],
  );
  const oembed = escape(new URL('oembed.json', url).href);
  return [
    `<link rel="canonical" href="${escape(url)}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${oembed}" />`,
    ...tags,
  ].join('\n    ');
}

/** The answer of oEmbed: a frame that needs nothing else on the page that takes it. */
export function oembedOf(story, lang, url) {
  const {title, image} = previewOf(story, lang, url);
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
  return {
    version: '1.0',
    type: 'rich',
    title,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe data-story-timeline src="${escape(url)}" title="${escape(title)}" width="100%" height="${HEIGHT}" style="border: 0" sandbox="${sandbox}" loading="lazy"></iframe>`,
    ...(image && {thumbnail_url: image}),
  };
}
