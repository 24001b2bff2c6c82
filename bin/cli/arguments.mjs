import {parseArgs} from 'node:util';
import {Stop} from './exit.mjs';
import {wordsFor} from './words.mjs';

const string = {type: 'string'};
const boolean = {type: 'boolean'};
const shared = {help: {...boolean, short: 'h'}, version: boolean, lang: string};
const imported = {'story-lang': string, 'time-zone': string, title: string, repeats: string};
const output = {output: {...string, short: 'o'}};

const OPTIONS = {
  check: {...shared, ...imported, json: boolean, watch: boolean, 'errors-only': boolean},
  convert: {...shared, ...imported, ...output, strict: boolean, quiet: boolean},
  render: {
    ...shared,
    ...imported,
    ...output,
    to: string,
    'heading-level': string,
    fragment: boolean,
    view: string,
    width: string,
    theme: string,
    url: string,
  },
};

/** Of all commands: whatever is wrong with one of them, it is said in the language that is asked for. */
const known = Object.assign({}, ...Object.values(OPTIONS));

/** `{command, files, options}`, checked; throws `Stop` with what to do instead. */
export function readArguments(args) {
  const {
    positionals: [command],
    values: {lang},
  } = parseArgs({args, options: known, allowPositionals: true, strict: false});
  const words = wordsFor(typeof lang === 'string' ? lang : undefined);
  if (command !== undefined && command !== 'help' && !(command in OPTIONS))
    throw new Stop(words.unknownCommand(command, Object.keys(OPTIONS)));
  const {values, positionals} = parse(args, OPTIONS[command] ?? shared, words);
  const options = {...values, ...(values.repeats !== undefined && {repeats: count(values.repeats, words)})};
  return {command, files: positionals.slice(1), options};
}

function parse(args, options, words) {
  try {
    return parseArgs({args, options, allowPositionals: true, strict: true});
  } catch (error) {
    const [, name] = /^Unknown option '(-[^']+)'/.exec(error.message) ?? [];
    throw new Stop(name ? words.unknownOption(name) : words.wrongOption(error.message));
  }
}

function count(text, words) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Stop(words.wrongOption(`--repeats ${text}`));
}
