import {watch} from 'node:fs';
import {basename, dirname} from 'node:path';
import {OK, WRONG} from './exit.mjs';
import {readDocument, readInput} from './input.mjs';
import {line, summary} from './report.mjs';
import {writeLine} from './terminal.mjs';

/** Says what is wrong with stories, and where. */
export async function check(files, options, words) {
  const names = files.length > 0 ? files : [undefined];
  const codes = [];
  for (const file of names) codes.push(await checkOne(file, options, words));
  if (options.watch && files.length > 0) return watchAll(files, options, words);
  return Math.max(...codes);
}

async function checkOne(file, options, words) {
  const {name, text} = await readInput(file, words);
  const {format, notes, issues, story} = await readDocument(text, options);
  const findings = [...notes, ...issues];
  if (options.json) writeLine(JSON.stringify({file: name, format, findings}, undefined, 2));
  else {
    for (const finding of findings) writeLine(line(name, finding, words, process.stdout));
    writeLine(
      `${name}: ${story ? words.events(story.events.length) : words.noStory}; ${summary(findings, words) || words.nothingWrong}`,
    );
  }
  const isWrong = ({severity, kind}) =>
    severity === 'error' || kind === 'error' || (severity === 'warning' && !options['errors-only']);
  return !story || findings.some(isWrong) ? WRONG : OK;
}

/** Milliseconds: an editor writes a file in several steps. */
const REST = 100;

/** Until it is interrupted. Folders are watched, because many editors put a new file in the place of the old one. */
function watchAll(files, options, words) {
  const waiting = new Map();
  const again = (file) => {
    clearTimeout(waiting.get(file));
    waiting.set(
      file,
      setTimeout(() => void checkOne(file, options, words).catch(({message}) => writeLine(message)), REST),
    );
  };
  const watchers = files.map((file) =>
    watch(dirname(file), (_, changed) => {
      if (changed === null || changed === basename(file)) again(file);
    }),
  );
  writeLine(words.watching);
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      for (const watcher of watchers) watcher.close();
      for (const timer of waiting.values()) clearTimeout(timer);
      resolve(OK);
    });
  });
}
