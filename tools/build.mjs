import {spawnSync} from 'node:child_process';
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {writeIntegrity} from './build/integrity.mjs';
import {buildManifest, copyTypings} from './build/manifest.mjs';
import {buildData, buildEmbed, buildEverything, buildFrame, buildModules} from './build/outputs.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', {recursive: true, force: true});
await buildModules();
await buildEmbed();
await buildFrame();
await buildEverything();
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const {status} = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {stdio: 'inherit'});
if (status !== 0) throw new Error('The declarations were not written.');
await buildData();
buildManifest();
copyTypings();
const {html, scriptSrc} = writeIntegrity('dist/embed');
console.log(
  `dist/embed is built. A page beside it that has each file checked:\n\n${html}\nand in its policy: script-src 'self' ${scriptSrc}`,
);
