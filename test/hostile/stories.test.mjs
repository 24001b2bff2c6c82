// No story breaks what reads, solves, orders, words and writes it. `npm run test:long` tries more of them.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {load} from './bundle.mjs';

const STORIES = Number(process.env.HOSTILE_STORIES ?? 2000);
const SEED = Number(process.env.HOSTILE_SEED ?? 2024);
const BATCH = 1000;

/** Not the time of day: a busy machine takes its time. */
const clock = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

describe(`Whatever is handed over is read, solved, told and drawn without a fault (seed ${SEED})`, () => {
  let checkRandomStories;
  before(async () => {
    ({checkRandomStories} = await load('random-stories.ts'));
  });

  for (let batch = 0; batch < STORIES / BATCH; batch++)
    it(`in the stories ${batch * BATCH + 1} to ${(batch + 1) * BATCH}`, (test) => {
      const {read, longest} = checkRandomStories({stories: BATCH, seed: SEED + batch, clock, limit: 1000});
      test.diagnostic(`${read} stories, the longest ${longest} ms`);
      assert.ok(read > BATCH * 0.8, 'too few of them are stories');
    });
});
