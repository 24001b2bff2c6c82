import {readFileSync} from 'node:fs';
import {readArguments} from './arguments.mjs';
import {check} from './check.mjs';
import {convert} from './convert.mjs';
import {OK, Stop} from './exit.mjs';
import {help} from './help.mjs';
import {render} from './render.mjs';
import {writeError, writeLine} from './terminal.mjs';
import {wordsFor} from './words.mjs';

const COMMANDS = {check, convert, render};

/** Runs the command; answers with its exit code. */
export async function main(args) {
  try {
    return await run(readArguments(args));
  } catch (error) {
    // An error of ours says all there is to say; another one is a fault of this program, and its place helps to mend it.
    if (!(error instanceof Stop)) throw error;
    writeError(error.message);
    return error.code;
  }
}

async function run({command, files, options}) {
  const words = wordsFor(options.lang);
  if (options.version) writeLine(version());
  else if (options.help || command === undefined || command === 'help')
    writeLine(help(words, command === 'help' ? files[0] : command));
  else return COMMANDS[command](files, options, words);
  return OK;
}

const version = () =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
