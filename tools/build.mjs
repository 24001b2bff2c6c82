import {spawnSync} from 'node:child_process';
import {rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {buildLanguages, buildModules, buildSchema, oneFile} from './build/outputs.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', {recursive: true, force: true});
await buildModules();
await oneFile();
await buildLanguages();
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const {status} = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {stdio: 'inherit'});
if (status !== 0) throw new Error('The declarations were not written.');
await writeFile('dist/story.schema.json', `${JSON.stringify(await buildSchema(), undefined, 2)}\n`);
