import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The exports of a module of this folder and of all that it imports, for Node. */
export async function load(file) {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {conditions: ['node']},
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {entry: resolve(here, file), formats: ['es'], fileName: 'checks'},
      rolldownOptions: {external: [/^node:/], output: {codeSplitting: false}},
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  try {
    const made = join(folder, 'checks.mjs');
    await writeFile(made, output[0].code);
    return await import(pathToFileURL(made).href);
  } finally {
    await rm(folder, {recursive: true});
  }
}
