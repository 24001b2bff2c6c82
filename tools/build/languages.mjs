import {existsSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';

const folder = 'src/i18n/lang';

/** The further languages, as entries of a build. */
export const languageEntries = () =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [`lang/${basename(name, '.ts')}`, `${folder}/${name}`]),
  );

/** Leaves them beside the file that loads them: a reader needs one at most. */
export const languagesBeside = () => ({
  name: 'languages-beside',
  enforce: 'pre',
  resolveId(source, importer) {
    const name = /(?:^|\/)lang\/([\w-]+)\.ts$/.exec(source)?.[1];
    return importer && name ? {id: `./lang/${name}.js`, external: 'relative'} : undefined;
  },
});
