import {spawnSync} from 'node:child_process';
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {buildData, buildEmbed, buildEverything, buildModules} from './build/outputs.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', {recursive: true, force: true});
await buildModules();
await buildEmbed();
await buildEverything();
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const {status} = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {stdio: 'inherit'});
if (status !== 0) throw new Error('The declarations were not written.');
await buildData();
