import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const folders = ['.', 'docs', 'docs/decisions', 'src', 'bench'];

/** Every page of documentation: its path, from the root, and its text. */
export const documents = () =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({path, text: readFileSync(path, 'utf8')}));

/** The code blocks of one language, as they are written. */
export const codeBlocks = (text, language) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);

/** Links to files of the project, from the root, whether or not there are such files. */
export const links = ({path, text}) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(path), target.replace(/#.*/, '')));

/** The npm scripts that a text tells a reader to run. */
export const scripts = (text) => [
  ...new Set(
    [...text.matchAll(/\bnpm (?:(start|test)|run ([\w:]+))/g)].map(([, plain, named]) => plain ?? named),
  ),
];
