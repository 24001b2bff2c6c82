import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** The folders of the packages that a bundle took code from, by name. */
function foldersIn(bundle) {
  const folders = new Map();
  for (const chunk of Object.values(bundle))
    for (const id of Object.keys(chunk.modules ?? {})) {
      const [, folder, name] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
      if (name) folders.set(name, folder);
    }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a package's licence asks to be kept with its code. Throws where a package has no licence to read. */
function noticeOf(name, folder) {
  const {version, license, repository} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!license || !file) throw new Error(`${name} says nothing of its licence: it cannot be bundled.`);
  // Some licences ask to say where the source is.
  const source = (repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '');
  return {
    title: [`${name} ${version} (${license})`, source].filter(Boolean).join(', '),
    text: readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/** The notices of all that a bundle holds: each licence once, under the packages that it is for. */
export function noticesOf(bundle) {
  const titles = new Map();
  for (const [name, folder] of foldersIn(bundle)) {
    const {title, text} = noticeOf(name, folder);
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  return [...titles]
    .map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

const own = () => `visit-timeline\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;

/** Writes the notices of what was bundled beside it. */
export const licencesFile = (fileName) => ({
  name: 'licences-file',
  generateBundle(_, bundle) {
    const source = `${own()}\n${'-'.repeat(72)}\n\n${noticesOf(bundle)}`;
    this.emitFile({type: 'asset', fileName, source});
  },
});

/** Writes the notices into the one file that is copied alone, after its code. */
export const licencesInside = () => ({
  name: 'licences-inside',
  generateBundle(_, bundle) {
    const text = `${own()}\n${noticesOf(bundle)}`.replaceAll('*/', '* /');
    const comment = `\n/*!\n${text}*/\n`;
    for (const chunk of Object.values(bundle))
      // The address of its map stays the last line.
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(
          /\s*(\/\/# sourceMappingURL=\S+)?\s*$/,
          (_, map = '') => comment + map + '\n',
        );
  },
});
