/**
 * What mounting and zooming cost on the clock, beside vis-timeline, in the same run: `npm install && npm start` here, once
 * the product's own packages are installed. Fresh pages, interleaved, medians; real wheel turns with Ctrl held, one a frame.
 */
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {browserPath} from '../tools/browsers/ensure.mjs';
import {oneFile} from '../tools/build/outputs.mjs';
import {asStory, asVisItems, events} from './stories.mjs';

const RUNS = Number(process.env.RUNS ?? 3);
const STEPS = 60;
const COUNTS = (process.env.COUNTS ?? '200,2000,10000').split(',').map(Number);
const TIMEOUT = 120_000;

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

// The one file as readers get it, of the sources as they are now.
const built = await mkdtemp(join(tmpdir(), 'visit-timeline-bench-'));
process.chdir(file('..'));
await oneFile({outDir: built});
const ours = join(built, 'visit-timeline.js');

const VIS = './node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js';
const VIS_CSS = './node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css';

const libraries = {
  'visit-timeline': {
    load: (page) => page.addScriptTag({path: ours, type: 'module'}),
    data: (list) => asStory(list),
    async mount(story) {
      const element = document.createElement('visit-timeline');
      element.style.display = 'block';
      element.story = story;
      element.view = 'clock';
      document.querySelector('#stage').append(element);
      await element.updateComplete;
    },
  },
  'vis-timeline': {
    async load(page) {
      await page.addStyleTag({path: file(VIS_CSS)});
      await page.addScriptTag({path: file(VIS)});
    },
    data: (list) => asVisItems(list),
    mount({items, groups}) {
      const {DataSet, Timeline} = globalThis.vis;
      const options = {zoomKey: 'ctrlKey', maxHeight: 600, verticalScroll: true};
      const stage = document.querySelector('#stage');
      return void new Timeline(stage, new DataSet(items), new DataSet(groups), options);
    },
  },
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const quantile = (values, at) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))];

const taskMs = async (page) => (await page.metrics()).TaskDuration * 1000;
const frames = (page, count) =>
  page.evaluate(async (wanted) => {
    for (let frame = 0; frame < wanted; frame++) await new Promise(requestAnimationFrame);
  }, count);

async function measure(browser, library, list) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1280, height: 720});
    await page.setContent(
      '<!doctype html><body style="margin:0"><div id="stage" style="width:1200px"></div>',
    );
    await library.load(page);
    await frames(page, 3);
    const before = await taskMs(page);
    await page.evaluate(library.mount, library.data(list));
    await frames(page, 3);
    const mount = (await taskMs(page)) - before;
    return {mount, ...(await zoom(page))};
  } finally {
    await page.close();
  }
}

async function zoom(page) {
  await page.evaluate(() => {
    globalThis.intervals = [];
    let last = performance.now();
    const tick = (now) => {
      globalThis.intervals.push(now - last);
      last = now;
      globalThis.ticking = requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(700, 400);
  await page.keyboard.down('Control');
  const before = await taskMs(page);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel({deltaY: step % 30 < 15 ? -60 : 60});
    await frames(page, 1);
  }
  const step = ((await taskMs(page)) - before) / STEPS;
  await page.keyboard.up('Control');
  const intervals = await page.evaluate(
    () => (cancelAnimationFrame(globalThis.ticking), globalThis.intervals),
  );
  return {step, frame: quantile(intervals.slice(1), 0.95), worst: Math.max(...intervals.slice(1))};
}

const browser = await launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
  protocolTimeout: TIMEOUT,
});
const {version} = JSON.parse(readFileSync(file('./node_modules/vis-timeline/package.json'), 'utf8'));
console.log(`${await browser.version()}; vis-timeline ${version}; medians of ${RUNS} fresh pages, ms\n`);
console.log('| events | library | mount, CPU | zoom step, CPU | frame interval p95 | worst |');
console.log('|---:|---|---:|---:|---:|---:|');
for (const count of COUNTS) {
  const list = events(count);
  const found = new Map(Object.keys(libraries).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, library] of Object.entries(libraries)) {
      found.get(name).push(await measure(browser, library, list).catch((error) => ({failed: String(error)})));
    }
  }
  for (const [name, results] of found) {
    const failed = results.find((one) => one.failed);
    const cells = ['mount', 'step', 'frame', 'worst'].map((key) =>
      failed ? '✗' : median(results.map((one) => one[key])).toFixed(1),
    );
    console.log(`| ${count} | ${name} | ${cells.join(' | ')} |`);
    if (failed) console.error(failed.failed);
  }
}
await browser.close();
await rm(built, {recursive: true});
