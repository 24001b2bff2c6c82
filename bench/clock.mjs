/**
 * What mounting and zooming cost on the clock, beside vis-timeline, in the same run: `npm install && npm start` here, once
 * the product is built. Fresh pages, interleaved, medians; all code is evaluated before a mount; real wheel turns with
 * Ctrl held, one a frame. What to make of it: README.md.
 */
import {readFileSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {browserPath} from '../tools/browsers/ensure.mjs';
import {serve} from '../tools/e2e/server.mjs';
import {asStory, asVisItems, events} from './stories.mjs';

const RUNS = Number(process.env.RUNS ?? 3);
const STEPS = 60;
const COUNTS = (process.env.COUNTS ?? '200,2000,20000').split(',').map(Number);
const TIMEOUT = 120_000;

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

// The files as readers get them.
process.chdir(file('..'));
const FOLDER = 'dist/embed';
const parts = await readdir(`${FOLDER}/parts`);
const pages = {
  '/bench.html': '<!doctype html><body style="margin:0"><div id="stage" style="width:1200px"></div>',
};
const {origin, close} = await serve({pages, folder: FOLDER});

const VIS = './node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js';
const VIS_CSS = './node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css';

const libraries = {
  'visit-timeline': {
    async load(page) {
      await page.addScriptTag({url: `${origin}/story-timeline.js`, type: 'module'});
      const needed = parts.filter((part) => /^(timeline|clock|languages-en)-.*\.js$/.test(part));
      await page.evaluate(
        (addresses) => Promise.all(addresses.map((address) => import(address))),
        needed.map((part) => `${origin}/parts/${part}`),
      );
    },
    data: (list) => asStory(list),
    async mount(story) {
      const element = document.createElement('story-timeline');
      element.style.display = 'block';
      element.story = story;
      element.view = 'clock';
      document.querySelector('#stage').append(element);
      while (!element.shadowRoot?.querySelector('.plot path')) await new Promise(requestAnimationFrame);
    },
    span: () => document.querySelector('story-timeline').visibleSpan,
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
      globalThis.timeline = new Timeline(stage, new DataSet(items), new DataSet(groups), options);
    },
    span: () => Object.values(globalThis.timeline.getWindow()).map(Number),
  },
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const quantile = (values, at) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))];

/** What the page's main thread has done so far: in all, and in scripts; ms. */
async function spent(page) {
  const {TaskDuration, ScriptDuration} = await page.metrics();
  return {task: TaskDuration * 1000, script: ScriptDuration * 1000};
}

const frames = (page, count) =>
  page.evaluate(async (wanted) => {
    for (let frame = 0; frame < wanted; frame++) await new Promise(requestAnimationFrame);
  }, count);

/** Runs in the page: what was put off until there is nothing else to do is done. */
async function untilIdle() {
  await new Promise((resolve) => requestIdleCallback(resolve));
  await new Promise((resolve) => setTimeout(resolve, 500));
}

async function measure(browser, library, list) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1280, height: 720});
    await page.goto(`${origin}/bench.html`);
    await library.load(page);
    await frames(page, 3);
    const before = await spent(page);
    await page.evaluate(library.mount, library.data(list));
    await frames(page, 3);
    const mount = (await spent(page)).task - before.task;
    await page.evaluate(untilIdle);
    const settled = (await spent(page)).task - before.task;
    const [from, to] = await page.evaluate(library.span);
    const zoomed = await zoom(page);
    // A benchmark of nothing is fast: half a turn more leaves it closer.
    const [first, last] = await page.evaluate(library.span);
    if (last - first > 0.9 * (to - from)) throw new Error('It was not zoomed');
    return {mount, settled, ...zoomed};
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
  const before = await spent(page);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel({deltaY: step % 40 < 20 ? -60 : 60});
    await frames(page, 1);
  }
  const after = await spent(page);
  await page.keyboard.up('Control');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const intervals = await page.evaluate(
    () => (cancelAnimationFrame(globalThis.ticking), globalThis.intervals),
  );
  return {
    step: (after.task - before.task) / STEPS,
    script: (after.script - before.script) / STEPS,
    frame: quantile(intervals.slice(1), 0.95),
    worst: Math.max(...intervals.slice(1)),
  };
}

const browser = await launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
  protocolTimeout: TIMEOUT,
});
const {version} = JSON.parse(readFileSync(file('./node_modules/vis-timeline/package.json'), 'utf8'));
console.log(`${await browser.version()}; vis-timeline ${version}; medians of ${RUNS} fresh pages, ms\n`);
const COLUMNS = {
  mount: 'mount, CPU',
  settled: 'until idle, CPU',
  step: 'zoom step, CPU',
  script: 'of it script',
  frame: 'frame interval p95',
  worst: 'worst',
};
const KEYS = Object.keys(COLUMNS);
const line = (...cells) => console.log(`| ${cells.join(' | ')} |`);

line('events', 'library', ...Object.values(COLUMNS));
line('---:', '---', ...KEYS.map(() => '---:'));
for (const count of COUNTS) {
  const list = events(count);
  const found = new Map(Object.keys(libraries).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, library] of Object.entries(libraries)) {
      found.get(name).push(await measure(browser, library, list).catch((error) => ({failed: String(error)})));
    }
  }
  const medians = [...found].map(([name, results]) => {
    const failed = results.find((one) => one.failed);
    if (failed) console.error(name, failed.failed);
    return KEYS.map((key) => (failed ? NaN : median(results.map((one) => one[key]))));
  });
  const shown = (value, digits) => (Number.isNaN(value) ? '✗' : value.toFixed(digits));
  [...found.keys()].forEach((name, index) =>
    line(count, name, ...medians[index].map((value) => shown(value, 1))),
  );
  const [ours, theirs] = medians;
  line(count, 'ours ÷ theirs', ...ours.map((value, index) => shown(value / theirs[index], 2)));
}
await browser.close();
await close();
