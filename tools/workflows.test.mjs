import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {scripts} from './docs/read.mjs';

const folder = '.github/workflows';
const workflows = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
);
const own = JSON.parse(readFileSync('package.json', 'utf8'));

for (const [name, text] of Object.entries(workflows))
  test(`${name} runs what is there, and may do no more than it must`, () => {
    assert.deepEqual(
      scripts(text).filter((script) => !(script in own.scripts)),
      [],
    );
    for (const [, file] of text.matchAll(/run: (\.ci\/\w+)|uses: \.\/(\S+)/g))
      if (file) assert.ok(existsSync(file), file);
    assert.match(text, /^permissions:\n {2}contents: read$/m);
    assert.doesNotMatch(text, /pull_request_target|secrets\./);
  });

test('tests run on three systems, and the long ones too', () => {
  const text = workflows['test.yml'];
  for (const system of ['ubuntu', 'macos', 'windows']) assert.match(text, new RegExp(`${system}-latest`));
  assert.match(text, /run: \.ci\/run/);
  assert.match(text, /npm run test:long/);
});

test('a release is tested, built when it is packed, and published with provenance', () => {
  const text = workflows['publish.yml'];
  assert.match(text, /uses: \.\/\.github\/workflows\/test\.yml/);
  assert.match(text, /needs: test/);
  assert.match(text, /id-token: write/);
  assert.match(text, /npm publish --provenance/);
  assert.equal(own.scripts.prepack, own.scripts.build);
});
