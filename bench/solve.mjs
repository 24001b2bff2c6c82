/**
 * What solving costs: dated events with 100 relations among them, ten times as many beside the first. `npm run solve` here.
 * Medians; a ratio of 1 per event is linear.
 */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';
import {asStory, events} from './stories.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const COUNTS = (process.env.COUNTS ?? '10000,100000').split(',').map(Number);
const RELATIONS = 100;

const source = (path) => fileURLToPath(new URL(path, import.meta.url));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The story's events, 100 of them, evenly apart, after the one before. */
function related(count) {
  const story = asStory(events(count));
  const order = story.events
    .map((event, index) => ({index, at: event.when}))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .filter((_, place) => place % Math.floor(count / (RELATIONS + 1)) === 0)
    .slice(0, RELATIONS + 1);
  const after = new Map(order.slice(1).map(({index}, place) => [index, story.events[order[place].index].id]));
  const all = story.events.map((event, index) =>
    after.has(index) ? {...event, after: after.get(index)} : event,
  );
  return {...story, events: all};
}

/** Every bound of every event, since those of related ones are reckoned when they are asked for. */
function time(solve, story) {
  const before = performance.now();
  const {events: solved} = solve(story);
  for (const {earliestStart, latestStart, earliestEnd, latestEnd} of solved)
    if (Number.isNaN(earliestStart + latestStart + earliestEnd + latestEnd)) throw new Error('no bound');
  return performance.now() - before;
}

const built = await mkdtemp(join(tmpdir(), 'visit-timeline-bench-'));
await build({
  root: source('..'),
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: built,
    emptyOutDir: true,
    lib: {entry: source('../src/story/solve.ts'), formats: ['es'], fileName: () => 'solve.mjs'},
  },
});
const {solve} = await import(pathToFileURL(join(built, 'solve.mjs')));

console.log(`Node ${process.version}; ${RELATIONS} relations; medians of ${RUNS} runs\n`);
console.log('| events | ms | µs an event | to the first |');
console.log('|---:|---:|---:|---:|');
let first;
for (const count of COUNTS) {
  const story = related(count);
  time(solve, story);
  const ms = median(Array.from({length: RUNS}, () => time(solve, story)));
  const each = (ms * 1000) / count;
  first ??= each;
  console.log(`| ${count} | ${ms.toFixed(1)} | ${each.toFixed(2)} | ${(each / first).toFixed(2)} |`);
}
await rm(built, {recursive: true});
