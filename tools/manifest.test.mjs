import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {events, parts, properties, states} from './manifest/public.mjs';

const source = readdirSync('src', {recursive: true})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n');
const found = (pattern) =>
  new Set([...source.matchAll(pattern)].map(([, ...groups]) => groups.find(Boolean)));

test('the manifest has each event, and no other', () => {
  assert.deepEqual(new Set(Object.keys(events)), found(/^ {2}'(timeline-\w+)': CustomEvent/gm));
});

test('the manifest has each state, and no other', () => {
  const [, set] = /#states\.set\(\{\n([\s\S]*?)\}\)/.exec(source);
  assert.deepEqual(
    Object.keys(states).sort(),
    [...set.matchAll(/^ +(\w+):/gm)].map(([, name]) => name).sort(),
  );
});

test('the manifest has each part that is drawn, and no other', () => {
  const drawn = found(/\bpart="([\w-]+)"|\bpart: '([\w-]+)'/g);
  const named = found(/className: '([\w-]+)'/g);
  assert.deepEqual(
    [...drawn].filter((name) => !(name in parts)),
    [],
    'drawn, not described',
  );
  assert.deepEqual(
    Object.keys(parts).filter((name) => !drawn.has(name) && !named.has(name)),
    [],
    'described, not drawn',
  );
});

test('the manifest has each custom property that is read, and no other', () => {
  const read = [...found(/(--story-timeline-[\w-]*\w)/g)].filter((name) => name !== '--story-timeline-group');
  assert.deepEqual(Object.keys(properties).sort(), read.sort());
});
