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
  const result = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-qq', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (result.status !== 0) process.stderr.write(result.stderr ?? String(result.error));
}

/**
 * The engines that can run here, as a map from name to the browser's path. On Debian as root, missing ones
 * are installed. Throws one sentence if Chromium is missing, or any engine where CI=true.
 */
export function ensureBrowsers() {
  const missing = () => Object.keys(engines).filter((name) => !engines[name].find());
  if (missing().length > 0 && isDebianRoot()) {
    const packages = missing().flatMap((name) => engines[name].packages);
    console.log(`Installing ${packages.join(', ')}`);
    apt('update');
    // The pages under test need one font that every machine has.
    apt('install', '-y', '--no-install-recommends', ...packages, 'fonts-dejavu-core');
  }
  const required = process.env.CI === 'true' ? Object.keys(engines) : ['chromium'];
  const lacking = missing().filter((name) => required.includes(name));
  if (lacking.length > 0) throw new Error(lacking.map(howToGet).join(' '));
  return new Map(
    Object.keys(engines).flatMap((name) => (engines[name].find() ? [[name, engines[name].find()]] : [])),
  );
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
