import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const digest = (algorithm, data) => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;

/** The hash of each script below a folder, by its path from there. */
function hashesOf(folder) {
  const names = readdirSync(folder, {recursive: true}).map((name) => name.replaceAll('\\', '/'));
  const scripts = names.filter((name) => name.endsWith('.js')).sort();
  return Object.fromEntries(
    scripts.map((name) => [name, digest('sha384', readFileSync(join(folder, name)))]),
  );
}

/** Addresses in an import map are relative to the page, and begin with `./`, `/` or a scheme. */
const at = (base, name) => (/^(\.{0,2}\/|[a-z]+:)/.test(base) ? base : `./${base}`) + name;

/** What a page writes to have every file checked, where the folder stands at `base`, which ends with a slash. */
export function snippetFor(hashes, base) {
  const parts = Object.entries(hashes).filter(([name]) => name.startsWith('parts/'));
  const integrity = Object.fromEntries(parts.map(([name, hash]) => [at(base, name), hash]));
  const importMap = JSON.stringify({integrity}, undefined, 2);
  const entry = 'story-timeline.js';
  const script = `<script type="module" src="${at(base, entry)}" integrity="${hashes[entry]}" crossorigin></script>`;
  return {
    importMap,
    /** Allows the inline map under a policy without 'unsafe-inline'. */
    scriptSrc: `'${digest('sha256', importMap)}'`,
    html: `<script type="importmap">${importMap}</script>\n${script}\n`,
  };
}

/** Writes `integrity.json` and `integrity.html` into the folder for script tags, and answers what a page needs of them. */
export function writeIntegrity(folder) {
  const hashes = hashesOf(folder);
  const snippet = snippetFor(hashes, './');
  const data = {files: hashes, importMap: JSON.parse(snippet.importMap), scriptSrc: snippet.scriptSrc};
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(data, undefined, 2)}\n`);
  writeFileSync(join(folder, 'integrity.html'), snippet.html);
  return snippet;
}
