import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {completeManifest} from '../manifest/complete.mjs';

const CONFIG = fileURLToPath(new URL('../manifest/analyzer.config.mjs', import.meta.url));
const MANIFEST = 'dist/custom-elements.json';

function analyze() {
  const cli = fileURLToPath(new URL('./cem.js', import.meta.resolve('@custom-elements-manifest/analyzer')));
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [cli, 'analyze', '--config', CONFIG, '--quiet'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The elements were not analyzed.\n${stdout}${stderr}`);
}

/** Describes the elements for editors of code: the manifest, and what VS Code and JetBrains read, made from it. */
export function buildManifest() {
  analyze();
  const manifest = completeManifest(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, undefined, 2)}\n`);
  generateVsCodeCustomElementData(manifest, {outdir: 'dist', hideLogs: true});
  generateJetBrainsWebTypes(manifest, {outdir: 'dist', packageJson: false, hideLogs: true});
}

/** The types of both tags for React, Vue and Svelte: `typings/`. */
export function copyTypings() {
  mkdirSync('dist/typings', {recursive: true});
  for (const name of readdirSync('typings')) copyFileSync(`typings/${name}`, `dist/typings/${name}`);
  // What is imported for its types alone has nothing to run.
  writeFileSync('dist/typings/none.js', 'export {};\n');
}
