import {extname} from 'node:path';
import {toHTML} from '../../dist/index.js';
import {OK, Stop} from './exit.mjs';
import {writeFolder} from './folder.mjs';
import {readDocument, readInput, storyOf, writeOutput} from './input.mjs';
import {itemList} from './item-list.mjs';
import {page} from './page.mjs';
import {writeLine} from './terminal.mjs';

const TARGETS = ['html', 'jsonld', 'embed'];
const BY_ENDING = {'.html': 'html', '.htm': 'html', '.jsonld': 'jsonld', '': 'embed'};

/** Writes a story as what the target says. */
export async function render([file], options, words) {
  const target =
    options.to ?? (options.output === undefined ? 'html' : (BY_ENDING[extname(options.output)] ?? 'html'));
  if (!TARGETS.includes(target)) throw new Stop(words.unknownTarget(target, TARGETS));
  const level = headingLevel(options, words);
  const {name, text} = await readInput(file, words);
  const document = await readDocument(text, options);
  const story = storyOf(document, name);
  if (target === 'embed') return writeEmbed(document.source, story, options, words);
  const made =
    target === 'jsonld'
      ? JSON.stringify(itemList(story, options.lang), undefined, 2)
      : html(story, options, level);
  if (options.output) await writeOutput(options.output, `${made}\n`, words);
  else writeLine(made);
  return OK;
}

function html(story, {lang, fragment}, level) {
  const list = toHTML(story, {...(lang && {lang}), headingLevel: level ?? (fragment ? 2 : 1)});
  return fragment ? list : page(story, lang, {body: list});
}

function headingLevel({'heading-level': level}, words) {
  if (level === undefined || /^[1-6]$/.test(level)) return level === undefined ? undefined : Number(level);
  throw new Stop(words.wrongOption(`--heading-level ${level}`));
}

async function writeEmbed(source, story, options, words) {
  if (!options.output) throw new Stop(words.noOutput);
  const count = await writeFolder(options.output, {source, story, lang: options.lang, words});
  writeLine(words.written(options.output, count));
  return OK;
}
