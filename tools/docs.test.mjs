import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {codeBlocks, documents, links, scripts} from './docs/read.mjs';

const read = (path) => readFileSync(path, 'utf8');
const readme = read('README.md');

test('finds a link to nothing, a script that is none, a block of code', () => {
  const page = {path: 'docs/a.md', text: 'See [b](../b.md#part), `npm run nothing`.\n```js\nf();\n```\n'};
  assert.deepEqual(links(page), ['b.md']);
  assert.deepEqual(scripts(page.text), ['nothing']);
  assert.deepEqual(codeBlocks(page.text, 'js'), ['f();\n']);
});

for (const page of documents()) {
  test(`${page.path} links to what is there`, () => {
    assert.deepEqual(
      links(page).filter((path) => !existsSync(path)),
      [],
    );
  });

  test(`${page.path} names scripts that npm knows`, () => {
    const own = page.path.startsWith('bench/') ? 'bench/package.json' : 'package.json';
    const known = Object.keys(JSON.parse(read(own)).scripts);
    const all = [...known, ...Object.keys(JSON.parse(read('package.json')).scripts)];
    assert.deepEqual(
      scripts(page.text).filter((name) => !all.includes(name)),
      [],
    );
  });
}

test('the README lists each part that is drawn, and no other', () => {
  const source = sources().join('\n');
  const drawn = [...source.matchAll(/\bpart="([\w-]+)"|\bpart: '([\w-]+)'/g)].map(([, a, b]) => a ?? b);
  const named = [...source.matchAll(/className: '([\w-]+)'/g)].map(([, name]) => name);
  const listed = readme
    .slice(readme.indexOf('Parts:'))
    .split('\n\n')[0]
    .match(/(?<=`)[\w-]+(?=`)/g);
  assert.deepEqual(
    drawn.filter((part) => !listed.includes(part)),
    [],
    'drawn, not listed',
  );
  assert.deepEqual(
    listed.filter((part) => !drawn.includes(part) && !named.includes(part)),
    [],
    'listed, not drawn',
  );
});

test('the README lists each custom property that is read', () => {
  const styles = sources().join('\n');
  const readHere = new Set([...styles.matchAll(/--story-timeline-([\w-]+)/g)].map(([, name]) => name));
  const said = readme.replace(
    '`-group-1` to `-group-6`',
    [1, 2, 3, 4, 5, 6].map((n) => `-group-${n}`).join(),
  );
  assert.deepEqual(
    [...readHere].filter((name) => !new RegExp(`-${name}\\b`).test(said)),
    [],
  );
});

function sources(folder = 'src') {
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}/${name}`));
}
