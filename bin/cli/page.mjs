import {directionOf} from '../../dist/story/language.js';
import {localText} from '../../dist/story/text.js';
import {itemList} from './item-list.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** JSON that no text in it can end. */
const inScript = (value) => JSON.stringify(value).replace(/</g, '\\u003c');

/** A whole page around a story; `head` and `body` are markup. */
export function page(story, lang, {head = '', body}) {
  const title = localText(story.title, lang ?? story.lang, story.lang);
  return `<!doctype html>
<html lang="${escape(title.lang)}" dir="${directionOf(title.lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(title.text)}</title>
    <script type="application/ld+json">${inScript(itemList(story, lang))}</script>
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>`;
}
