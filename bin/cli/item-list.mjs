import {mediaType} from '../../dist/story/media-type.js';
import {plainText} from '../../dist/story/rich-text.js';
import {localText} from '../../dist/story/text.js';

/** What schema.org takes for a date: a day, a month, a year, or a time with an offset. Nothing that is only about then. */
const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$|^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

const dateIn = (moment) => (typeof moment === 'string' && ISO.test(moment) ? moment : undefined);

/** Where statements differ, or one is inferred, search engines are told nothing. */
function dates(when) {
  if (typeof when === 'string' && when.includes('/')) {
    const [from, to] = when.split('/');
    return {startDate: dateIn(from), endDate: dateIn(to)};
  }
  if (typeof when === 'string') return {startDate: dateIn(when)};
  if (!when || Array.isArray(when) || when.basis === 'inferred') return {};
  return 'from' in when
    ? {startDate: dateIn(when.from), endDate: dateIn(when.to)}
    : {startDate: dateIn(when.on)};
}

/** The story as an `ItemList` of schema.org, in the document's order: its events and what is said of their time. */
export function itemList(story, lang = story.lang) {
  const words = (text) => (text === undefined ? undefined : localText(text, lang, story.lang).text);
  const plain = (text) => (text === undefined ? undefined : plainText(words(text)));
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: words(story.title),
    description: words(story.summary),
    itemListOrder: 'https://schema.org/ItemListUnordered',
    numberOfItems: story.events.length,
    itemListElement: story.events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Event',
        '@id': `#${event.id}`,
        name: words(event.title),
        description: plain(event.text),
        ...dates(event.when),
        url: event.url,
        location: event.place === undefined ? undefined : {'@type': 'Place', name: words(event.place)},
        image: [event.media ?? []].flat().find((media) => mediaType(media) === 'image')?.src,
      },
    })),
  };
}
