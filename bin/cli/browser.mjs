/** A browser of this computer, for what only a browser can draw. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {homedir, tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {Stop} from './exit.mjs';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const inFolders = (folders, names) =>
  folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));

const programFolders = () =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const places = {
  darwin: () => inFolders(['/Applications', join(homedir(), 'Applications')], MAC),
  win32: () => inFolders(programFolders(), WINDOWS),
};

const find = () =>
  process.env.CHROME_PATH ||
  (places[process.platform] ?? (() => inFolders((process.env.PATH ?? '').split(delimiter), NAMES)))();

/** Chromium's sandbox does not start for root. */
const flags = (folder) => [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  `--user-data-dir=${folder}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Opens a page out of sight, for as long as `work` takes. Throws `Stop` where there is no browser, or it ends too early. */
export async function withPage(address, words, work) {
  const program = find();
  if (!program) throw new Stop(words.noBrowser);
  const folder = await mkdtemp(join(tmpdir(), 'visit-timeline-'));
  const child = spawn(program, [...flags(folder), address], {stdio: 'ignore'});
  const ended = new Promise((_, reject) => {
    child.once('error', () => reject(new Stop(words.brokenBrowser(program))));
    child.once('exit', () => reject(new Stop(words.brokenBrowser(program))));
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    ended.catch(() => undefined);
    await stopped(child);
    await rm(folder, {recursive: true, force: true, maxRetries: 5});
  }
}

function stopped(child) {
  if (child.exitCode !== null || child.pid === undefined) return undefined;
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill();
  });
}
