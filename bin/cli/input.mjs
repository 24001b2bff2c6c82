import {readFile, writeFile} from 'node:fs/promises';
import {importStory} from '../../dist/import/import.js';
import {parseStory} from '../../dist/index.js';
import {Stop, WRONG} from './exit.mjs';

/** The text of a file; of standard input for `-`, and where no file is named and something is piped in. */
export async function readInput(file, words) {
  if (file === undefined && process.stdin.isTTY) throw new Stop(words.noFile);
  if (file === undefined || file === '-')
    return {name: words.standardInput, text: await readAll(process.stdin)};
  try {
    return {name: file, text: await readFile(file, 'utf8')};
  } catch (error) {
    throw new Stop(words.unreadable(file, error.code ?? error.message));
  }
}

async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export async function writeOutput(file, text, words) {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new Stop(words.unwritable(file, error.code ?? error.message));
  }
}

/**
 * A document of any format, as `{format, story, notes, issues, source}`: what the import said, what is wrong with the
 * story, and the story as it was written or made.
 */
export async function readDocument(text, options) {
  const {lang = 'en', title, repeats, 'story-lang': storyLang, 'time-zone': timeZone} = options;
  const given = {lang, title, repeats, storyLang, timeZone};
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const {
    format,
    story: source,
    notes,
  } = await importStory(text, {...told, document: await emptyDocument(text)});
  // Of a text each issue has its line and column.
  const parsed = format === 'story' ? parseStory(text, {lang}) : source && parseStory(source, {lang});
  return {format, notes, source, story: parsed?.story, issues: parsed?.issues ?? []};
}

/** Only a list needs one, and it takes a while to load. */
async function emptyDocument(text) {
  if (!text.trimStart().startsWith('<')) return undefined;
  const {parseHTML} = await import('linkedom');
  return parseHTML('<!doctype html><html><body></body></html>').document;
}

/** The story, or an end that says why there is none. */
export function storyOf({story, notes, issues}, name) {
  if (story) return story;
  const [{message, line, column}] = [...notes.filter(({kind}) => kind === 'error'), ...issues];
  throw new Stop([name, line, column].filter((part) => part !== undefined).join(':') + `  ${message}`, WRONG);
}
