// A megabyte is read and solved within a second of the processor. Not quite so yet: thousands of contradictions within one
// group of events, each of which takes searches of its own.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {load} from './bundle.mjs';

const MEGABYTE = 1_000_000;
const LIMIT = 1000;

const story = (events, more = {}) =>
  JSON.stringify({version: 1, lang: 'en', title: 'Large', timeZone: 'UTC', ...more, events});

/** As many events as fill a megabyte. */
const filled = (make, more) => {
  const count = Math.floor(MEGABYTE / (JSON.stringify(make(10_000, 20_000)).length + 1));
  return story(
    Array.from({length: count}, (_, index) => make(index, count)),
    more,
  );
};

const title = 'An event of the story';
const minute = (index) => new Date(Date.UTC(2024, 0, 1) + index * 60_000).toISOString().slice(0, 16);
const long = 'word '.repeat(2000);

const TEXTS = {
  'events that each have a time': () => filled((i) => ({id: `e${i}`, title, when: minute(i), text: long})),
  'a chain': () => filled((i) => ({id: `e${i}`, title, ...(i > 0 && {after: `e${i - 1}`})})),
  'a chain from the end': () => filled((i) => ({id: `e${i}`, title, before: i > 0 ? `e${i - 1}` : []})),
  'all after one': () => filled((i) => ({id: `e${i}`, title, after: i > 0 ? 'e0' : []})),
  'all at once with one': () => filled((i) => ({id: `e${i}`, title, with: i > 0 ? 'e0' : []})),
  'each in another': () => filled((i) => ({id: `e${i}`, title, during: i > 0 ? `e${i - 1}` : []})),
  'a circle of events': () => filled((i, count) => ({id: `e${i}`, title, after: `e${(i + 1) % count}`})),
  'times that contradict each other': () =>
    filled((i) => ({id: `e${i}`, title, when: [minute(i), minute(i + 1)]})),
  'one text': () => story([{id: 'a', title, text: 'x'.repeat(MEGABYTE)}]),
  'one title of stars': () => story([{id: 'a', title: '*'.repeat(MEGABYTE)}]),
  'one text of opening brackets': () => story([{id: 'a', title, text: '[a]('.repeat(MEGABYTE / 4)}]),
  'blank lines': () => story([{id: 'a', title, text: '\n'.repeat(MEGABYTE / 2)}]),
  'one key': () => `{"${'k'.repeat(MEGABYTE)}": 1}`,
  'many unknown keys': () =>
    JSON.stringify(Object.fromEntries(Array.from({length: 60_000}, (_, index) => [`key ${index}`, 1]))),
  'one id': () => story([{id: 'a'.repeat(MEGABYTE), title}]),
  'one date': () => story([{id: 'a', title, when: '2'.repeat(MEGABYTE)}]),
  'one address': () => story([{id: 'a', title, url: `https://example.org/${'a'.repeat(MEGABYTE)}`}]),
  'opening braces': () => '{"a":'.repeat(MEGABYTE / 5),
  'opening brackets': () => '['.repeat(MEGABYTE),
  'what is no JSON': () => `{"a": "${'x'.repeat(MEGABYTE)}`,
  'the same id again and again': () => filled(() => ({id: 'a', title})),
  'sources that nobody names': () =>
    story([], {
      sources: Object.fromEntries(
        Array.from({length: 20_000}, (_, index) => [`s${index}`, {title: 'A source of it'}]),
      ),
    }),
  'groups in a circle': () =>
    story([{id: 'a', title}], {
      groups: Array.from({length: 20_000}, (_, index) => ({
        id: `g${index}`,
        title,
        parent: `g${(index + 1) % 20_000}`,
      })),
    }),
};

const clock = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

describe('A megabyte is read and solved within a second of the processor', () => {
  let parseStory;
  before(async () => {
    ({parseStory} = await load('../../src/story/read/parse.ts'));
    parseStory(TEXTS['events that each have a time']());
  });

  for (const [what, write] of Object.entries(TEXTS))
    it(what, (test) => {
      const text = write();
      const took = [1, 2].map(() => {
        const start = clock();
        parseStory(text);
        return clock() - start;
      });
      const least = Math.min(...took);
      test.diagnostic(`${text.length} characters: ${Math.round(least)} ms`);
      assert.ok(least < LIMIT, `took ${least} ms`);
    });
});
