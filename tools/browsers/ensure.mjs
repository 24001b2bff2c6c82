import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {engines} from './find.mjs';

// Ubuntu's packages of these names only lead to snaps, so Debian alone counts.
const isDebianRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

function apt(...args) {
  const {status, stderr, error} = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-qq', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (status !== 0) process.stderr.write(stderr || `${error ?? `apt-get failed with ${status}`}\n`);
  return status === 0;
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')}`);
  apt('update');
  // The pages under test need one font that every machine has, and names in other scripts.
  const fonts = ['fonts-dejavu-core', 'fonts-noto-core'];
  const options = ['-y', '--no-install-recommends'];
  if (!apt('install', ...options, ...packages, ...fonts)) apt('install', ...options, ...packages);
}

function howToGet(name) {
  const {packages, variable} = engines[name];
  return `Install ${name} (Debian: apt-get install ${packages.join(' ')}), or set ${variable} to the browser's path.`;
}

/** The path of one engine's browser; throws the sentence that says how to get it. */
export function browserPath(name) {
  const path = engines[name].find();
  if (!path) throw new Error(howToGet(name));
  return path;
}

/**
 * Installs missing browsers where that is possible, and says of each engine whether it can run, whether it
 * must (Chromium, and every engine where CI=true), and how to get it.
 */
export function ensureBrowsers() {
  const missing = Object.keys(engines).filter((name) => !engines[name].find());
  if (missing.length > 0 && isDebianRoot()) install(missing.flatMap((name) => engines[name].packages));
  return Object.keys(engines).map((name) => ({
    name,
    found: Boolean(engines[name].find()),
    required: name === 'chromium' || process.env.CI === 'true',
    howToGet: howToGet(name),
  }));
}
