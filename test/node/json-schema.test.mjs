// The JSON Schema as an editor reads it: draft 2020-12, in strict mode.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import {build, runnerImport} from 'vite';

const source = fileURLToPath(new URL('../../src', import.meta.url));

async function load(path) {
  const {module} = await runnerImport(join(source, path), {configFile: false, logLevel: 'error'});
  return module;
}

test('the JSON Schema is a valid one of its draft and takes the visit', async () => {
  const {storyJsonSchema} = await load('story/read/json-schema.ts');
  const {visit} = await load('visit/visit.ts');
  // An empty form of a statement, such as `"lasts": {}`, is meant; so are lists that hold one kind or another.
  const ajv = new Ajv({strict: true, allowUnionTypes: true, strictRequired: false});
  const isValid = ajv.compile(JSON.parse(JSON.stringify(storyJsonSchema)));
  assert.equal(isValid(JSON.parse(JSON.stringify(visit))), true, JSON.stringify(isValid.errors));
  assert.equal(isValid({version: 1}), false);
});

test('nothing of the JSON Schema is in the bundle of who only reads stories', async () => {
  const entry = 'virtual:reader';
  const code = `import ${JSON.stringify(join(source, 'story/read/json-schema.ts'))};
    export {parseStory} from ${JSON.stringify(join(source, 'story/read/parse.ts'))};`;
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {write: false, lib: {entry, formats: ['es'], fileName: 'reader'}},
  });
  assert.match(output[0].code, /unknown-key/);
  assert.doesNotMatch(output[0].code, /json-schema\.org|Unique in the story/);
});
