import {spawn, spawnSync} from 'node:child_process';
import {setTimeout as sleep} from 'node:timers/promises';

const isWindows = process.platform === 'win32';

const FIVE_MINUTES = 5 * 60_000;
const TEN_SECONDS = 10_000;

/** `npm start`, in the background; resolves to the demo's address once it is printed. */
function start() {
  // On Windows npm is a script of the shell.
  const child = spawn('npm', ['start'], {stdio: ['ignore', 'pipe', 'inherit'], shell: isWindows});
  let output = '';
  const address = new Promise((resolve, reject) => {
    child.stdout.on('data', (part) => {
      process.stdout.write(part);
      output += part;
      const [url] = /http:\/\/\S+\/demo\//.exec(output) ?? [];
      if (url) resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}.`)));
    setTimeout(() => reject(new Error('npm start printed no address.')), FIVE_MINUTES).unref();
  });
  return {child, address};
}

/** Windows knows no signals: there a process goes with all that it started. */
function stop(child) {
  if (isWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else child.kill('SIGTERM');
}

async function fetchDemo(address) {
  const page = await (await fetch(address)).text();
  const [, script] = /<script type="module" src="(\.\/demo\.ts[^"]*)"/.exec(page) ?? [];
  if (!page.includes('<title>visit-timeline') || !script)
    throw new Error(`${address} is not the demo:\n${page}`);
  const module = await fetch(new URL(script, address));
  if (!module.ok || !(await module.text()).includes('/src/define.ts')) {
    throw new Error(`${module.url} does not load the component.`);
  }
}

async function untilGone(address) {
  for (const end = Date.now() + TEN_SECONDS; Date.now() < end; await sleep(100)) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (!answered) return;
  }
  throw new Error('The demo still answers after its process was told to stop.');
}

const {child, address} = start();
try {
  const url = await address;
  await fetchDemo(url);
  stop(child);
  await untilGone(url);
  console.log('✓ npm start serves the demo, and stops with its process');
} catch (error) {
  console.log(`✗ npm start: ${error.message}`);
  process.exitCode = 1;
} finally {
  child.kill('SIGKILL');
}
