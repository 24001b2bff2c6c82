import {extname} from 'node:path';
import {toHTML} from '../../dist/index.js';
import {OK, Stop} from './exit.mjs';
import {writeFolder} from './folder.mjs';
import {readDocument, readInput, storyOf, writeOutput} from './input.mjs';
import {itemList} from './item-list.mjs';
import {page} from './page.mjs';
import {picture} from './picture.mjs';
import {writeBytes, writeLine} from './terminal.mjs';

const BY_ENDING = {
  '.html': 'html',
  '.htm': 'html',
  '.svg': 'svg',
  '.png': 'png',
  '.jsonld': 'jsonld',
  '': 'embed',
};

/** What a story can be written as: text, bytes, or with `embed` a folder. */
const TARGETS = {
  html: ({story}, {lang, fragment, 'heading-level': level}) => {
    const list = toHTML(story, {...(lang && {lang}), headingLevel: Number(level ?? (fragment ? 2 : 1))});
    return fragment ? list : page(story, lang, {body: list});
  },
  jsonld: ({story}, {lang}) => JSON.stringify(itemList(story, lang), undefined, 2),
  svg: (document, options, words) => drawn('svg', document, options, words),
  png: (document, options, words) => drawn('png', document, options, words),
  embed: undefined,
};

/** Writes a story as what the target says. */
export async function render([file], options, words) {
  const target = targetOf(options, words);
  for (const [name, values] of Object.entries(VALUES)) expectOne(name, values, options, words);
  if (target === 'embed' && !options.output) throw new Stop(words.noOutput);
  if (target === 'png' && !options.output && process.stdout.isTTY) throw new Stop(words.noTerminal(target));
  const {name, text} = await readInput(file, words);
  const document = await readDocument(text, options);
  const story = storyOf(document, name);
  if (target === 'embed') {
    const count = await writeFolder(options.output, {
      ...document,
      lang: options.lang,
      url: placeOf(options, words),
      words,
    });
    writeLine(words.written(options.output, count));
    return OK;
  }
  const made = await TARGETS[target]({...document, story}, options, words);
  const whole = typeof made === 'string' ? `${made}\n` : made;
  if (options.output) await writeOutput(options.output, whole, words);
  else writeBytes(whole);
  return OK;
}

/** Where the folder will stand: the address of its page. What names no file is a folder. */
function placeOf({url}, words) {
  if (url === undefined) return undefined;
  const place = URL.canParse(url) ? new URL(url) : undefined;
  if (!place || !/^https?:$/.test(place.protocol)) throw new Stop(words.wrongOption(`--url ${url}`));
  if (!/\/$|\.\w+$/.test(place.pathname)) place.pathname += '/';
  return place.href;
}

function targetOf({to, output}, words) {
  const target = to ?? (output === undefined ? 'html' : (BY_ENDING[extname(output)] ?? 'html'));
  if (!Object.hasOwn(TARGETS, target)) throw new Stop(words.unknownTarget(target, Object.keys(TARGETS)));
  return target;
}

const VALUES = {
  'heading-level': /^[1-6]$/,
  view: /^(sequence|clock|table)$/,
  width: /^[1-9]\d{2,3}$/,
  theme: /^(light|dark)$/,
};

function expectOne(name, values, options, words) {
  const value = options[name];
  if (value !== undefined && !values.test(value)) throw new Stop(words.wrongOption(`--${name} ${value}`));
}

const WIDTH = '800';

const drawn = (kind, {source}, {width = WIDTH, view, theme = 'light', lang}, words) =>
  picture({kind, source, width: Number(width), view, theme, lang}, words);
